import { slotProblems } from '../fill';
import type { CharterPack } from '../pack';
import type { QuestionId } from '../schema/vocabulary';
import { contractTexts, tenderTexts } from './contractTexts';

interface Slotted {
  readonly place: string;
  readonly text: string;
  readonly slots: readonly string[];
}

/** Every slot is one that its place can fill: an unknown one would stop a draft. */
export function checkSlots(pack: CharterPack): readonly string[] {
  const texts = [...contractTexts(pack), ...tenderTexts(pack), ...ruleTexts(pack), ...plainTexts(pack)];
  return texts.flatMap(({ place, text, slots }) =>
    slotProblems(text, slots).map((problem) => `${place}: ${problem}`),
  );
}

const GATE = ['value', 'limit', 'months', 'minMonths'];
const LEGAL = [
  'value',
  'yearly',
  'threshold',
  'services',
  'count',
  'date',
  'weighting',
  'section17',
  'bestValue',
  'located',
  'named',
];
const REASON = ['title', 'authority', 'place'];
const QUESTION = ['read', 'min', 'max'];
/** What an error of one question only is filled with. */
const ERROR: { readonly [Id in QuestionId]?: readonly string[] } = {
  bought: ['choices'],
  start: ['month', 'day'],
  procurementStart: ['month', 'day'],
};
/** The figures of an answer that its words are filled with (`drafting/questions/<id>.ts`). */
const READ_BACK: { readonly [Id in QuestionId]?: readonly string[] } = {
  value: ['sum', 'withVat', 'withoutVat'],
  term: ['count', 'term', 'extensions'],
  framework: ['name'],
  parties: ['authority', 'supplier'],
  bought: ['list'],
  weighting: ['count'],
};

function ruleTexts(pack: CharterPack): readonly Slotted[] {
  return [
    ...[...pack.gates.values()].flatMap(({ id, passed, failed }) =>
      [passed, failed].map((text) => ({ place: `gate ${id}`, text, slots: GATE })),
    ),
    ...[...pack.legal.values()].flatMap(({ id, text, todo, figures, scheme, outcomes }) =>
      [text, todo ?? ''].map((sentence) => ({
        place: `legal statement ${id}`,
        text: sentence,
        slots: [
          ...LEGAL,
          ...(scheme === undefined ? [] : ['outside']),
          ...(outcomes === undefined ? [] : ['outcomes', 'outcomeCount']),
          ...Object.keys(figures),
        ],
      })),
    ),
    ...pack.law.published.map(({ text }, index) => ({
      place: `law, text ${String(index + 1)} on publication`,
      text,
      slots: [],
    })),
    ...[...pack.workforceReasons.values()].map(({ id, reason }) => ({
      place: `workforce reason ${id}`,
      text: reason,
      slots: REASON,
    })),
    ...[...pack.workforceReasons.values()].flatMap(({ id, routes }) =>
      routes.map(({ text }) => ({ place: `workforce reason ${id}, route`, text, slots: ['basis'] })),
    ),
    ...[...pack.questions.values()].flatMap(({ id, errors, readBack }) => [
      ...Object.entries(errors).map(([code, text]) => ({
        place: `question ${id}, error ${code}`,
        text,
        slots: [...QUESTION, ...(ERROR[id] ?? [])],
      })),
      ...Object.entries(readBack).map(([name, text]) => ({
        place: `question ${id}, read back ${name}`,
        text,
        slots: READ_BACK[id] ?? [],
      })),
    ]),
  ];
}

/** Texts that are printed as they stand. */
function plainTexts(pack: CharterPack): readonly Slotted[] {
  const measures = [...pack.measures.values()].flatMap(({ id, name, unit, calculation, evidence, why }) =>
    [name, unit, calculation, ...evidence, why].map((text) => ({ place: `measure ${id}`, text, slots: [] })),
  );
  const selection = [...pack.selection.values()].flatMap(
    ({ commitment, fits, unsuited, notChosen, adjust }) =>
      [...Object.values(fits), ...adjust]
        .map(({ reason }) => reason)
        .concat(Object.values(unsuited), notChosen)
        .map((text) => ({ place: `selection of ${commitment}`, text, slots: [] })),
  );
  return [...measures, ...selection];
}
