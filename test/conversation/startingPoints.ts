import { pack } from '../support/contracts';
import type { Bot } from '../support/startBot';
import { settledOfficer, type Exchange, type Officer } from './officer';

const { cards } = pack.wording;

export const label = (id: string): string => pack.questions.get(id)!.label;
export const question = (id: string): string => pack.questions.get(id)!.question;
/** Enough of the question to know it by. */
export const asks = (id: string): string => question(id).slice(0, 30);

/** What heads the shortlist. */
export const [SHORTLIST = ''] = cards.shortlist.title.split('{count}').at(-1)?.split('{most}') ?? [];
const REQUEST =
  'Draft clauses for grounds maintenance, £600,000 plus VAT, 3 years + 1 + 1 from April 2027, services, Stoke-on-Trent';

// The ways from nothing to each point of an interview.
export const TO_READ_BACK: readonly Exchange[] = [[REQUEST, cards.profile.title]];
export const TO_SHORTLIST: readonly Exchange[] = [...TO_READ_BACK, ['yes', SHORTLIST]];
export const TO_KPIS: readonly Exchange[] = [...TO_SHORTLIST, ['go on', cards.kpis.title]];
export const TO_REVIEW: readonly Exchange[] = [...TO_KPIS, ['go on', cards.review.kept]];
export const TO_TITLE: readonly Exchange[] = [['draft', question('title')]];
export const TO_VALUE: readonly Exchange[] = [...TO_TITLE, ['Verges and parks', asks('value')]];
export const TO_TERM: readonly Exchange[] = [...TO_VALUE, ['£90,000 plus VAT', asks('term')]];
export const TO_START: readonly Exchange[] = [...TO_TERM, ['3 years', asks('start')]];
export const TO_PLACE: readonly Exchange[] = [...TO_START, ['April 2027', asks('place')]];

/** An officer of a settled authority who has come there. */
export async function officerAt(bot: Bot, way: readonly Exchange[]): Promise<Officer> {
  const officer = await settledOfficer(bot);
  await officer.plays(way);
  return officer;
}

/** What is said somewhere, what must be seen then, and what must not. */
export interface Line {
  readonly from: readonly Exchange[];
  readonly says: string;
  readonly seen: readonly string[];
  readonly not?: readonly string[];
}

/** Says it, and holds the answer, with what its inputs hold, to what must be seen and must not. */
export async function holds(bot: Bot, { from, says, seen, not = [] }: Line): Promise<void> {
  const officer = await officerAt(bot, from);
  const answer = await officer.says(says);
  const shown = answer + JSON.stringify(officer.last);
  for (const words of seen) expect(shown).toContain(words);
  for (const words of not) expect(answer).not.toContain(words);
}
