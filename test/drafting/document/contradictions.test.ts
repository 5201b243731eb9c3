import { openCase } from '../../../src/drafting/case';
import { kind as kinds } from '../../../src/charter/schema/vocabulary';
import { findContradictions } from '../../../src/drafting/checks/checkContradictions';
import type { DraftDocument } from '../../../src/drafting/documents/schedule/draftDocument';
import { countReports } from '../../../src/drafting/kpis/reportCount';
import type { Answers } from '../../../src/record/answers';
import { answersFor, contentFor, context, pack } from './documentCases';

/** Sentences that break each rule, by its id: a rule without one here could be dead. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'silence-is-consent': ['A plan that is not answered counts as accepted.'],
  'remedy-excluded': ['No sum is payable for a missed target alone.'],
  'remedy-implied': ['Other rights under this Contract stand.'],
  'grant-with-remedies': ['These are monitoring conditions.', 'The Funder may require a rectification plan.'],
  'no-reduction-but-credit': ['There is no deduction for social value.', 'A service credit is taken.'],
  'nothing-added-but-remedy': [
    'This paragraph adds nothing to those terms.',
    'The Authority may end this Contract for persistent failure by notice.',
  ],
  'plan-and-target': ['No plan changes a target.', 'The plan sets a new target.'],
  'which-comes-first': ['If they conflict, the other terms come first.', 'This Schedule prevails.'],
  'signed-or-agreed': [
    'A change takes effect only when both parties have signed it.',
    'The Authority may change a target by notice.',
  ],
};

const paragraphs = (texts: readonly string[]) =>
  texts.map((text, index) => ({ number: `1.${index + 1}`, text }));

test('every rule is broken by an example', () => {
  expect(pack.contradictions.map(({ id }) => id)).toEqual(Object.keys(BROKEN));
});

test.each(pack.contradictions)('$id', ({ id, why, other }) => {
  const texts = BROKEN[id]!;
  expect(findContradictions(pack.contradictions, paragraphs(texts)).map((found) => found.why)).toContain(why);
  // one of two sentences alone contradicts nothing
  if (other !== undefined)
    expect(findContradictions(pack.contradictions, paragraphs(texts.slice(0, 1)))).toEqual([]);
});

const VALUES = [20_000, 60_000, 400_000, 2_400_000, 12_000_000];
const TERMS: readonly NonNullable<Answers['term']>[] = [
  { months: 2, extensions: [] },
  { months: 6, extensions: [12] },
  { months: 12, extensions: [] },
  { months: 36, extensions: [24] },
  { months: 120, extensions: [] },
];
const ROUTES: readonly Answers[] = [
  {},
  { route: 'call-off', framework: { name: 'Regional framework', underAct: true } },
];

interface Drafted {
  readonly name: string;
  readonly months: number;
  readonly document: DraftDocument;
  readonly codes: readonly string[];
}

const drafted: readonly Drafted[] = kinds.options.flatMap((kind) =>
  VALUES.flatMap((pounds) =>
    TERMS.flatMap((term) =>
      (kind === 'grant' ? ROUTES.slice(0, 1) : ROUTES).flatMap((more): Drafted[] => {
        const content = contentFor(answersFor(kind, pounds, { ...more, term }), { belowFloor: 'light' });
        const assembled = openCase(pack, context, content).assembled;
        if (assembled === undefined) return [];
        const { document, issues } = assembled;
        const name = `${more.route ?? 'competition'} of ${kind}, £${pounds}, ${term.months} months`;
        return [{ name, months: term.months, document, codes: issues.map(({ code }) => code) }];
      }),
    ),
  ),
);

describe('no document of any kind, value or term', () => {
  test('is left out of the sweep', () => {
    expect(drafted.length).toBe((kinds.options.length * 2 - 1) * VALUES.length * TERMS.length);
  });

  test('has paragraphs that contradict', () => {
    expect(drafted.filter(({ codes }) => codes.includes('contradiction')).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('lets its first look at a KPI with a target come after the work has ended', () => {
    const light = pack.document
      .find(({ id }) => id === 'shortfall')
      ?.paragraphs.find(({ when }) => when.includes('light'))?.text;
    // of what is over in weeks a date in the middle says less than the duty to tell at once
    const atOnce = light?.slice(0, light.indexOf('{')) ?? 'no light paragraph';
    const late = drafted.filter(({ months, document }) => {
      const text = document.sections
        .flatMap((section) => section.paragraphs.map((each) => each.text))
        .join('\n');
      const middle = /\bby (?:\d+ \w+ \d{4})\b/.test(text);
      return (
        document.instrument !== 'grant' &&
        document.kpis.some(
          ({ target, frequency }) =>
            target.mode !== 'monitored' &&
            countReports(months, frequency) === 1 &&
            !middle &&
            !text.includes(atOnce),
        )
      );
    });
    expect(late.map(({ name }) => name)).toEqual([]);
  });

  test('refers to a paragraph that it does not have', () => {
    const wrong = drafted.filter(({ document }) => {
      const numbers = new Set(document.sections.map(({ number }) => String(number)));
      const texts = document.sections.flatMap((section) => section.paragraphs.map((each) => each.text));
      return texts.some((text) =>
        [...text.matchAll(/\bparagraph (\d+)\b/gi)].some(([, number]) => !numbers.has(number!)),
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('prints a rating twice or a band without a meaning', () => {
    const wrong = drafted.filter(({ document }) =>
      document.kpis.some(({ bands }) => {
        const means = bands.map((band) => band.means);
        return new Set(means).size !== means.length || bands.some((band) => band.means.trim() === '');
      }),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
