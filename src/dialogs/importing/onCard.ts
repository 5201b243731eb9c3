import { z } from 'zod';
import { cleanText } from '../../drafting/reading/cleanText';
import { buyerKind } from '../../charter/schema/vocabulary';
import { answerAsTyped, aspectAsTyped } from '../../drafting/questions/answerWords';
import { QUESTION_IDS, QUESTIONS } from '../../drafting/questions/registry';
import type { ContractRead } from '../../drafting/importing/found';
import type { ReadFrom } from '../../record/draft';

/** The words that told a fact, no longer than a line or two of a card. */
const LONGEST_WORDS = 160;
const LONGEST_NAME = 200;

/** One contract as a card of several holds it: each answer as it would be typed, so that pressing it reads it as typing does. */
const contractOnCard = z.object({
  fields: z.record(z.string().max(40), z.string().max(1_000)).default({}),
  words: z.record(z.string().max(40), z.string().max(LONGEST_WORDS + 1)).default({}),
  source: z.string().max(LONGEST_NAME).default(''),
  buyer: z.string().max(LONGEST_NAME).optional(),
  buyerKind: buyerKind.optional(),
  cpv: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});
export type ContractOnCard = z.infer<typeof contractOnCard>;

/** What was read, as a card holds it. */
export function onCard(
  source: string,
  { answers, origins, buyer, buyerKind: kind, cpv }: ContractRead,
): ContractOnCard {
  const fields: Record<string, string> = {};
  for (const id of QUESTION_IDS) {
    const typed = answerAsTyped(id, answers);
    const part = QUESTIONS[id].aspect;
    if (typed !== undefined) fields[id] = typed;
    const aspect = part && aspectAsTyped(id, answers);
    if (part && aspect !== undefined && aspect !== '') fields[part.name] = aspect;
  }
  return {
    fields,
    words: readFrom(source, origins).words,
    source,
    ...(buyer && { buyer: buyer.value.slice(0, LONGEST_NAME) }),
    ...(kind && { buyerKind: kind }),
    ...(cpv && { cpv: cpv.value }),
  };
}

/** Where facts were read from, as a draft keeps it. */
export function readFrom(source: string, origins: ContractRead['origins'], cpv?: string): ReadFrom {
  const words = Object.entries(origins).map(([id, told]): [string, string] => {
    const line = cleanText(told.slice(0, LONGEST_WORDS * 4));
    return [id, line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS).trimEnd()}…` : line];
  });
  return { source, words: Object.fromEntries(words), ...(cpv !== undefined && { cpv }) };
}

/** The contract that a press names: what all have in common, with its own; undefined where it is none of a card of ours. */
export function ofCard(base: string, contract: string): ContractOnCard | undefined {
  const [common, own] = [base, contract].map((json) => {
    try {
      const parsed: unknown = JSON.parse(json);
      return contractOnCard.safeParse(parsed).data;
    } catch {
      return undefined;
    }
  });
  if (own === undefined) return undefined;
  return {
    ...common,
    ...own,
    source: own.source === '' ? (common?.source ?? '') : own.source,
    fields: { ...common?.fields, ...own.fields },
    words: { ...common?.words, ...own.words },
  };
}

/** Of one contract only what is otherwise than in what all have in common: many fit on one card. */
export function ownOf(
  common: ContractOnCard,
  { fields, words, buyer, buyerKind: kind, cpv }: ContractOnCard,
): Partial<ContractOnCard> {
  const other = (one: Readonly<Record<string, string>>, all: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(one).filter(([id, value]) => all[id] !== value));
  return {
    fields: other(fields, common.fields),
    words: other(words, common.words),
    ...(buyer !== common.buyer && { buyer }),
    ...(kind !== common.buyerKind && { buyerKind: kind }),
    ...(cpv !== common.cpv && { cpv }),
  };
}

/** What every one of some contracts has alike. */
export function commonOf([first, ...others]: readonly ContractOnCard[], source: string): ContractOnCard {
  if (first === undefined) return { fields: {}, words: {}, source };
  const alike = (part: 'fields' | 'words') =>
    Object.fromEntries(
      Object.entries(first[part]).filter(([id, value]) => others.every((other) => other[part][id] === value)),
    );
  const { buyer, buyerKind: kind, cpv } = first;
  return {
    ...{ fields: alike('fields'), words: alike('words'), source },
    ...(buyer !== undefined && others.every((other) => other.buyer === buyer) && { buyer }),
    ...(kind !== undefined && others.every((other) => other.buyerKind === kind) && { buyerKind: kind }),
    ...(cpv !== undefined && others.every((other) => other.cpv === cpv) && { cpv }),
  };
}
