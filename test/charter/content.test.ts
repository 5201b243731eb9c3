import { pack } from '../support/shippedPack';

/** Words that the assistant never says of its own work (docs/drafting-standard.md#how-the-assistant-speaks): it found no problem, it does not judge. */
const NEVER_SAID = /\b(?:is lawful|are lawful|legally compliant|guarantees? compliance|we advise)\b/i;

describe('sources', () => {
  it.each([...pack.sources.values()].map((source) => [source.id, source] as const))(
    '%s has an address, or says why it has none',
    (_, { url, note }) => {
      expect(url ?? note).toBeDefined();
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
    },
  );

  it('say what is secondary, dated or unread where the reference marks it so', () => {
    for (const id of ['jrf-2014', 'ppn-14-15', 'order-2026', 'ppn-026', 'thresholds-2026', 'ni-cpd-2013']) {
      expect({ id, note: pack.sources.get(id)?.note }).toEqual({
        id,
        note: expect.stringMatching(/secondary|superseded/i) as string,
      });
    }
    expect(pack.sources.get('our-default')?.note).toMatch(/without a published source/);
  });
});

describe('legal statements', () => {
  it.each([...pack.legal.values()].map((statement) => [statement.id, statement] as const))(
    '%s asks for a check where we are not sure, and never calls itself lawful',
    (_, { text, confidence }) => {
      expect(text).not.toMatch(NEVER_SAID);
      if (confidence === 'check') expect(text).toMatch(/\bcheck\b/i);
    },
  );

  it.each([
    ['kpi-duty', /more than £5,000,000/, 'information'],
    ['contract-published', /within \{days\} days/, 'information'],
    ['ppn-026-central', /£1,000,000 or more with VAT.*\{least\}%/, 'consider'],
    ['thirty-day-law', /earns no credit/, 'information'],
    ['not-legal-advice', /not legal advice/, 'information'],
  ])('%s keeps its test', (id, words, level) => {
    expect(pack.legal.get(id)?.text).toMatch(words);
    expect(pack.legal.get(id)?.severity).toBe(level);
  });
});

describe('measures', () => {
  it('are at least three for each of the fifteen commitments, ten for the first of Green', () => {
    const counts = new Map<string, number>();
    for (const { commitment } of pack.measures.values())
      counts.set(commitment, (counts.get(commitment) ?? 0) + 1);
    expect(counts.size).toBe(15);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
    expect(counts.get('green-1')).toBe(10);
  });

  it('mark a fixed figure of ours as our default, by its source too', () => {
    const ours = [...pack.measures.values()].filter(({ targetRules }) =>
      targetRules.some((rule) => rule.by === 'fixed' && rule.ourDefault),
    );
    expect(ours.length).toBeGreaterThan(0);
    for (const { id, sources } of ours)
      expect([id, sources]).toEqual([id, expect.arrayContaining(['our-default'])]);
  });

  it('have no definite target of people for goods', () => {
    const people = [...pack.measures.values()].filter(({ targetRules }) =>
      targetRules.some(({ by }) => by === 'opportunities'),
    );
    expect(people.length).toBeGreaterThan(0);
    for (const { id, suits } of people)
      expect({ id, goods: suits.includes('goods') }).toEqual({ id, goods: false });
  });

  it('never set a mark on where residents, suppliers or money are (docs/drafting-standard.md#rule-4)', () => {
    const located = [...pack.measures.values()].filter(({ name }) =>
      /local (?:residents|spend|suppliers)|within the Local Area/i.test(name),
    );
    expect(located.length).toBeGreaterThan(0);
    for (const { id, targetRules } of located)
      expect([id, targetRules.map(({ by }) => by)]).toEqual([id, ['monitor']]);
  });
});

describe('text that no lawyer has reviewed', () => {
  it('says so: no clause and no document part claims a review', () => {
    expect(pack.clauses.size).toBeGreaterThan(0);
    expect(pack.document.length).toBeGreaterThan(0);
    for (const { reviewedBy, reviewedOn } of [...pack.clauses.values(), ...pack.document]) {
      expect([reviewedBy, reviewedOn]).toEqual([null, null]);
    }
  });
});

describe('selection', () => {
  it('never proposes inward investment by itself', () => {
    expect(pack.selection.get('local-4')?.onlyOnRequest).toBe(true);
  });
});

it('counts each commitment of this Charter in three ways at least', () => {
  const counted = [...pack.measures.values()].map(({ commitment }) => commitment);
  for (const id of pack.commitments.keys()) {
    expect(counted.filter((each) => each === id).length).toBeGreaterThanOrEqual(3);
  }
});
