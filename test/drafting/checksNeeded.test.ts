import { openCase } from '../../src/drafting/case';
import type { AssembledDraft } from '../../src/drafting/documents/schedule/draftDocument';
import { listNoteBlocks } from '../../src/drafting/render/notes/noteBlocks';
import { findChecksNeeded, recordedCheck } from '../../src/drafting/law/checksNeeded';
import { buyerKind } from '../../src/charter/schema/vocabulary';
import { findRoute } from '../../src/drafting/law/workforceRoute';
import { standsOn } from '../../src/drafting/law/buyer';
import type { Answers, AuthoritySettings } from '../../src/record/answers';
import type { Choices } from '../../src/record/draft';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

const AT = '2026-11-23T09:00:00.000Z';
const JO = { by: 'Jo Patel, senior solicitor, by 12 January 2027', at: AT };
const measureOf = (code: string) => [...pack.measures.values()].find((each) => each.code === code)!;
const located = [...pack.measures.values()].filter(({ asksLocation }) => asksLocation);
const works: Answers = { kind: 'works', title: 'Library roof', value: totalOf(2_000_000) };

interface Given {
  readonly answers?: Answers;
  readonly settings?: Partial<AuthoritySettings>;
  readonly choices?: Choices;
}
const caseOf = ({ answers = works, settings = {}, choices = {} }: Given) => {
  const content = contentOf(answers);
  const whole = { ...content, choices: { ...content.choices, ...choices } };
  return openCase(pack, contextOf(settings), whole);
};
const openChecks = ({ issues }: AssembledDraft) =>
  issues.flatMap(({ code, level, about }) =>
    code === 'to-be-checked' && level === 'mustFix' ? (about?.checks ?? []) : [],
  );
const checksOf = (given: Given) => openChecks(caseOf(given).assembled!);

describe('where the law is not covered', () => {
  const care: Answers = { kind: 'light-touch', title: 'Home care', healthCare: true };
  test.each([
    ['health care', { answers: care }, ['regime-psr', 'modern-slavery-health']],
    [
      'public health that a council buys',
      { answers: care, settings: { buyerKind: 'county' } },
      ['regime-psr', 'modern-slavery-health'],
    ],
    ['a buyer in Wales', { settings: { nation: 'wales' } }, ['regime-outside-england']],
    ['a grant', { answers: { ...works, kind: 'grant' } }, ['regime-grant']],
    [
      'a competition before the Act',
      { answers: { ...works, procurementStart: '2025-02-23' } },
      ['regime-begun-before-act'],
    ],
    [
      'a call-off from an old framework',
      { answers: { ...works, route: 'call-off', framework: { name: 'RM1', underAct: false } } },
      ['regime-pcr-2015'],
    ],
    ['a utility', { settings: { buyerKind: 'utility' } }, ['utility-not-covered']],
    ['a council under the Act', {}, []],
  ] as const)('%s: Ready waits for who checked it', (_, given, expected) => {
    expect(checksOf(given)).toEqual(expected);
    const checkedBy = Object.fromEntries(expected.map((id) => [id, JO]));
    expect(checksOf({ ...given, choices: { checkedBy } })).toEqual([]);
  });

  test('who checked it stands in the record in place of what to do', () => {
    const given = {
      answers: { ...works, kind: 'grant' },
      choices: { checkedBy: { 'regime-grant': JO } },
    } as const;
    const { document, issues } = caseOf(given).assembled!;
    const text = JSON.stringify(listNoteBlocks(pack, document, issues));
    expect(text).toContain(JO.by);
    expect(text).toContain('23 November 2026');
    expect(text).not.toContain(pack.legal.get('regime-grant')!.todo);
  });

  test('what was checked of one law is not taken for another', () => {
    const checkedBy = { 'regime-grant': JO };
    expect(checksOf({ settings: { nation: 'wales' }, choices: { checkedBy } })).toEqual([
      'regime-outside-england',
    ]);
  });
});

