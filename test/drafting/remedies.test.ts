import { formatMoney } from '../../src/drafting/figures/formatMoney';
import { openCase } from '../../src/drafting/case';
import type { Answers } from '../../src/record/answers';
import type { RemedyChoice } from '../../src/record/draft';
import { fill } from '../../src/charter/fill';
import { renderMarkdown } from '../../src/drafting/render/renderMarkdown';
import { answersFor, contentFor, context, pack } from './document/documentCases';

type Kind = NonNullable<Answers['kind']>;

const EVERY = pack.remedies.menu.map(({ id }) => id);
const [OWN] = pack.remedies.menu.filter(({ always }) => always).map(({ id }) => id);
const BEYOND = EVERY.filter((id) => id !== OWN);
const META = { reference: 'SV-0042', version: 1, status: 'draft', on: '2026-11-22', issues: [] } as const;
/** A price of one unit of whatever a draft counts. */
const PRICES = Object.fromEntries([...pack.measures.keys()].map((id) => [id, 1_250]));
const choice = (chosen: readonly string[], more: Partial<RemedyChoice> = {}): RemedyChoice => ({
  ...{
    chosen,
    interest: 'Young people of the area find a first job.',
    adviser: 'J. Ash, solicitor',
    prices: PRICES,
  },
  ...more,
});

function draft(kind: Kind, pounds: number, more: Answers = {}, remedies?: RemedyChoice) {
  const content = contentFor(answersFor(kind, pounds, more), remedies === undefined ? {} : { remedies });
  const opened = openCase(pack, context, content);
  const { document, issues } = opened.assembled!;
  return {
    menu: opened.basis.remedies,
    texts: document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    found: issues.filter(({ code }) => code === 'remedy' || code === 'empty-slot'),
    codes: issues.map(({ code }) => code),
  };
}

const years = (months: number, extensions: readonly number[] = []): Answers => ({
  term: { months, extensions },
});
const CALL_OFF: Answers = { route: 'call-off', framework: { name: 'Regional', underAct: true } };
const long = years(36, [12]);

describe('the menu', () => {
  test.each<[string, Kind, number, Answers, string[]]>([
    ['a service over £1m with an extension', 'services', 2_400_000, long, BEYOND],
    ['a service of exactly £1m', 'services', 1_000_000, long, BEYOND],
    ['a penny below', 'services', 999_999.99, long, ['step-down', 'persistent-failure']],
    ['without an extension', 'services', 2_400_000, years(36), BEYOND.filter((id) => id !== 'step-down')],
    ['with two reports', 'services', 2_400_000, years(6, [12]), ['make-good', 'deposit']],
    ['works', 'works', 2_400_000, years(18), ['make-good', 'persistent-failure']],
    ['a grant', 'grant', 2_400_000, years(36), []],
    ['a brief contract', 'services', 60_000, long, []],
  ])('of %s', (_, kind, pounds, more, expected) => {
    const { menu } = draft(kind, pounds, more);
    expect(menu.filter(({ whyNot }) => whyNot === undefined).map(({ remedy }) => remedy.id)).toEqual([
      OWN,
      ...expected,
    ]);
    // what is not offered says why
    expect(menu.every(({ whyNot }) => whyNot === undefined || whyNot.length > 20)).toBe(true);
  });

  test.each<[string, Kind, Answers, string[]]>([
    ['in a service the deposit alone', 'services', long, ['deposit']],
    ['in works whatever may be chosen', 'works', years(18), ['make-good', 'persistent-failure', 'deposit']],
    ['in a call-off everything', 'services', { ...long, ...CALL_OFF }, BEYOND],
  ])('%s needs a named adviser', (_, kind, more, expected) => {
    const { menu } = draft(kind, 2_400_000, more);
    expect(menu.filter(({ needsAdviser }) => needsAdviser).map(({ remedy }) => remedy.id)).toEqual(expected);
  });
});

