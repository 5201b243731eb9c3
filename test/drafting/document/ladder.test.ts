import { openCase } from '../../../src/drafting/case';
import { workingDays } from '../../../src/drafting/documents/schedule/clocks';
import type { Answers } from '../../../src/record/answers';
import type { Choices } from '../../../src/record/draft';
import { answersFor, contentFor, context, pack, packOfLongDocuments } from './documentCases';

describe('the clocks', () => {
  const days = (id: string, months: number) => workingDays(pack.figures, pack.clocks.get(id)!, months);

  test.each([
    [1, 5, 5, 15],
    [3, 5, 5, 15],
    [6, 10, 5, 25],
    [9, 15, 5, 35],
    [10, 20, 10, 40],
    [12, 20, 10, 40],
    [120, 20, 10, 40],
  ])(
    'of a Delivery Plan over %i months: due in %i days, answered in %i, a shortfall at %i',
    (months, ...expected) => {
      const found = ['delivery-plan', 'delivery-plan-answer', 'delivery-plan-longstop'].map((id) =>
        days(id, months),
      );
      expect(found).toEqual(expected);
    },
  );

  test.each([
    [2, 5],
    [6, 5],
    [9, 5],
    [10, 10],
    [36, 10],
  ])('of a rectification plan over %i months: due in %i days and answered in as many', (months, expected) => {
    expect([days('rectification-plan', months), days('rectification-answer', months)]).toEqual([
      expected,
      expected,
    ]);
  });

  test('leave room to answer and change a plan before its longstop, whatever the term', () => {
    const terms = Array.from({ length: 180 }, (_, index) => index + 1);
    const late = terms.filter(
      (months) =>
        days('delivery-plan', months) + 2 * days('delivery-plan-answer', months) >
        days('delivery-plan-longstop', months),
    );
    expect(late).toEqual([]);
  });

  test('stand in the text as figures of this term', () => {
    const plan = partOf(contract(1_000_000, { term: { months: 6, extensions: [] } }), 'delivery-plan');
    expect(plan).toContain(
      'The Supplier must send the Authority a Delivery Plan within 10 Working Days of the Start Date.',
    );
  });
});

const WEEKS = {
  commitments: ['employment-skills-2'],
  measures: { 'employment-skills-2': ['es2-1-apprenticeship-weeks'] },
};

function contract(
  pounds: number,
  more: Answers = {},
  choices: Choices = WEEKS,
  kind: NonNullable<Answers['kind']> = 'services',
) {
  return openCase(packOfLongDocuments, context, contentFor(answersFor(kind, pounds, more), choices))
    .assembled!.document;
}

