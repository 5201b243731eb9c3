import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftStatus } from '../../charter/schema/vocabulary';
import type { Card } from '../card';
import { factRows, type Fact } from '../elements/facts';
import { bullet, quietLine, subheading, titleLine } from '../elements/lines/text';
import { charterLine } from '../elements/lines/commitmentLines';
import { sharedCard } from './sharedCard';

export interface SharedDraftView {
  readonly reference: string;
  readonly title: string;
  readonly standing: DraftStatus;
  /** Its word, and when it was changed, as they are read. */
  readonly status: string;
  readonly changed: string;
  /** What it asks for: commitments or KPIs, with targets only where its owner shares them. */
  readonly asks: readonly string[];
  /** The facts of the contract, which are private likewise. */
  readonly facts: readonly Fact[];
}

/** A draft as its owner shows it to a chat: what it asks for, with figures only where they said so. */
export function sharedDraftCard(pack: CharterPack, view: SharedDraftView): Card {
  const words = pack.wording.compose.drafts;
  const { title, asks, facts, standing } = view;
  const { reference, status, changed } = view;
  const about = fill(pack.wording.cards.drafts.row, { reference, status, changed });
  return sharedCard(
    [title, about, ...asks],
    [
      titleLine(title),
      quietLine(about, 'none'),
      ...factRows(facts),
      subheading(words.asks),
      ...(asks.length === 0 ? [quietLine(words.asksNothing)] : asks.map((each) => bullet(each))),
      quietLine(words.standing[standing], 'medium'),
      charterLine(pack, pack.charter),
    ],
  );
}
