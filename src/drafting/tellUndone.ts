import { fill } from '../charter/fill';
import type { CharterPack } from '../charter/pack';
import { questionId } from '../charter/schema/vocabulary';
import type { Alterable, Choices } from '../record/draft';
import { replaced, type Before } from '../record/parts';
import { ownPart } from '../record/ownPart';
import { choicesShape } from '../record/shapes';
import { formatAnswer } from './questions/answerWords';
import { questionWords } from './questions/questionWords';
import { section52InWords } from './tellSection52';
import {
  assessmentInWords,
  baselineInWords,
  commitmentName,
  listNames,
  measureName,
  reasonName,
  remediesInWords,
  targetInWords,
} from './tellNames';

/** One part of a record by name: what it is called, and what stood there until it was undone. */
interface Part {
  readonly called: string;
  readonly was?: string | undefined;
}

/** "Undone: Length (was 4 years)". What follows from the rest (the confirmations) is named only where it is all there is. */
export function tellUndone(pack: CharterPack, before: Before): string {
  const words = pack.wording.dialogs.told;
  const was = replaced(before);
  const names = Object.keys(before);
  // a choice that holds nothing any more is told by what it held
  const holds = (name: string) => names.some((other) => other.startsWith(`${name}/`));
  const told = names.filter((name) => !FOLLOWS.has(name) && !holds(name));
  const parts = (told.length > 0 ? told : names).map((name) => partOf(pack, was, name));
  const lines = parts.map(({ called, was: stood }) =>
    stood === undefined ? called : fill(words.undoneParts.was, { part: called, before: stood }),
  );
  return lines.length === 0
    ? words.undoneNothing
    : fill(words.undone, { parts: [...new Set(lines)].join('; ') });
}

const FOLLOWS: ReadonlySet<string> = new Set(['choices/profileConfirmed', 'choices/kpisConfirmed']);

function partOf(pack: CharterPack, was: Partial<Alterable>, name: string): Part {
  const { undoneParts } = pack.wording.dialogs.told;
  const [where, key = '', ...rest] = name.split('/');
  if (where === 'status' || where === 'version') return { called: undoneParts[where] };
  const question = questionId.safeParse(key).data;
  if (where === 'answers' && question !== undefined) {
    const stood = formatAnswer(pack, question, was.answers ?? {});
    return { called: questionWords(pack, question).label, was: stood === '' ? undefined : stood };
  }
  const choice = choicesShape.keyof().safeParse(key).data;
  if (where !== 'choices' || choice === undefined) return { called: undoneParts.other };
  return CHOICES[choice](pack, was.choices ?? {}, rest.join('/'));
}

/** What each choice is called; the compiler fails here when one is added. */
const CHOICES: {
  readonly [C in keyof Required<Choices>]: (pack: CharterPack, was: Choices, id: string) => Part;
} = {
  begunOn: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.begunOn }),
  buyerSaid: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.other }),
  readFrom: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.other }),
  oneByOne: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.other }),
  under: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.settings }),
  profileConfirmed: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.profile }),
  kpisConfirmed: kpisSeen,
  targetsSeen: kpisSeen,
  seenWith: kpisSeen,
  wanted: (pack, { wanted }) => ({
    called: pack.wording.dialogs.told.undoneParts.wanted,
    was: inWords(wanted, (ids) => listNames(pack, ids, commitmentName)),
  }),
  commitments: (pack, { commitments }) => ({
    called: pack.wording.dialogs.told.commitments,
    was: inWords(commitments, (ids) => listNames(pack, ids, commitmentName)),
  }),
  measures: (pack, { measures }, id) => ({
    called: fill(pack.wording.dialogs.told.measures, { commitment: commitmentName(pack, id) }),
    was: inWords(ownPart(measures, id), (ids) => listNames(pack, ids, measureName)),
  }),
  targets: (pack, { targets }, id) => ({
    called: fill(pack.wording.dialogs.told.target, { measure: measureName(pack, id) }),
    was: inWords(ownPart(targets, id), (target) => targetInWords(pack, id, target)),
  }),
  baselines: (pack, { baselines }, id) => ({
    called: fill(pack.wording.dialogs.told.baseline, { measure: measureName(pack, id) }),
    was: inWords(ownPart(baselines, id), (baseline) => baselineInWords(pack, id, baseline)),
  }),
  reasonsAccepted: (pack, _was, id) => ({
    called: fill(pack.wording.dialogs.told.undoneParts.reason, { reason: reasonName(pack, id) }),
  }),
  assessment: (pack, { assessment }) => ({
    called: pack.wording.dialogs.told.assessment,
    was: inWords(assessment, (choice) => assessmentInWords(pack, choice)),
  }),
  remedies: (pack, { remedies }) => ({
    called: pack.wording.dialogs.told.remedies,
    was: inWords(remedies, (each) => remediesInWords(pack, each)),
  }),
  section52: (pack, { section52 }) => ({
    called: pack.wording.dialogs.told.undoneParts.section52,
    was: inWords(section52, (choice) => section52InWords(pack, choice)),
  }),
  checkedBy: (pack, { checkedBy }, id) => ({
    called: pack.wording.dialogs.told.undoneParts.checked,
    was: ownPart(checkedBy, id)?.by,
  }),
  belowFloor: (pack) => ({ called: pack.wording.dialogs.told.undoneParts.decision }),
};

function inWords<T>(stood: T | undefined, words: (value: T) => string): string | undefined {
  return stood === undefined ? undefined : words(stood);
}

function kpisSeen(pack: CharterPack): Part {
  return { called: pack.wording.dialogs.told.undoneParts.kpis };
}