function partOf(document: ReturnType<typeof contract>, id: string): string[] {
  return document.sections
    .filter(({ origin }) => origin.id === id)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

/** The texts of the part on shortfalls that depend on exactly these facts at this scale, with what fills them left open. */
function says(facts: readonly string[], scale: 'brief' | 'standard'): RegExp[] {
  const part = pack.document.find(({ id }) => id === 'shortfall')!;
  const texts = part.paragraphs.filter(
    ({ when, scales, instruments }) =>
      scales?.includes(scale) === true &&
      instruments?.includes('services') === true &&
      when.join() === ['target', ...facts].join(),
  );
  expect(texts).not.toEqual([]);
  return texts.map(({ text }) => {
    const [open] = text.split('. ');
    return new RegExp(open!.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+'));
  });
}

/** How many of these stand in the text. */
const matches = (text: string, found: readonly RegExp[]): number =>
  found.filter((each) => each.test(text)).length;

describe('the ladder', () => {
  const long: Answers = { term: { months: 36, extensions: [] } };
  const halfYear: Answers = { term: { months: 6, extensions: [] } };
  const quarter: Answers = { term: { months: 3, extensions: [] } };
  test.each<[string, number, Answers, string[], string[]]>([
    ['with many reports', 400_000, long, ['more-reports'], ['few-reports', 'reported-once']],
    ['with two reports', 1_000_000, halfYear, ['few-reports'], ['more-reports', 'reported-once']],
    ['with one report, at the end', 1_000_000, quarter, ['few-reports', 'reported-once'], ['more-reports']],
  ])('of a contract %s', (_, pounds, more, there, absent) => {
    const text = partOf(contract(pounds, more), 'shortfall').join('\n');
    for (const fact of there) {
      const found = says([fact], 'standard');
      expect(matches(text, found)).toBe(found.length);
    }
    for (const fact of absent) expect(matches(text, says([fact], 'standard'))).toBe(0);
  });

  test('of a brief contract that is reported once is told of before the middle of the term is past', () => {
    const brief = partOf(contract(60_000, quarter, {}), 'shortfall');
    const once = says(['reported-once'], 'brief');
    expect(matches(brief.join('\n'), once)).toBe(once.length);
    expect(brief[0]).toContain('17 May 2027');
  });

  test.each([
    ['brief', 60_000, 0],
    ['standard', 400_000, 1],
    ['full', 2_400_000, 1],
  ] as const)('a %s contract of £%i has %i part on a Delivery Plan', (_, pounds, parts) => {
    const found = contract(pounds).sections.filter(({ origin }) => origin.id === 'delivery-plan');
    expect(found).toHaveLength(parts);
  });
});

describe('what a scored answer promised', () => {
  const long: Answers = { term: { months: 36, extensions: [] } };
  const scored: Choices = { ...WEEKS, assessment: { mode: 'method', short: 'floor' } };
  const promises = (scale: 'brief' | 'standard' | 'full') =>
    pack.document
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ when, scales }) => when.includes('assessed-method') && scales?.includes(scale) === true)
      .map(({ text }) => text.split(/[{}]\w*[{}]?/).sort((one, other) => other.length - one.length)[0]!);

  test.each([
    ['brief', 60_000, 1],
    ['standard', 400_000, 3],
    ['full', 2_400_000, 3],
  ] as const)('is carried over, reported and owed as a target is: %s', (scale, pounds, count) => {
    const text = (choices: Choices) => JSON.stringify(contract(pounds, long, choices).sections);
    expect(promises(scale)).toHaveLength(count);
    for (const promise of promises(scale)) {
      expect(text(scored)).toContain(JSON.stringify(promise).slice(1, -1));
      expect(text({ ...WEEKS, assessment: { mode: 'fixed', short: 'floor' } })).not.toContain(promise);
    }
  });
});

test.each(['brief', 'standard', 'full'] as const)(
  'no paragraph at %s scale holds more than two sentences',
  (scale) => {
    const long = pack.document
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ scales }) => scales?.includes(scale) === true)
      .filter(({ text }) => text.split(/(?<=\.) (?=[A-Z{])/).length > 2);
    expect(long.map(({ text }) => text)).toEqual([]);
  },
);

describe('relief', () => {
  const contracts = () => [contract(60_000), contract(400_000), contract(2_400_000)];

  test('eases a limit the way that helps: upwards', () => {
    for (const document of contracts()) {
      const text = [...partOf(document, 'relief'), ...partOf(document, 'shortfall')].join('\n');
      expect(text).toMatch(/limit, raised/);
      expect(text).not.toMatch(/target(?: for [\w, ]+)? falls so far/);
    }
  });

  test('has a consequence where it is claimed late', () => {
    for (const document of contracts().slice(1))
      expect(partOf(document, 'relief').join('\n')).toMatch(/claimed later .+ from the day of the claim/);
  });
});

describe('a light contract', () => {
  const months = (count: number): Answers => ({ term: { months: count, extensions: [] } });
  const leadOf = (document: ReturnType<typeof contract>) =>
    JSON.stringify(document).includes('Social Value Lead');

  test.each<[string, number, number, NonNullable<Answers['kind']>, boolean]>([
    ['under £50,000', 49_999, 6, 'services', true],
    ['from £50,000', 50_000, 6, 'services', false],
    ['goods that come at once', 240_000, 4, 'goods', true],
    ['goods over a year', 240_000, 12, 'goods', false],
  ])('%s names nobody and reports once: %s pounds, %i months of %s: %s', (_, pounds, term, kind, light) => {
    const document = contract(pounds, months(term), { belowFloor: 'light' }, kind);
    const [first] = document.kpis;
    expect(leadOf(document)).toBe(!light);
    if (light) expect(first?.frequency).toBe('at-completion');
    // no step of its own beside the warning, what it promises, who else decides, the relief and its answer
    if (light) expect(partOf(document, 'shortfall')).toHaveLength(5);
  });

  test.each([
    [6, 'at-completion'],
    [12, 'at-completion'],
    [13, 'annual'],
  ])('of %i months under £50,000 is reported %s', (term, frequency) => {
    const [first] = contract(40_000, months(term), {}).kpis;
    expect(first?.frequency).toBe(frequency);
  });
});

