import { kind as kinds, type Kind } from '../../../src/charter/schema/vocabulary';
import type { Measure } from '../../../src/charter/schema/measure';
import { openCase } from '../../../src/drafting/case';
import { findOpenModes } from '../../../src/drafting/targets/officerTarget';
import type { Kpi } from '../../../src/drafting/kpis/kpi';
import type { Answers } from '../../../src/record/answers';
import type { Choices, OfficerTarget } from '../../../src/record/draft';
import { sweepOf } from '../../support/sweep';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

/** One KPI of one contract, with all the words that its contract says of it. */
export interface Played {
  readonly name: string;
  readonly kind: Kind;
  readonly measure: Measure;
  readonly kpi: Kpi;
  /** The paragraphs of its own clause, and the definitions that the document prints. */
  readonly clause: readonly string[];
  readonly definitions: readonly { readonly term: string; readonly text: string }[];
  /** The standing parts. */
  readonly standing: readonly string[];
}

const SIZES = sweepOf('gaming, contract values in pounds', {
  all: [60_000, 400_000, 2_400_000, 12_000_000],
  part: [400_000],
});
const NO_MORE: Answers = {};
const CALL_OFF: Answers = { route: 'call-off', framework: { name: 'Regional framework', underAct: true } };
/** Works of which one year is like the next, so that a first year may be measured. */
const UPKEEP: Answers = {
  title: 'Responsive repairs to council housing',
  term: { months: 36, extensions: [] },
};
const WAYS = kinds.options.flatMap((kind) =>
  [
    NO_MORE,
    ...(kind === 'grant' ? [] : [CALL_OFF]),
    ...(kind === 'works' ? [UPKEEP, { ...UPKEEP, ...CALL_OFF }] : []),
  ].map((more) => ({ kind, more })),
);

/** Figures of the officer's own that suit what a measure counts: everything, most of it, little, or none. */
function figuresOf({ unitKind, better }: Measure): readonly number[] {
  if (unitKind === 'percent') return better === 'more' ? [100, 60] : [0, 10];
  return better === 'more' ? [4, 400] : [0, 5];
}

function draw(kind: Kind, more: Answers, pounds: number, measure: Measure, own?: OfficerTarget): Played[] {
  const choices: Choices = {
    commitments: [measure.commitment],
    measures: { [measure.commitment]: [measure.id] },
    ...(own === undefined ? {} : { targets: { [measure.id]: own } }),
  };
  const content = contentFor(answersFor(kind, pounds, more), choices);
  const opened = openCase(pack, context, content);
  const kpi = opened.kpis.find(({ measureId }) => measureId === measure.id);
  const document = opened.assembled?.document;
  if (kpi === undefined || document === undefined) return [];
  const its = document.sections.filter(({ origin }) => origin.measureId === measure.id);
  const others = document.sections.filter(({ origin }) => origin.measureId === undefined);
  // whatever the form of contract calls it
  const party = document.parties.authority.replace(/^the /, '');
  const plain = (text: string): string => text.replaceAll(party, 'Authority');
  const textsOf = (sections: typeof its): string[] =>
    sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plain(text)));
  return [
    {
      name: `${more.route ?? 'competition'} of ${kind}, £${String(pounds)}, ${measure.code}, ${kpi.targetText}`,
      kind,
      measure,
      kpi,
      clause: textsOf(its),
      definitions: document.definitions.map(({ term, text }) => ({ term, text: plain(text) })),
      standing: textsOf(others),
    },
  ];
}

/** Every measure on every instrument and size, with the target that the rules give it. */
export const asProposed: readonly Played[] = WAYS.flatMap(({ kind, more }) =>
  SIZES.flatMap((pounds) =>
    [...pack.measures.values()]
      .filter(({ suits }) => suits.includes(kind))
      .flatMap((measure) => draw(kind, more, pounds, measure)),
  ),
);

/** Every measure of each kind bought, with each way of setting its target that is open to the officer. */
export const asOfficersSet: readonly Played[] = kinds.options.flatMap((kind) => {
  const profile = openCase(pack, context, contentFor(answersFor(kind, 2_400_000))).profile;
  if (profile === undefined) throw new Error('The case misses an answer');
  return [...pack.measures.values()]
    .filter(({ suits }) => suits.includes(kind))
    .flatMap((measure) => {
      const open = findOpenModes(pack, profile, measure.id);
      const offered: readonly OfficerTarget[] = open.offered ? [{ offered: true }] : [];
      const figures = open.number ? figuresOf(measure).map((value): OfficerTarget => ({ value })) : [];
      return [...offered, ...figures].flatMap((own) => draw(kind, NO_MORE, 2_400_000, measure, own));
    });
});

/** The same cases that are no grant: there nothing is owed. */
export const contractsOf = (played: readonly Played[]): readonly Played[] =>
  played.filter(({ kind }) => kind !== 'grant');

/** Names of the cases in which something does not hold, each once by measure and sentence. */
export function faults(played: readonly Played[], find: (each: Played) => readonly string[]): string[] {
  return [...new Set(played.flatMap((each) => find(each).map((fault) => `${each.measure.code}: ${fault}`)))];
}

export function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.:]) (?=[A-Z])/));
}
