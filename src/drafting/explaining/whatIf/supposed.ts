import { withoutKey } from '../../../record/change';
import type { BuyerKind } from '../../../charter/schema/vocabulary';
import { sameData } from '../../../record/sameData';
import type { Answers, QuestionId } from '../../../record/answers';
import type { DraftContent, DraftingContext } from '../../../record/draft';
import type { ContractProfile, Understood } from '../../contract/contractProfile';
import { QUESTION_IDS } from '../../questions/registry';

/** Facts that somebody supposes of a contract, to see what they would change. */
export interface Supposed {
  readonly answers: Answers;
  readonly buyerKind?: BuyerKind;
}

/** The answers as they stand, with what is taken where the officer gave none. */
export function standingAnswers({ answers }: DraftContent, profile: ContractProfile): Answers {
  const { formId: form, weighting, route, procurementStart } = profile;
  return { ...answers, form, weighting, route, procurementStart };
}

/** The answers that would be other than they stand. A value without its VAT basis has the one that the draft has. */
export function supposedAnswers(
  content: DraftContent,
  profile: ContractProfile,
  supposed: Supposed,
): Answers {
  const standing = standingAnswers(content, profile);
  const { value } = supposed.answers;
  const basis = value?.basis ?? standing.value?.basis;
  const given: Answers =
    value === undefined || basis === undefined
      ? supposed.answers
      : { ...supposed.answers, value: { ...value, basis } };
  return pick(
    given,
    QUESTION_IDS.filter((id) => given[id] !== undefined && !sameData(given[id], standing[id])),
  );
}

function pick(answers: Answers, ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, answers[id]]));
}

/** The draft and the settings as they would be; the choices are those of the draft. */
export function suppose(
  { context, content, profile }: Pick<Understood, 'context' | 'content' | 'profile'>,
  supposed: Supposed,
): { readonly context: DraftingContext; readonly content: DraftContent } {
  const { buyerKind = context.settings.buyerKind } = supposed;
  const answers = { ...content.answers, ...supposedAnswers(content, profile, supposed) };
  return {
    context: { ...context, settings: { ...context.settings, buyerKind } },
    // the settings supposed, and not those that the draft is under
    content: { answers, choices: withoutKey(content.choices, 'under') },
  };
}