describe('the text', () => {
  const plain = draft('services', 2_400_000, long).texts;
  const added = (kind: Kind, more: Answers, chosen: readonly string[]) => {
    const without = draft(kind, 2_400_000, more).texts;
    return draft(kind, 2_400_000, more, choice(chosen)).texts.filter((text) => !without.includes(text));
  };

  test('has nothing beyond the ladder by default', () => {
    expect(plain.join('\n')).not.toMatch(/make-good|service credit|deposit|persistent failure/i);
  });

  test('has no paragraph of the ladder twice when it is ticked', () => {
    expect(draft('services', 2_400_000, long, choice([OWN!])).texts).toEqual(plain);
  });

  test.each(BEYOND)('of %s stands once it is chosen, without a contradiction or an open slot', (id) => {
    const { found, codes, texts } = draft('services', 2_400_000, long, choice([id]));
    expect(texts.length).toBeGreaterThan(plain.length);
    expect(codes).not.toContain('contradiction');
    expect(found.filter(({ level }) => level === 'mustFix')).toEqual([]);
    const { unlikeCost } = pack.wording.document.checks.prices;
    const toConsider = found.filter(
      ({ level, message }) => level === 'consider' && !message.endsWith(endOf(unlikeCost)),
    );
    expect(toConsider).toHaveLength(1);
  });

  test('caps sums and names their interest once for all of them, and makes none depend on who wins', () => {
    const texts = added('services', long, ['make-good', 'service-credits']);
    expect(texts.filter((text) => text.includes('never more than its price'))).toHaveLength(1);
    expect(texts.join()).not.toMatch(/\bSME\b|\bVCSE\b/);
    expect(
      texts.filter((text) => text.endsWith(': Young people of the area find a first job.')),
    ).toHaveLength(1);
    expect(added('services', long, ['step-down']).join()).not.toMatch(/price of/);
  });

  test('no share of waste, energy or miles is a ground to end the contract', () => {
    const text = added('services', long, ['persistent-failure']).join('\n');
    expect(text).toMatch(/only if it is a share of people or of packages, and at least 10/);
  });

  test('to end for persistent failure is an ending for default, and pays nothing for the time not run', () => {
    const text = added('services', long, ['persistent-failure']).join('\n');
    expect(text).toMatch(/on ending for the Supplier's default.+nothing is due for the time not run/);
    expect(text).not.toMatch(/without default/);
  });

  test('of works owes a sum as a debt, and takes it from a payment by a notice to pay less alone', () => {
    const texts = added('works', years(18), BEYOND).join('\n');
    expect(texts).toMatch(/is a debt/);
    expect(texts).toMatch(/from a payment only by a notice to pay less/);
    expect(texts).not.toMatch(/only through the payment terms/);
    expect(texts).not.toMatch(/service credit|must lodge|charges/);
  });

  // what is done and the form decide, not what it is bought as
  test.each<[string, Kind, Answers, boolean]>([
    [
      'upkeep of buildings on terms of our own',
      'services',
      { title: 'Planned maintenance of schools' },
      true,
    ],
    ['repairs to homes', 'services', { title: 'Responsive repairs and voids' }, true],
    [
      'cleaning under a term service contract',
      'services',
      { title: 'Office cleaning', form: 'nec4-tsc' },
      true,
    ],
    ['cleaning on terms of our own', 'services', { title: 'Office cleaning' }, false],
    ['upkeep of vehicles', 'services', { title: 'Vehicle maintenance' }, false],
  ])('of %s reduces the amount due by a notice, or the charges', (_, kind, more, byNotice) => {
    const all = added(kind, { ...long, ...more }, ['make-good', 'service-credits']);
    const texts = all.filter((text) => /service credit|make-good|charges/.test(text)).join('\n');
    expect(texts).toMatch(/service credit/);
    expect(/notice to pay less/.test(texts)).toBe(byNotice);
    expect(/charges/.test(texts)).toBe(!byNotice);
    const asks = (id: string) =>
      draft(kind, 2_400_000, { ...long, ...more }).menu.find(({ remedy }) => remedy.id === id)?.needsAdviser;
    for (const id of ['make-good', 'service-credits']) expect(asks(id)).toBe(byNotice);
  });
});

/** What a text says after its last slot. */
const endOf = (text: string): string => text.slice(text.lastIndexOf('}') + 1);

describe('the prices of units short', () => {
  const severalTotals: Answers = { ...long, title: 'Grounds maintenance and tree works' };
  const SUMS = pack.remedies.menu.filter(({ sums }) => sums).map(({ id }) => id);
  const words = pack.wording.document.checks.prices;
  const opened = (chosen: readonly string[], more: Partial<RemedyChoice> = {}, kind: Kind = 'services') =>
    openCase(
      pack,
      context,
      contentFor(answersFor(kind, 2_400_000, kind === 'works' ? years(18) : severalTotals), {
        remedies: choice(chosen, more),
      }),
    );
  const totals = ({ kpis }: ReturnType<typeof opened>) =>
    kpis.filter(
      ({ measureId, target }) =>
        pack.measures.get(measureId)?.rated === 'to-date' && target.mode !== 'monitored',
    );
  const ofPrices = ({ assembled }: ReturnType<typeof opened>) =>
    assembled!.issues.filter(
      ({ code, message }) =>
        code === 'remedy' &&
        /price/.test(message) &&
        !/in the tender/.test(message) &&
        !message.endsWith(endOf(words.oneInterest)) &&
        !message.endsWith(endOf(words.unlikeCost)),
    );
  const said = ({ assembled }: ReturnType<typeof opened>, text: string): readonly string[] =>
    assembled!.issues.flatMap(({ message }) => (message.endsWith(endOf(text)) ? [message] : []));

  test.each(SUMS)(
    '%s: one at least of the totals that it covers needs one, and the review names those that have none',
    (id) => {
      const without = opened([id], { prices: {} });
      const covered = totals(without);
      expect(covered.length).toBeGreaterThan(1);
      const [missing, ...rest] = ofPrices(without);
      expect(missing!.level).toBe('mustFix');
      expect(rest).toEqual([]);
      for (const { name } of covered) expect(missing!.message).toContain(name);
      const [first] = covered;
      const one = ofPrices(opened([id], { prices: { [first!.measureId]: 1_250 } }));
      // with a price for one, it may be meant that no sum is due for another
      expect(one[0]!.level).toBe('consider');
      expect(one[0]!.message).not.toContain(first!.name);
      expect(ofPrices(opened([id]))).toEqual([]);
    },
  );

  test.each(SUMS)('%s: they stand in the Schedule as a table, right after what they are for', (id) => {
    const { document } = opened([id]).assembled!;
    const covered = totals(opened([id]));
    expect(document.prices!.map(({ kpi }) => kpi)).toEqual(covered.map(({ number }) => number));
    const at = document.sections.findIndex(({ introduces }) => introduces === 'prices');
    const part = pack.document.find(({ takesRemedies }) => takesRemedies)!;
    expect(document.sections[at]!.origin.id).toBe(part.id);
    const markdown = renderMarkdown(pack, document, META);
    const heading = `#### ${pack.wording.document.render.prices.heading}`;
    expect(markdown.split(heading)).toHaveLength(2);
    for (const { unit } of covered)
      expect(markdown).toContain(fill(pack.wording.document.render.prices.row, { price: '£12.50', unit }));
    expect(markdown.indexOf(heading)).toBeLessThan(markdown.indexOf(`### ${String(at + 2)} `));
  });

  test('no remedy that takes a sum, no price', () => {
    const { document, issues } = opened(['step-down']).assembled!;
    expect(document.prices).toBeUndefined();
    expect(document.sections.some(({ introduces }) => introduces === 'prices')).toBe(false);
    expect(issues.some(({ message }) => message.includes(pack.wording.document.render.prices.heading))).toBe(
      false,
    );
  });

  test('a draft of shares alone has nothing to price, and says so', () => {
    const share = [...pack.measures.values()].find(
      ({ unitKind, suits, needs, rated }) =>
        unitKind === 'percent' && suits.includes('services') && needs.length < 2 && rated !== 'monitored',
    )!;
    const { issues } = openCase(
      pack,
      context,
      contentFor(answersFor('services', 2_400_000, long), {
        commitments: [share.commitment],
        measures: { [share.commitment]: [share.id] },
        remedies: choice(['make-good']),
      }),
    ).assembled!;
    const label = pack.remedies.menu.find(({ id }) => id === 'make-good')!.label;
    expect(issues.map(({ message }) => message)).toContain(fill(words.noTotal, { label }));
  });

  test('prices far beyond what is bought are pointed out', () => {
    const dear = Object.fromEntries(Object.keys(PRICES).map((id) => [id, 5_000_000]));
    const found = ofPrices(opened(['make-good'], { prices: dear }, 'works'));
    expect(found.map(({ level }) => level)).toEqual(['consider']);
  });

  test('the interest is of what has a price alone', () => {
    const { kpis, assembled } = opened(['make-good'], {}, 'works');
    const said = assembled!.document.sections
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      .filter((text) => text.includes('protects this interest'));
    expect(said).toHaveLength(1);
    for (const { number } of kpis) {
      const isPriced = assembled!.document.prices!.some(({ kpi }) => kpi === number);
      expect(new RegExp(`\\bKPI ${String(number)}\\b`).test(said[0]!)).toBe(isPriced);
    }
  });

  test('the most that could be due is worked out in the notes', () => {
    const { kpis, assembled } = opened(['make-good'], {}, 'works');
    const { most } = pack.wording.document.remedyNotes;
    const lines = assembled!.document.notes.remedies!.filter((line) => line.endsWith(endOf(most)));
    expect(lines).toHaveLength(1);
    const pence = kpis.reduce(
      (sum, { measureId, target }) =>
        target.mode === 'number' && pack.measures.get(measureId)?.rated === 'to-date'
          ? sum + target.value * 1_250
          : sum,
      0,
    );
    expect(lines[0]).toContain(`${formatMoney(pence)} in all`);
  });

  test('one interest for KPIs of different commitments stops the draft until it says which of them it is for', () => {
    const several = opened(['make-good']);
    expect(said(several, words.oneInterest)).toHaveLength(1);
    expect(
      several.assembled!.issues.find(({ message }) => message.endsWith(endOf(words.oneInterest)))?.level,
    ).toBe('mustFix');
    const each = totals(several).map(
      ({ number }) => `KPI ${String(number)}: what its unit is worth to residents`,
    );
    expect(said(opened(['make-good'], { interest: each.join('; ') }), words.oneInterest)).toEqual([]);
    const [first] = totals(opened(['make-good']));
    const single = opened(['make-good'], { prices: { [first!.measureId]: 1_250 } });
    expect(said(single, words.oneInterest)).toEqual([]);
  });

  test.each([
    [1_000, 1],
    [30_000, 0],
    [300_000, 1],
  ])('a week priced at %i pence: %i pointed out as unlike its cost', (pence, count) => {
    const weeks = [...pack.measures.values()].filter(({ takesWeeks }) => takesWeeks === 1);
    const prices = Object.fromEntries(weeks.map(({ id }) => [id, pence]));
    expect(said(opened(['make-good'], { prices }, 'works'), words.unlikeCost)).toHaveLength(count);
  });

  test.each([
    [9_000, true],
    [1_500_000, false],
  ])(
    'a person in work for half a year, priced at %i pence: pointed out as unlike its cost: %s',
    (pence, is) => {
      const [starts] = [...pack.measures.values()].filter(
        ({ takesWeeks = 0, drawsOn }) => takesWeeks > 1 && drawsOn !== undefined,
      );
      const { issues } = openCase(
        pack,
        context,
        contentFor(answersFor('services', 9_000_000, severalTotals), {
          commitments: [starts!.commitment],
          measures: { [starts!.commitment]: [starts!.id] },
          remedies: choice(['make-good'], { prices: { [starts!.id]: pence } }),
        }),
      ).assembled!;
      expect(issues.some(({ message }) => message.endsWith(endOf(words.unlikeCost)))).toBe(is);
    },
  );

  test('what is next to nothing of the value is said to be that, and not to be 0%', () => {
    const prices = Object.fromEntries([...pack.measures.keys()].map((id) => [id, 1]));
    const { most, leastPercent } = pack.wording.document.remedyNotes;
    const lines = opened(['make-good'], { prices }, 'works').assembled!.document.notes.remedies!;
    const line = lines.find((each) => each.endsWith(endOf(most)));
    expect(line).toContain(`${leastPercent}%`);
    expect(line).not.toMatch(/ 0%/);
  });

  test('every sum is capped by the price of the shortfall, protects an interest, and is eased by relief', () => {
    const { sums } = pack.remedies;
    expect(sums.atLeast).toBe(1_000_000);
    expect(sums.paragraphs.map(({ text }) => text).join(' ')).toMatch(
      /never more than its price.*relief covers/,
    );
  });
});

describe('the rest of the document', () => {
  const assembled = (kind: Kind, more: Answers, remedies?: RemedyChoice) =>
    openCase(
      pack,
      context,
      contentFor(answersFor(kind, 2_400_000, more), remedies === undefined ? {} : { remedies }),
    ).assembled!.document;
  const { replaces, text: withSums } = pack.remedies.sums.note;
  const without = pack.legal.get(replaces)!.text;

  test.each(BEYOND)('%s: the tender page states it, and the notes say who accepted it', (id) => {
    const remedy = pack.remedies.menu.find((each) => each.id === id)!;
    const { tender, notes } = assembled('services', long, choice([id]));
    const page = tender!.paragraphs.join('\n');
    expect(page).toContain(remedy.tender!.split('{')[0]);
    for (const told of ['Young people of the area find a first job', '£12.50'])
      expect(page.includes(told)).toBe(remedy.sums);
    const noted = notes.remedies!.join('\n');
    expect(noted).toContain(remedy.label);
    expect(noted).toContain('J. Ash, solicitor');
    const law = notes.legal.map(({ text }) => text);
    expect(law.includes(withSums)).toBe(remedy.sums);
    expect(law).not.toContain(without);
  });

  test('what was chosen and is barred stands in the notes with the reason', () => {
    const { notes, tender } = assembled('works', years(18), choice(['service-credits']));
    const { label, barred } = pack.remedies.menu.find(({ id }) => id === 'service-credits')!;
    expect(notes.remedies).toEqual([
      fill(pack.wording.document.checks.remedyLeftOut, { label, why: barred[1]!.why }),
    ]);
    expect(tender).toEqual(assembled('works', years(18)).tender);
  });

  test('where nothing is chosen it is noted above the threshold that the other terms end the ladder, and nothing below it', () => {
    const { none } = pack.wording.document.remedyNotes;
    expect(assembled('services', long).notes.remedies).toEqual([none]);
    const below = { ...long, value: { pence: 9_000_000, per: 'total', basis: 'without' } } as const;
    expect(assembled('services', below).notes.remedies).toEqual([]);
  });

  test.each<[string, Kind, Answers]>([
    ['own terms', 'services', long],
    ['a form for works', 'works', { ...years(18), form: 'jct-mtc' }],
    ['a call-off', 'services', { ...long, ...CALL_OFF }],
  ])('a remedy chosen is not undone by the other terms: %s', (_, kind, more) => {
    const textOf = (remedies?: RemedyChoice) => {
      const { sections, incorporation } = assembled(kind, more, remedies);
      return [...incorporation, ...sections.flatMap(({ paragraphs }) => paragraphs)]
        .map(({ text }) => text)
        .join('\n');
    };
    const chosen = textOf(choice(['persistent-failure', 'make-good']));
    expect(chosen).toMatch(/come first, except on a remedy for which paragraph \d+ provides/);
    expect(chosen).not.toContain('This paragraph adds nothing to those terms');
    expect(textOf()).toContain('This paragraph adds nothing to those terms');
    expect(textOf()).not.toMatch(/except on a remedy/);
  });

  test('a right to a sum or to end the contract has a last date', () => {
    const { texts } = draft('services', 2_400_000, long, choice(['make-good', 'persistent-failure']));
    expect(texts.filter((text) => /within 60 Working Days after/.test(text))).toHaveLength(2);
  });
});

describe('the checks', () => {
  test('name the adviser who is missing as something to fix', () => {
    const { found } = draft('works', 2_400_000, years(18), choice(['make-good'], { adviser: '' }));
    expect(found.map(({ level }) => level)).toContain('mustFix');
  });

  test('find the interest that is missing', () => {
    const { codes } = draft('services', 2_400_000, long, choice(['make-good'], { interest: ' ' }));
    expect(codes).toContain('empty-slot');
  });

  test('say that a remedy is left out, and why, where the contract came to bar it', () => {
    const { found, texts } = draft('works', 2_400_000, years(18), choice(['service-credits']));
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toContain(
      pack.remedies.menu.find(({ id }) => id === 'service-credits')!.barred[1]!.why,
    );
    expect(texts).toEqual(draft('works', 2_400_000, years(18)).texts);
  });

  test('pass over a remedy that the pack has no more', () => {
    expect(draft('services', 2_400_000, long, choice(['gone'])).found).toEqual([]);
  });
});
