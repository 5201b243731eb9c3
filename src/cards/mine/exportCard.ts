import type { CharterPack } from '../../charter/pack';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button, linkButton } from '../elements/buttons/button';
import { heading, paragraph, quietLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';

export interface ExportView {
  readonly link: string;
  /** For how long the link works, in words. */
  readonly expires: string;
}

/** All that is kept of somebody, behind a link that expires. */
export function exportCard(pack: CharterPack, view: ExportView): Card {
  const { mine: words, buttons, common } = pack.wording.cards;
  return card({
    buttons: [button(buttons.askErase, { verb: 'askErase' })],
    draw: (foot) =>
      adaptiveCard(
        [words.exportTitle, words.exportHas, view.expires, words.exportSecret],
        [
          heading(words.exportTitle),
          paragraph(words.exportHas),
          quietLine(view.expires),
          warningLine('warning', common.note, words.exportSecret),
        ],
        [linkButton(buttons.openExport, view.link), ...foot],
      ),
  });
}