describe('a measure that asks where suppliers are', () => {
  const [spend, investment] = [measureOf('CL1-2'), measureOf('CL4-1')];
  const added: Choices = {
    commitments: [spend.commitment, investment.commitment],
    measures: { [spend.commitment]: [spend.id], [investment.commitment]: [investment.id] },
  };

  test('is known by its property', () => {
    expect(located.map(({ code }) => code)).toEqual(['CL1-2', 'CL4-1']);
  });

  test.each(buyerKind.options)(
    'is never proposed to the buyer %s where section 17 binds it or may',
    (kind) => {
      const bound = standsOn(pack, kind, 'section17').is !== 'no';
      for (const each of ['works', 'services', 'goods', 'light-touch'] as const) {
        const asked: Choices = { commitments: [...pack.commitments.keys()] };
        const { entries } = caseOf({
          answers: { ...works, kind: each },
          settings: { buyerKind: kind },
          choices: asked,
        }).shortlist;
        const ids = entries.flatMap(({ measureIds }) => measureIds);
        if (bound) expect(ids.filter((id) => located.some((measure) => measure.id === id))).toEqual([]);
        const offered = entries.flatMap(({ offeredMeasureIds }) => offeredMeasureIds);
        expect(offered).toContain(spend.id);
      }
    },
  );

  test.each(buyerKind.options)(
    'added for the buyer %s it waits for an adviser where section 17 binds or may',
    (kind) => {
      const open = checksOf({ settings: { buyerKind: kind }, choices: added });
      const bound = standsOn(pack, kind, 'section17').is !== 'no';
      const mine = open.filter((id) => id.startsWith('location-measure:'));
      expect(mine).toEqual(
        bound ? [`location-measure:${spend.id}`, `location-measure:${investment.id}`] : [],
      );
    },
  );

  test('one added after the advice is asked about anew', () => {
    const checkedBy = { [`location-measure:${spend.id}`]: JO };
    const one: Choices = { commitments: [spend.commitment], measures: { [spend.commitment]: [spend.id] } };
    expect(checksOf({ choices: { ...one, checkedBy } })).toEqual([]);
    expect(checksOf({ choices: { ...added, checkedBy } })).toContain(`location-measure:${investment.id}`);
  });

  test('of a grant nothing is asked: no contract is let', () => {
    const open = checksOf({ answers: { ...works, kind: 'grant' }, choices: added });
    expect(open).toEqual(['regime-grant']);
  });

  test('the newest record is the one that is shown', () => {
    const { law, kpis } = caseOf({ choices: added });
    const [need] = findChecksNeeded(pack, law, kpis);
    const [first, second] = need!.ids;
    const later = { by: 'Sam Reed, counsel', at: '2026-12-01T09:00:00.000Z' };
    expect(recordedCheck({ checkedBy: { [first!]: JO, [second!]: later } }, need!)).toEqual(later);
    expect(recordedCheck({ checkedBy: { [first!]: JO } }, need!)).toBeUndefined();
  });
});

describe('a measure that rests on a list of the authority', () => {
  const named = [...pack.measures.values()].filter(({ namedByAuthority }) => namedByAuthority);
  const taken = ({ commitment, id }: (typeof named)[number]): Choices => ({
    commitments: [commitment],
    measures: { [commitment]: [id] },
  });

  test('is known by its property', () => {
    expect(named.map(({ code }) => code)).toEqual(['CO2-2', 'GS4-2', 'GS4-4']);
  });

  test.each(named.map((measure) => [measure.code, measure] as const))(
    '%s waits for who writes the list and where it stands, and says so in the definition',
    (_, measure) => {
      const answers: Answers = { ...works, kind: measure.suits.includes('goods') ? 'goods' : 'works' };
      const given = { answers, choices: taken(measure) };
      const id = `list-to-annex:${measure.id}`;
      expect(checksOf(given)).toEqual([id]);
      expect(checksOf({ answers, choices: { ...taken(measure), checkedBy: { [id]: JO } } })).toEqual([]);
      const { definitions } = caseOf(given).assembled!.document;
      expect(definitions.map(({ text }) => text).join('\n')).toMatch(
        /list headed .* annexed to this Contract/,
      );
    },
  );
});

test.each([
  ['england', 'England'],
  ['wales', 'Wales'],
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
] as const)('a Working Day of a contract in %s knows the bank holidays of %s', (nation, name) => {
  const { document } = caseOf({ settings: { nation } }).assembled!;
  const day = document.definitions.find(({ term }) => term === 'Working Day');
  expect(day?.text).toMatch(new RegExp(`bank holiday in ${name}\\.$`));
});

describe('a workforce matter for which no route is known', () => {
  const reasons = [...pack.workforceReasons.values()];

  test.each(buyerKind.options)('is never proposed to the buyer %s', (kind) => {
    for (const each of ['works', 'services', 'goods', 'light-touch'] as const) {
      const { statutory, shortlist } = caseOf({
        answers: { ...works, kind: each },
        settings: { buyerKind: kind },
        choices: {},
      });
      const bound = statutory.facts.has('section-17');
      const closed = reasons.filter((reason) => findRoute(pack, kind, statutory.facts, reason).none);
      const asked = shortlist.entries
        .filter(({ proposed }) => proposed)
        .flatMap(({ measureIds }) => measureIds.map((id) => pack.measures.get(id)?.workforceReason));
      if (bound) expect(closed.filter(({ id }) => asked.includes(id))).toEqual([]);
      const offered = shortlist.entries.flatMap(({ offeredMeasureIds }) => offeredMeasureIds);
      if (each === 'works') expect(offered).toContain('es2-1-apprenticeship-weeks');
    }
  });

  test('is so for a parish that buys works, and not for a council', () => {
    const none = (kind: 'parish' | 'council'): boolean => {
      const { statutory } = caseOf({ answers: works, settings: { buyerKind: kind }, choices: {} });
      return reasons.every((reason) => findRoute(pack, kind, statutory.facts, reason).none);
    };
    expect([none('parish'), none('council')]).toEqual([true, false]);
  });
});
