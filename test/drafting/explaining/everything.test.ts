import { fill } from '../../../src/charter/fill';
import { frequency } from '../../../src/charter/schema/vocabulary';
import { wordForKind } from '../../../src/drafting/contract/grantWords';
import { explainAbout, explainSubject } from '../../../src/drafting/explaining/explain';
import type { Explained } from '../../../src/drafting/explaining/explained';
import { findSubject } from '../../../src/drafting/explaining/findSubject';
import { contracts, context, pack } from '../../support/contracts';
import { askedOf, saidBy } from '../../support/explained';

const words = pack.wording.explaining;
const cases = Object.entries(contracts).map(([name, answers]) => [name, askedOf(answers)] as const);
const nhs = { ...context, settings: { ...context.settings, buyerKind: 'nhs-trust' as const } };
const wales = { ...context, settings: { ...context.settings, nation: 'wales' as const } };
const more = [
  ['services of an NHS trust', askedOf(contracts['services']!, { under: nhs })],
  ['works in Wales', askedOf(contracts['largeWorks']!, { under: wales })],
] as const;

/** What no answer may have: a slot left open, an empty sentence, an answer without a reason. */
function expectWhole(explained: Explained | undefined, least: number): void {
  expect(explained).toBeDefined();
  const said = saidBy(explained!);
  expect(said).not.toMatch(/[{}]|undefined|NaN|“”|\(\)|: \.|  |\.\.(?!\.)/);
  for (const { text } of explained!.lines) expect(text).toMatch(/^\S.*\S$/s);
  expect(explained!.lines.length).toBeGreaterThanOrEqual(least);
}

describe.each([...cases, ...more])('%s', (_name, asked) => {
  const notThese = [words.commitment.out, words.measure.out];

  test.each([...pack.commitments.keys()])('every commitment has a why or a why not: %s', (id) => {
    const explained = explainAbout(asked, id);
    expectWhole(explained, 3);
    const entry = asked.opened.shortlist.entries.find(({ commitmentId }) => commitmentId === id);
    const said = explained.lines.map(({ text }) => text);
    expect(said.includes(notThese[0]!)).toBe(entry?.verdict !== 'chosen');
    // the reason is one of its sentences, in the words of the kind
    expect(said.filter((text) => !notThese.includes(text)).join(' ').length).toBeGreaterThan(60);
    expect(explained.sources.length).toBeGreaterThan(0);
  });

  test.each([...pack.measures.keys()])('every measure has a why or a why not: %s', (id) => {
    const explained = explainAbout(asked, id);
    expectWhole(explained, 4);
    const kpi = asked.kpis.find(({ measureId }) => measureId === id);
    expect(explained.lines.some(({ text }) => text === words.measure.out)).toBe(kpi === undefined);
    expect(explained.sources.length).toBeGreaterThan(0);
  });

  test('every figure of every KPI has its arithmetic, its rule or that it is our default, and its sources', () => {
    for (const kpi of asked.kpis) {
      const explained = explainAbout(asked, `kpi ${kpi.number}`);
      expectWhole(explained, 4);
      const said = saidBy(explained);
      expect(said).toContain(kpi.name);
      expect(said).toContain(kpi.workings.formula);
      for (const { sentence } of kpi.workings.gates) expect(said).toContain(sentence);
      for (const id of kpi.workings.rules) expect(said).toContain(pack.rules.get(id)!.scope);
      if (kpi.workings.ourDefault) expect(said).toContain(pack.wording.cards.workings.ourDefault);
      for (const id of kpi.workings.sources) {
        const { title, url = '' } = pack.sources.get(id)!;
        expect(said).toContain(title);
        expect(said).toContain(url);
      }
    }
  });

  test('a figure is asked for by itself', () => {
    for (const { target, number } of asked.kpis) {
      if (target.mode !== 'number') continue;
      const found = findSubject(asked, String(target.value));
      expect(found?.of).toBe('kpi');
      if (asked.kpis.filter((each) => each.targetText.includes(String(target.value))).length === 1)
        expect(found).toEqual({ of: 'kpi', number });
    }
  });

  test('every statement of law that stands has what brings it, how heavy it is, when it was read, and its sources', () => {
    expect(asked.opened.law.notes.length).toBeGreaterThan(2);
    for (const { id, text, sources } of asked.opened.law.notes) {
      const explained = explainSubject(asked, { of: 'rules', ids: [id] });
      expectWhole(explained, 4);
      const said = saidBy(explained!);
      expect(said).toContain(pack.legal.get(id)!.title);
      expect(said).toContain(text);
      expect(said).not.toContain(words.rule.notHere);
      for (const source of sources) expect(said).toContain(pack.sources.get(source)!.url ?? '');
    }
  });

  test('every statement that does not stand says what it would need', () => {
    const stands = new Set(asked.opened.law.notes.map(({ id }) => id));
    for (const id of [...pack.legal.keys()].filter((each) => !stands.has(each))) {
      const explained = explainSubject(asked, { of: 'rules', ids: [id] });
      expectWhole(explained, 4);
      expect(explained!.lines[0]?.text).toBe(wordForKind(pack, asked.profile.kind, words.rule.notHere));
    }
  });

  test('every paragraph says what it is there for', () => {
    for (const { number, paragraphs, title } of asked.document?.sections ?? []) {
      expect(explainAbout(asked, `paragraph ${number}`).title).toBe(
        fill(words.paragraph.title, { number, title }),
      );
      for (const each of paragraphs) expectWhole(explainAbout(asked, each.number), 3);
    }
  });

  test('every remedy, and everything that has no name of its own', () => {
    for (const { id } of pack.remedies.menu) expectWhole(explainSubject(asked, { of: 'remedy', id }), 2);
    for (const which of ['count', 'reasons', 'warnings'] as const)
      expectWhole(explainSubject(asked, { of: which }), 1);
    for (const often of frequency.options)
      expectWhole(explainSubject(asked, { of: 'frequency', frequency: often }), 1);
  });
});
