import type { CharterPack } from '../../charter/pack';
import type { DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import type { Card } from '../card';
import { button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { warningLine } from '../elements/rows';
import { pagedCard } from '../paged/pagedCard';
import { documentParts } from './documentParts';

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
  return pagedCard(pack, {
    ...{ heading: words.document, title, page },
    lead: document.reviewed ? [] : [warningLine('warning', common.note, common.notReviewed)],
    parts: documentParts(pack, document),
    turn: (to) => ({ verb: 'readDocument', d, page: to }),
    ways: [button(buttons.clauses, { verb: 'listClauses', d }), backToDraftButton(pack, d)],
  });
}
