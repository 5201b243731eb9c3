import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import type { DraftContent, DraftingContext } from '../../record/draft';
import { readNatures } from '../contract/natures';

/** A question to ask. `aspect` says which part of a given answer is still open ("with or without VAT?"). */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly aspect?: 'vat';
}

/** The six questions in the order of asking (docs/domain.md#questions). */
const ALWAYS_ASKED = ['title', 'value', 'term', 'start', 'kind', 'place'] as const satisfies QuestionId[];

/** Asked only where the answers so far make them relevant. */
const SOMETIMES_ASKED = ['framework', 'healthCare'] as const satisfies QuestionId[];

/** The nature whose contracts may fall under the Provider Selection Regime 2023. */
const HEALTH = 'health';

/**
 * What to ask next, a function of the charter and the answers alone: title, value, VAT basis, term, start, kind, place,
 * then framework (call-offs) and health care (titles that speak of it). Undefined when nothing is missing.
 */
export function nextQuestion(
  pack: CharterPack,
  _context: DraftingContext,
  content: DraftContent,
): OpenQuestion | undefined {
  const { answers } = content;
  for (const id of ALWAYS_ASKED) {
    if (answers[id] === undefined) return { id };
    if (id === 'value' && answers.value?.basis === undefined) return { id, aspect: 'vat' };
  }
  if (usesFramework(answers) && answers.framework === undefined) return { id: 'framework' };
  if (asksHealthCare(pack, answers) && answers.healthCare === undefined) return { id: 'healthCare' };
  return undefined;
}

/** Questions answered so far, in the order of asking: what "back" walks through. */
export function answeredQuestions({ answers }: DraftContent): readonly QuestionId[] {
  return [...ALWAYS_ASKED, ...SOMETIMES_ASKED].filter(
    (id) => answers[id] !== undefined && (id !== 'framework' || usesFramework(answers)),
  );
}

/** A grant is not called off a framework. */
function usesFramework({ route, kind }: Answers): boolean {
  return route === 'call-off' && kind !== 'grant';
}

function asksHealthCare(pack: CharterPack, { title, kind }: Answers): boolean {
  if (kind !== 'services' && kind !== 'light-touch') return false;
  return title !== undefined && readNatures(pack, title).includes(HEALTH);
}