describe('people whom the law transfers at the start', () => {
  const share = [...pack.measures.values()].find(
    ({ people, unitKind, rated }) => people === 'counted' && unitKind === 'percent' && rated === 'at-most',
  )!;
  const counted = { commitments: [share.commitment], measures: { [share.commitment]: [share.id] } };
  const long: Answers = { term: { months: 36, extensions: [] } };
  const transferred = /the law transferred .+ count from the seventh month/;

  test.each([
    ['a service', 'services', long, counted, true],
    ['works, where nobody is taken over', 'works', long, counted, false],
    ['a service that is soon over', 'services', { term: { months: 12, extensions: [] } }, counted, false],
    ['a service with no share of workers', 'services', long, WEEKS, false],
  ] as const)(
    'count in a share of workers when they can have other terms: %s',
    (_, kind, more, choices, is) => {
      const text = partOf(contract(3_000_000, more, choices, kind), 'relief').join('\n');
      expect(transferred.test(text)).toBe(is);
    },
  );

  test('have one day in duty, calculation and relief, and ease totals of every kind', () => {
    const text = partOf(contract(3_000_000, long, counted, 'services'), 'relief').join('\n');
    expect(text).not.toMatch(/Days that a duty gives/);
    for (const { id, commitment, daysFromStart, unitKind } of pack.measures.values()) {
      const clauses = [...pack.clauses.values()].filter(({ measure }) => measure === id);
      const saysDays = clauses.some(({ duty }) =>
        /within \d+ days of [^.]*\bstart/.test(JSON.stringify(duty)),
      );
      expect([id, daysFromStart]).toEqual([id, saysDays]);
      if (!daysFromStart) continue;
      const chosen = { commitments: [commitment], measures: { [commitment]: [id] } };
      const days = partOf(contract(3_000_000, long, chosen, 'services'), 'relief').join('\n');
      expect(days).toMatch(/from the seventh month/);
      expect(days).toMatch(/Days that a duty gives .+ from the first day of the fourth month/);
      expect(unitKind).toBe('percent');
    }
    const totals = contract(3_000_000, long, WEEKS, 'services');
    expect(partOf(totals, 'relief').join('\n')).toMatch(/people, weeks or hours .+ whom the law transferred/);
    const taken = totals.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text));
    expect(taken.join('\n')).toMatch(/whom the law transferred .+ is outside that limit/);
    const works = contract(3_000_000, long, WEEKS, 'works').sections;
    expect(JSON.stringify(works)).not.toMatch(/law transferred/);
  });

  test('and no level is judged by the worst day of a period', () => {
    for (const { calculation, people, unitKind } of pack.measures.values())
      if (people !== 'none' && unitKind === 'percent') expect(calculation).not.toMatch(/highest|lowest/);
  });
});

describe('a brief schedule obliges the supplier to act', () => {
  const shortfall = (pounds: number, term: number) =>
    partOf(contract(pounds, { term: { months: term, extensions: [] } }, {}), 'shortfall').join('\n');

  test.each([
    ['a light one', 40_000, 24, false],
    ['one of £90,000', 90_000, 24, true],
  ])('%s', (_, pounds, term, answered) => {
    const text = shortfall(pounds, term);
    expect(text).toMatch(/must do what it said, by the date that it gave/);
    expect(text).toMatch(/what was said is not done, either party may refer/);
    expect(/too little or too late/.test(text)).toBe(answered);
  });
});

describe('a longer time for the same works', () => {
  test.each([
    ['works', /If an extension named in the tender documents is taken/, true],
    ['services', /If the term is extended/, false],
  ] as const)('raises no target, and an extension of the term does: %s', (kind, rises, is) => {
    const long = contract(3_000_000, { term: { months: 24, extensions: [12] } }, WEEKS, kind);
    const text = partOf(long, 'change').join('\n');
    expect(text).toMatch(rises);
    expect(/A longer time for the same work, whatever its cause, raises no target/.test(text)).toBe(is);
    expect(text).toMatch(/extensions and indexation left out|signed it/);
  });
});
