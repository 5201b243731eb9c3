import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftStatus } from '../../charter/schema/vocabulary';
import type { Card } from '../card';
import { factRows, type Fact } from '../elements/facts';
import { statusWord } from '../elements/lines/status';
import { bullet, quietLine, subheading, titleLine } from '../elements/lines/text';
import { charterLine } from '../elements/lines/commitmentLines';
import { sharedCard } from './sharedCard';

export interface SharedDraftView {
  readonly reference: string;
  readonly title: string;
  readonly status: DraftStatus;
  readonly changed: string;
  readonly kpis: readonly { readonly number: number; readonly name: string; readonly target?: string }[];
  /** The facts of the contract, which are private: only where its owner shares them. */
  readonly facts: readonly Fact[];
}

/** A draft as its owner shows it to a chat: what it asks for, with figures only where they said so. */
export function sharedDraftCard(pack: CharterPack, view: SharedDraftView): Card {
  const words = pack.wording.compose.drafts;
  const { title, reference, changed, facts } = view;
  const status = statusWord(pack, view.status);
  const about = fill(pack.wording.cards.drafts.row, { reference, status, changed });
  const kpis = view.kpis.map(({ name, number, target }) =>
    target === undefined
      ? fill(words.kpi, { number, name })
      : fill(words.kpiWithTarget, { number, name, target }),
  );
  return sharedCard(
    [title, about, ...kpis],
    [
      titleLine(title),
      quietLine(about, 'none'),
      ...factRows(facts),
      subheading(words.kpis),
      ...(kpis.length === 0 ? [quietLine(words.noKpis)] : kpis.map((kpi) => bullet(kpi))),
      quietLine(words.standing[view.status], 'medium'),
      charterLine(pack, pack.charter),
    ],
  );
}
