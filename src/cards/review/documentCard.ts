import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import { card, type Card } from '../card';
import { adaptiveCard } from '../elements/adaptiveCard';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { heading, quietLine, titleLine } from '../elements/lines/text';
import { warningLine } from '../elements/rows';
import { documentPages } from './documentPages';

/** The document of a draft, a page of it. */
export interface DocumentView {
  readonly d: string;
  readonly title: string;
  readonly document: DraftDocument;
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
}

/** The whole text by part, a page at a time: in a dialog, or in the chat. */
export function documentCard(pack: CharterPack, { d, title, document, page }: DocumentView): Card {
  const { review: words, buttons, common } = pack.wording.cards;
  const pages = documentPages(pack, document);
  const shown = Math.max(0, Math.min(page, pages.length - 1));
  const turnTo = (name: string, to: number) => button(name, { verb: 'readDocument', d, page: to });
  const where = fill(words.page, { page: shown + 1, pages: pages.length });
  const unread = document.reviewed ? [] : [warningLine('warning', common.note, common.notReviewed)];
  return card({
    buttons: [
      ...(shown > 0 ? [turnTo(buttons.earlierParts, shown - 1)] : []),
      ...(shown < pages.length - 1 ? [turnTo(buttons.furtherParts, shown + 1)] : []),
      backToDraftButton(pack, d),
    ],
    draw: (foot) =>
      adaptiveCard(
        [words.document, title, where],
        [
          heading(words.document),
          titleLine(title),
          quietLine(where),
          ...(shown === 0 ? unread : []),
          ...(pages[shown] ?? []),
        ],
        foot,
      ),
  });
}
