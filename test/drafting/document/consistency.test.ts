import { openCase } from '../../../src/drafting/case';
import { printedKpiTexts } from '../../../src/drafting/documents/schedule/assembleDocument';
import type { DraftDocument } from '../../../src/drafting/documents/schedule/draftDocument';
import { formatNumber } from '../../../src/drafting/figures/formatQuantity';
import { kind as kinds } from '../../../src/charter/schema/vocabulary';
import type { Answers } from '../../../src/record/answers';
import type { Choices } from '../../../src/record/draft';
import { sweepOf } from '../../support/sweep';
import { adopted, answersFor, contentFor, context, pack } from './documentCases';

/** One document for each measure, instrument and length, with its figure fixed and, where it can be, left to an offer. */
const SIZES = [60_000, 400_000, 12_000_000];
/** Call-offs differ from contracts of their kind in few words. */
const CALLED_OFF = sweepOf('documents of call-offs, contract values in pounds', {
  all: SIZES,
  part: [400_000],
});
const CALL_OFF: Answers = { route: 'call-off', framework: { name: 'Regional framework', underAct: true } };
const TERM: Answers = { term: { months: 36, extensions: [12] } };

interface Drawn {
  readonly name: string;
  readonly measure: string;
  readonly document: DraftDocument;
}

const drawn: readonly Drawn[] = kinds.options.flatMap((kind) =>
  (kind === 'grant' ? [{}] : [{}, CALL_OFF]).flatMap((more) =>
    (more === CALL_OFF ? CALLED_OFF : SIZES).flatMap((pounds) => {
      const answers = answersFor(kind, pounds, { ...TERM, ...more });
      const { entries } = openCase(pack, context, contentFor(answers)).shortlist;
      return entries.flatMap(({ commitmentId, offeredMeasureIds }) =>
        offeredMeasureIds.flatMap((measure) =>
          waysOf(measure).flatMap(([way, choices]): Drawn[] => {
            const chosen = {
              commitments: [commitmentId],
              measures: { [commitmentId]: [measure] },
              ...choices,
            };
            const given = { ...context, settings: adopted };
            const { assembled } = openCase(pack, given, contentFor(answers, chosen));
            const name = `${kind}, £${String(pounds)}, ${measure}, ${way}`;
            return assembled === undefined || assembled.document.kpis.length === 0
              ? []
              : [{ name, measure, document: assembled.document }];
          }),
        ),
      );
    }),
  ),
);

function waysOf(measure: string): readonly (readonly [string, Choices])[] {
  const offers: Choices = {
    assessment: { mode: 'offers', short: 'floor' },
    targets: { [measure]: { offered: true } },
  };
  return [
    ['fixed', {}],
    ['offered', offers],
  ];
}

const bodyOf = ({ sections, incorporation, kpis }: DraftDocument): string[] => [
  ...[...incorporation, ...sections.flatMap(({ paragraphs }) => paragraphs)].map(({ text }) => text),
  ...kpis.flatMap(printedKpiTexts),
];

/** Any of the words, as words of their own. */
function wordsOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu');
}

const formsOf = new Map(pack.definitions.map(({ term, forms }) => [term, [term, ...forms]]));

test('the sweep draws every measure, and hundreds of documents', () => {
  expect(new Set(drawn.map(({ measure }) => measure))).toEqual(new Set(pack.measures.keys()));
  expect(drawn.length).toBeGreaterThan(1_000);
});

test('every term that is defined is used outside its own definition', () => {
  const unused = drawn.flatMap(({ name, document }) => {
    const body = bodyOf(document).join('\n');
    return document.definitions.flatMap(({ term, text }) => {
      const others = document.definitions.filter((each) => each.text !== text).map((each) => each.text);
      const isUsed = wordsOf(formsOf.get(term) ?? [term]).test([body, ...others].join('\n'));
      return isUsed ? [] : [`${name}: ${term}`];
    });
  });
  expect(unused).toEqual([]);
});

