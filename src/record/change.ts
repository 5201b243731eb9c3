import { questionId } from '../charter/schema/vocabulary';
import { decides, type Answers, type QuestionId } from './answers';
import type { Choices, DraftContent, OfficerTarget } from './draft';

/** One change to a draft. */
export type Change =
  | { readonly change: 'answer'; readonly answers: Answers }
  | { readonly change: 'forget'; readonly question: QuestionId }
  | { readonly change: 'confirm-profile' }
  | { readonly change: 'choose-commitments'; readonly commitments: readonly string[] }
  | { readonly change: 'choose-measures'; readonly commitment: string; readonly measures: readonly string[] }
  | { readonly change: 'set-targets'; readonly targets: Readonly<Record<string, OfficerTarget | undefined>> }
  | { readonly change: 'confirm-kpis' }
  | { readonly change: 'accept-reason'; readonly reason: string; readonly at: string }
  | { readonly change: 'below-floor'; readonly take: 'none' | 'light' };

/**
 * A new content with the change made. Answers that do not depend on the change stay. Choices are never deleted because a
 * fact changed: selection and KPIs pass over what does not suit now, so that it is there again when the fact is put back.
 * Only a confirmation falls, and only the one whose subject the officer has not seen: the profile when a confirmed deciding
 * fact changes, the KPIs when commitments or measures change.
 */
export function reviseDraft(content: DraftContent, change: Change): DraftContent {
  const { answers, choices } = content;
  switch (change.change) {
    case 'answer':
      return setAnswers(content, change.answers);
    case 'forget':
      return {
        answers: withoutKey(answers, change.question),
        choices: decides(change.question) ? withoutKey(choices, 'profileConfirmed') : choices,
      };
    case 'confirm-profile':
      return { answers, choices: { ...choices, profileConfirmed: true } };
    case 'choose-commitments':
      return { answers, choices: chooseCommitments(choices, change.commitments) };
    case 'choose-measures':
      return { answers, choices: chooseMeasures(choices, change.commitment, change.measures) };
    case 'set-targets':
      return { answers, choices: setTargets(choices, change.targets) };
    case 'confirm-kpis':
      return { answers, choices: { ...choices, kpisConfirmed: true } };
    case 'accept-reason': {
      const reasonsAccepted = { ...choices.reasonsAccepted, [change.reason]: change.at };
      return { answers, choices: { ...choices, reasonsAccepted } };
    }
    case 'below-floor':
      return { answers, choices: { ...choices, belowFloor: change.take } };
  }
}

/** The first answer to a question confirms itself; a changed answer to a deciding fact does not. */
function setAnswers({ answers, choices }: DraftContent, given: Answers): DraftContent {
  const reopens = questionId.options.some(
    (id) =>
      decides(id) &&
      answers[id] !== undefined &&
      given[id] !== undefined &&
      !sameAnswer(answers[id], given[id]),
  );
  return {
    answers: { ...answers, ...given },
    choices: reopens ? withoutKey(choices, 'profileConfirmed') : choices,
  };
}

function chooseCommitments(choices: Choices, commitments: readonly string[]): Choices {
  const chosen = [...new Set(commitments)];
  const same = sameSet(chosen, choices.commitments ?? []) && choices.commitments !== undefined;
  return { ...(same ? choices : withoutKey(choices, 'kpisConfirmed')), commitments: chosen };
}

/** No measure ticked means no choice of the officer's: the proposal stands again. */
function chooseMeasures(choices: Choices, commitment: string, measures: readonly string[]): Choices {
  const chosen = [...new Set(measures)];
  const before = choices.measures ?? {};
  const others = Object.fromEntries(Object.entries(before).filter(([id]) => id !== commitment));
  const kept = sameSet(chosen, before[commitment] ?? []) ? choices : withoutKey(choices, 'kpisConfirmed');
  return { ...kept, measures: chosen.length === 0 ? others : { ...others, [commitment]: chosen } };
}

/** A target set to undefined goes back to the proposal. */
function setTargets(choices: Choices, targets: Readonly<Record<string, OfficerTarget | undefined>>): Choices {
  const merged = new Map<string, OfficerTarget>(Object.entries(choices.targets ?? {}));
  for (const [measureId, target] of Object.entries(targets)) {
    if (target === undefined) merged.delete(measureId);
    else merged.set(measureId, target);
  }
  return { ...choices, targets: Object.fromEntries(merged) };
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Answers are plain data with a handful of keys, so their parts are compared by name. */
function sameAnswer(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const parts = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return parts.size === others.length && others.every(([key, part]) => sameAnswer(parts.get(key), part));
}

function withoutKey<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const rest = { ...object };
  Reflect.deleteProperty(rest, key);
  return rest;
}
