import type { CharterPack } from '../../charter/pack';
import type { Answers, QuestionId } from '../../record/answers';
import type { ContractProfile } from '../contract/contractProfile';
import type { DefaultOrigin } from './question';
import { QUESTION_IDS, QUESTIONS } from './registry';

/** Where a fact of the contract comes from, for the card that reads it back. */
export type FactOrigin = 'answered' | DefaultOrigin;

/** Whose each answer is: the officer's own, or what stands for it until they give one. */
export function readOrigins(
  pack: CharterPack,
  profile: ContractProfile,
  answers: Answers,
): Readonly<Partial<Record<QuestionId, FactOrigin>>> {
  return Object.fromEntries(
    QUESTION_IDS.map(
      (id) => [id, answers[id] === undefined ? standsFor(pack, profile, id) : 'answered'] as const,
    ).filter(([, origin]) => origin !== undefined),
  );
}

function standsFor(pack: CharterPack, profile: ContractProfile, id: QuestionId): DefaultOrigin | undefined {
  const { byPolicy, byDefault } = QUESTIONS[id];
  return byPolicy?.(pack, profile) === true ? 'policy' : byDefault;
}
