import { openCase } from '../../src/drafting/case';
import { findDocumentFacts } from '../../src/drafting/documents/schedule/documentFacts';
import { remedyMenu } from '../../src/drafting/remedies/menu';
import type { Answers } from '../../src/record/answers';
import type { RemedyChoice } from '../../src/record/draft';
import { answersFor, contentFor, context, pack } from './document/documentCases';

type Kind = NonNullable<Answers['kind']>;

const EVERY = pack.remedies.menu.map(({ id }) => id);
const [OWN] = pack.remedies.menu.filter(({ always }) => always).map(({ id }) => id);
const BEYOND = EVERY.filter((id) => id !== OWN);
const choice = (chosen: readonly string[], more: Partial<RemedyChoice> = {}): RemedyChoice => ({
  ...{ chosen, interest: 'Young people of the area find a first job.', adviser: 'J. Ash, solicitor' },
  ...more,
});

function draft(kind: Kind, pounds: number, more: Answers = {}, remedies?: RemedyChoice) {
  const content = contentFor(answersFor(kind, pounds, more), remedies === undefined ? {} : { remedies });
  const opened = openCase(pack, context, content);
  const profile = opened.profile!;
  const facts = findDocumentFacts({
    pack,
    context,
    content: opened.content,
    profile,
    position: opened.law,
    kpis: opened.kpis,
  });
  const { document, issues } = opened.assembled!;
  return {
    menu: remedyMenu(pack, profile, facts),
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
    expect(found.filter(({ level }) => level === 'consider')).toHaveLength(1);
  });

  test('caps sums, names their interest and spares the first shortfall of an SME, once for all of them', () => {
    const texts = added('services', long, ['make-good', 'service-credits']);
    expect(texts.filter((text) => text.includes('never more than its price'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('its first shortfall'))).toHaveLength(1);
    expect(
      texts.filter((text) => text.endsWith(': Young people of the area find a first job.')),
    ).toHaveLength(1);
    expect(added('services', long, ['step-down']).join()).not.toMatch(/price of/);
  });

  test('of works takes a sum through the payment terms and the notices of its form alone', () => {
    const texts = added('works', years(18), BEYOND).join('\n');
    expect(texts).toMatch(/only through the payment terms/);
    expect(texts).not.toMatch(/service credit|must lodge|charges/);
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
    expect(found[0]!.message).toContain('Nothing is deducted');
    expect(texts).toEqual(draft('works', 2_400_000, years(18)).texts);
  });

  test('pass over a remedy that the pack has no more', () => {
    expect(draft('services', 2_400_000, long, choice(['gone'])).found).toEqual([]);
  });
});