test('every word with a capital inside a sentence is defined, or a name', () => {
  const CAPITAL = /(?<=[\p{Ll},)~] |[(“])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu;
  const undefinedTerms = drawn.flatMap(({ name, document }) => {
    const { definitions, parties, charter, authority } = document;
    const known = wordsOf([
      ...definitions.flatMap(({ term }) => formsOf.get(term) ?? [term]),
      ...[parties.authority, parties.supplier].map((party) => party.replace(/^the /, '')),
      ...[authority, charter.title, adopted.charterAdopted!.decision, 'Regional framework', 'CO2'],
      ...adopted.localArea,
      ...[adopted.skillsContact!.replace(/^the /, ''), ...pack.properNouns],
    ]);
    const texts = [...bodyOf(document), ...definitions.map(({ text }) => text)];
    const found = texts.flatMap((text) => text.replace(known, '~').match(CAPITAL) ?? []);
    return [...new Set(found)].map((term) => `${name}: ${term}`);
  });
  expect(undefinedTerms).toEqual([]);
});

test('the figure of a KPI is one in its clause, its table, its profile and its question', () => {
  const differing = drawn.flatMap(({ name, measure, document }) => {
    const [kpi] = document.kpis;
    if (kpi === undefined) return [];
    const clause = document.sections.find(({ origin }) => origin.measureId === measure);
    const text = clause?.paragraphs.map((each) => each.text).join('\n') ?? '';
    const headings = document.tender?.questions.map(({ heading }) => heading) ?? [];
    const named = headings.filter((heading) => heading.includes(`KPI ${String(kpi.number)}, `));
    const misnamed = named.filter((heading) => !heading.includes(kpi.name));
    if (kpi.target.mode !== 'number') return misnamed.map((heading) => `${name}: ${heading}`);
    const figure = formatNumber(kpi.target.value);
    const parts = [...text.matchAll(/of the (\d[\d,.]*\d|\d)/g)].map(([, of]) => of);
    const last = kpi.profile.at(-1);
    return [
      ...misnamed.map((heading) => `${name}: ${heading}`),
      ...(kpi.targetText.includes(figure) ? [] : [`${name}: ${figure} in ${kpi.targetText}`]),
      ...parts.filter((of) => of !== figure).map((of) => `${name}: of the ${String(of)}, target ${figure}`),
      ...(last !== undefined && !JSON.stringify(last).includes(String(kpi.target.value))
        ? [`${name}: ${JSON.stringify(last)}, target ${figure}`]
        : []),
    ];
  });
  expect(differing).toEqual([]);
});

test('where the authority may accept something in place of what is named, it has a day to answer', () => {
  const open = drawn.filter(({ document }) => {
    const text = document.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text));
    // that the works are complete is no such acceptance
    const defined = document.definitions.filter(({ term }) => term !== 'Completion').map((each) => each.text);
    const all = [...text, ...defined].join('\n');
    const accepts = /\baccept(?:s|ed)(?: it)? in writing\b|\bhas accepted in writing\b/.test(all);
    return (
      document.instrument !== 'grant' &&
      accepts &&
      !/must answer within \d+ Working Days, with reasons, a written request to accept|must decide within \d+ Working Days of a written request whether something is equivalent/.test(
        all,
      )
    );
  });
  expect(open.map(({ name }) => name)).toEqual([]);
});

test('where a clause asks less at first, it says that the rating does too', () => {
  const eased = drawn.flatMap(({ name, measure, document }) => {
    const clause = document.sections.find(({ origin }) => origin.measureId === measure);
    const texts = clause?.paragraphs.map((each) => each.text) ?? [];
    return texts
      .filter((text) => /first (?:\w+) months/.test(text) && /\bhal(?:f|ved)\b/.test(text))
      .map((text) => [name, text] as const);
  });
  expect(eased.length).toBeGreaterThan(0);
  for (const [name, text] of eased) expect(`${name}: ${text}`).toMatch(/each figure in the rating of KPI 1/);
});
