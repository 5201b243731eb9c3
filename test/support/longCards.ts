import type { Card } from '../../src/cards/card';
import { button } from '../../src/cards/elements/buttons/button';
import { backToDraftButton } from '../../src/cards/elements/buttons/openers';
import { openCase } from '../../src/drafting/case';
import type { Answers } from '../../src/record/answers';
import type { Measure } from '../../src/charter/schema/measure';
import * as cards from './allCards';
import { contentOf, context, pack } from './contracts';

const d = 'draft-0001-abcd';
const { buttons } = pack.wording.cards;

/** A card of something long, and its name among all cases. */
interface LongCase {
  readonly name: string;
  readonly card: Card;
}

/** Every page of what is long of a draft: its document, its clauses and each of them, all reasons, the measures on offer. */
export function longCardsOf(answers: Answers, title: string): readonly LongCase[] {
  const { shortlist, assembled } = openCase(pack, context, contentOf({ ...answers, title }));
  const { document } = assembled!;
  const { kpis, notes, sections } = document;
  const chosen = shortlist.entries.filter(({ verdict }) => verdict === 'chosen');
  const measures = chosen.flatMap(({ offeredMeasureIds }) =>
    offeredMeasureIds.map((id) => pack.measures.get(id)!),
  );
  const why = { d, title, shortlist, names: pack.commitments, kpis, sources: notes.sources };
  const of = { d, title, document };
  return [
    ...everyPage('document', (page) => cards.documentCard(pack, { ...of, page })),
    ...everyPage('clauses', (page) => cards.clausesCard(pack, { ...of, page })),
    ...sections.flatMap((section) =>
      everyPage(`clause-${section.number}`, (page) => cards.clauseCard(pack, { ...of, section, page })),
    ),
    ...everyPage('why', (page) => cards.whyCard(pack, { ...why, page })),
    ...everyPage('offered', (page) =>
      cards.countedCard(pack, {
        ...{ title, measures, page, ofSeveral: true },
        turn: (to) => ({ verb: 'readOffered', d, page: to }),
        ways: [button(buttons.otherMeasures, { verb: 'editMeasures', d }), backToDraftButton(pack, d)],
      }),
    ),
  ];
}

/** Every page of the measures of each commitment in full. */
export function countedCards(): readonly LongCase[] {
  return [...pack.commitments.values()].flatMap(({ id: commitment, name }) => {
    const measures: readonly Measure[] = [...pack.measures.values()].filter(
      (measure) => measure.commitment === commitment,
    );
    const ways = [button(buttons.back, { verb: 'openCommitment', commitment })];
    return everyPage(`counted-${commitment}`, (page) =>
      cards.countedCard(pack, {
        ...{ title: name, measures, page, ways, ofSeveral: false },
        turn: (to) => ({ verb: 'readMeasures', commitment, page: to }),
      }),
    );
  });
}

/** The pages of one thing, as far as there is a button for further parts. */
function everyPage(name: string, cardOf: (page: number) => Card): readonly LongCase[] {
  const pages = [cardOf(0)];
  while (pages.at(-1)!.button((title) => title === buttons.furtherParts)) pages.push(cardOf(pages.length));
  return pages.map((card, page) => ({ name: page === 0 ? name : `${name}-page-${page + 1}`, card }));
}
