import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import type { Card } from '../card';
import { backToDraftButton } from '../elements/buttons/openers';
import { rowAction } from '../elements/buttons/button';
import { paragraph, quietLine } from '../elements/lines/text';
import type { Container } from '../json/cardJson';
import { pagedCard } from '../paged/pagedCard';

/** The clauses of a draft's document by number, a page of them. */
export interface ClausesView {
  readonly d: string;
  readonly title: string;
  readonly document: DraftDocument;
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
}

/** Every clause by number and title, each a row that opens it in a dialog; in words it comes into the chat. */
export function clausesCard(pack: CharterPack, { d, title, document, page }: ClausesView): Card {
  const { clauses: words } = pack.wording.cards;
  return pagedCard(pack, {
    ...{ heading: words.title, title, page },
    lead: [quietLine(words.hint)],
    parts: [{ body: document.sections.map((section) => clauseRow(pack, d, section)) }],
    turn: (to) => ({ verb: 'listClauses', d, page: to }),
    ways: [backToDraftButton(pack, d)],
  });
}

function clauseRow(pack: CharterPack, d: string, { number, title }: DocumentSection): Container {
  const { clauses: words } = pack.wording.cards;
  const open = { verb: 'readClause', d, number } as const;
  return {
    type: 'Container',
    spacing: 'small',
    selectAction: rowAction(fill(words.open, { number, title }), open, { opensDialog: true }),
    items: [paragraph(fill(words.row, { number, title }), { color: 'accent' }, 'none')],
  };
}
