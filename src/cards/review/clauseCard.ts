import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { DocumentSection, DraftDocument } from '../../drafting/documents/schedule/assembleDraft';
import type { Card } from '../card';
import { button, type Button } from '../elements/buttons/button';
import { backToDraftButton } from '../elements/buttons/openers';
import { pagedCard } from '../paged/pagedCard';
import { clausePart } from './documentParts';

/** One clause of a draft's document, a page of it. */
export interface ClauseView {
  readonly d: string;
  readonly title: string;
  readonly document: DraftDocument;
  readonly section: DocumentSection;
  /** The first is 0; one beyond the last is the last. */
  readonly page: number;
}

/** One clause in full, with the ways to the one before it and the one after it. */
export function clauseCard(pack: CharterPack, view: ClauseView): Card {
  const { d, title, document, section, page } = view;
  const { clauses: words, buttons } = pack.wording.cards;
  const { number } = section;
  return pagedCard(pack, {
    ...{ heading: fill(words.one, { number }), title, page },
    spoken: [section.title],
    parts: [clausePart(pack, document, section)],
    turn: (to) => ({ verb: 'readClause', d, number, page: to }),
    ways: [
      ...besideIt(pack, view),
      button(buttons.clauses, { verb: 'listClauses', d }),
      backToDraftButton(pack, d),
    ],
  });
}

/** The clauses beside it are turned to in its place. */
function besideIt(pack: CharterPack, { d, document, section }: ClauseView): readonly Button[] {
  const { buttons } = pack.wording.cards;
  const at = document.sections.findIndex(({ number }) => number === section.number);
  const to = (name: string, other: DocumentSection | undefined): readonly Button[] =>
    other === undefined ? [] : [button(name, { verb: 'readClause', d, number: other.number, page: 0 })];
  return [
    ...to(buttons.clauseBefore, document.sections[at - 1]),
    ...to(buttons.clauseAfter, document.sections[at + 1]),
  ];
}
