import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import type { WriteKey } from '../json/cardAction';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { wordButtons } from '../elements/buttons/draftButtons';
import { draftsButton } from '../elements/buttons/openers';
import { counted } from '../elements/lines/status';
import { heading, paragraph, titleLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';

export interface ReadyView {
  readonly write: WriteKey;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly kpis: number;
}

/** "Ready and saved": where the draft is now and what can be done with it. */
export function readyCard(pack: CharterPack, view: ReadyView): Card {
  const { ready: words, buttons, common } = pack.wording.cards;
  const { kpiOne, kpiMany } = pack.wording.cards.review;
  const saved = fill(words.saved, {
    reference: view.reference,
    version: view.version,
    kpis: counted(view.kpis, kpiOne, kpiMany),
  });
  return card({
    buttons: [
      ...wordButtons(pack, view.write, true),
      button(buttons.open, { verb: 'openDraft', d: view.write.d }),
      button(buttons.another, { verb: 'startDraft' }),
      draftsButton(pack),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.title, view.title, saved, words.next],
        [
          heading(words.title),
          titleLine(view.title),
          paragraph(saved),
          warningLine('warning', common.note, words.next),
        ],
        foot,
      ),
  });
}
