import { fill } from '../../../src/charter/fill';
import { openCase } from '../../../src/drafting/case';
import { explainAbout } from '../../../src/drafting/explaining/explain';
import { findOpenModes } from '../../../src/drafting/targets/officerTarget';
import { barOf } from '../../../src/drafting/selection/field';
import { contentOf, context, contracts, pack } from '../../support/contracts';
import { answerTo, askedOf, saidBy } from '../../support/explained';

const words = pack.wording.explaining;
const works = askedOf(contracts['works']!);
const nhs = { ...context, settings: { ...context.settings, buyerKind: 'nhs-trust' as const } };

/** The sentence of a text without its slots: what of it is said whatever fills them. */
const said = (template: string): RegExp =>
  new RegExp(
    template
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*?'),
  );

test('one that others fit better says which is last in the draft and by how many points', () => {
  const { entries } = works.opened.shortlist;
  const chosen = entries.filter(({ verdict }) => verdict === 'chosen').map(({ score }) => score);
  const least = Math.min(...chosen);
  const behind = entries.filter(({ verdict, score }) => verdict !== 'chosen' && score > 0 && score < least);
  expect(behind.length).toBeGreaterThan(5);
  for (const { commitmentId, score } of behind) {
    const answer = answerTo(works, commitmentId);
    const last = entries.find((each) => each.verdict === 'chosen' && each.score === least)!;
    const name = pack.commitments.get(last.commitmentId)!.name;
    expect(answer).toContain(fill(words.commitment.behind, { name, points: least, behind: least - score }));
    expect(answer).toContain(fill(words.change.add, { name: pack.commitments.get(commitmentId)!.name }));
  }
});

test('one in the draft says its rank, its points with what they come from, and that they are our default', () => {
  const best = [...works.opened.shortlist.entries].sort((one, other) => other.score - one.score)[0]!;
  const answer = answerTo(works, best.commitmentId);
  const suited = works.opened.shortlist.entries.filter(({ score }) => score > 0).length;
  expect(answer).toContain(
    fill(words.commitment.rank, { rank: 1, count: suited, points: best.score, most: 100 }),
  );
  expect(answer).toContain(words.commitment.ourPoints);
  expect(answer).toContain(best.reason);
  expect(answer).toContain(fill(words.change.drop, { name: pack.commitments.get(best.commitmentId)!.name }));
});

test('a measure that asks where suppliers are is barred by section 17 for whom it binds, and only for them', () => {
  const asks = [...pack.measures.values()].filter(
    ({ asksLocation, suits }) => asksLocation && suits.includes('works'),
  );
  expect(asks.length).toBeGreaterThan(0);
  const trust = askedOf(contracts['works']!, { under: nhs });
  for (const { id } of asks) {
    expect(answerTo(works, id)).toMatch(said(words.measure.barredLocation));
    expect(answerTo(trust, id)).not.toMatch(said(words.measure.barredLocation));
  }
});

test('a workforce matter without a known route is barred, with the route told', () => {
  // the Order opens nothing to a parish, and the Social Value Act does not speak of works
  const under = { ...context, settings: { ...context.settings, buyerKind: 'parish' as const } };
  const asked = askedOf(contracts['works']!, { under });
  const placed = { ...asked, statutory: asked.opened.statutory };
  const barred = [...pack.measures.values()]
    .filter((measure) => barOf(placed, measure)?.asks === 'workforce')
    .map((measure) => answerTo(asked, measure.id));
  expect(barred.length).toBeGreaterThan(0);
  for (const answer of barred) expect(answer).toMatch(said(words.measure.barredWorkforce));
});

test('one that would only be monitored says so, and why', () => {
  const monitored = [...pack.measures.values()].filter(
    ({ targetRules, suits }) => suits.includes('works') && targetRules.every(({ by }) => by === 'monitor'),
  );
  expect(monitored.length).toBeGreaterThan(0);
  for (const { id } of monitored) expect(answerTo(works, id)).toMatch(said(words.measure.monitored));
});

test('one of another kind says for which it is written', () => {
  const others = [...pack.measures.values()].filter(({ suits }) => !suits.includes('works'));
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(answerTo(works, id)).toMatch(said(words.measure.kinds));
});

test('what it needs and the contract has not is named, with how that is known and how to put it right', () => {
  const goods = askedOf(contracts['goods']!);
  const absent = goods.profile.facets.filter(({ state }) => state === 'absent').map(({ facet }) => facet);
  const without = [...pack.measures.values()].filter(
    ({ needs, suits }) => suits.includes('goods') && needs.some((id) => absent.includes(id)),
  );
  expect(without.length).toBeGreaterThan(0);
  for (const { id, needs } of without) {
    const answer = answerTo(goods, id);
    const missing = goods.profile.facets.find(
      ({ facet }) => absent.includes(facet) && needs.includes(facet),
    )!;
    const { label } = pack.facets.get(missing.facet)!;
    expect(answer).toContain(fill(words.measure.hasNot, { facet: label, why: missing.why }));
    expect(answer).toContain(words.change.bought);
  }
});

test('another measure of a commitment in the draft says which comes before it', () => {
  const kpi = works.kpis[0]!;
  const others = [...pack.measures.values()].filter(
    ({ id, commitment, suits }) =>
      commitment === kpi.commitmentId && id !== kpi.measureId && suits.includes('works'),
  );
  for (const { id } of others)
    expect(answerTo(works, id)).toContain(
      fill(words.measure.otherFirst, { other: pack.measures.get(kpi.measureId)!.name }),
    );
});

test('one that the officer chose or left out says so', () => {
  const [mine] = works.opened.shortlist.entries.filter(({ verdict }) => verdict === 'possible');
  const asked = askedOf(contracts['works']!, { choices: { commitments: [mine!.commitmentId] } });
  expect(answerTo(asked, mine!.commitmentId)).toContain(pack.wording.proportion.selection.ownChoice);
  const [left] = works.opened.shortlist.entries.filter(({ verdict }) => verdict === 'chosen');
  expect(answerTo(asked, left!.commitmentId)).toContain(pack.wording.proportion.selection.leftOut);
});

test("the officer's own figure is said to be theirs, with what was proposed", () => {
  const kpi = works.kpis.find(({ target }) => target.mode === 'number')!;
  const targets = { [kpi.measureId]: { value: 5 } };
  const answer = answerTo(askedOf(contracts['works']!, { choices: { targets } }), `kpi ${kpi.number}`);
  expect(answer).toContain(kpi.targetText);
  expect(answer).toContain(pack.wording.proportion.target.inputs.proposed);
});

test('a locked draft names no way to change it but to reopen it', () => {
  const locked = askedOf(contracts['works']!, { changeable: false });
  const explained = explainAbout(locked, 'kpi 1');
  expect(explained.ways).toEqual([]);
  expect(saidBy(explained)).toContain(words.change.locked);
});

test('what matches nothing says what can be asked', () => {
  const explained = explainAbout(works, 'flurble wump');
  expect(saidBy(explained)).toContain(fill(words.notFound.line, { about: 'flurble wump' }));
  expect(explained.ways).toEqual([{ to: 'all' }]);
});

describe('law', () => {
  const large = askedOf(contracts['largeWorks']!);
  test('a statement that stands on a sum says the sum and that of this contract, and what the fact follows from', () => {
    const id = [...pack.legal.values()].find(({ when }) => when.includes('kpi-duty') && when.length === 1)!;
    const answer = answerTo(large, id.title.toLowerCase());
    expect(answer).toContain('£5,000,000');
    expect(answer).toContain('£14,400,000');
    expect(answer).toContain(words.facts['kpi-duty']);
    expect(answer).toContain(words.facts['regime-act-above']);
  });

  test('one that does not stand says what it would need of this contract', () => {
    const { title } = [...pack.legal.values()].find(({ when }) => when.includes('kpi-duty'))!;
    const answer = answerTo(askedOf(contracts['services']!), title.toLowerCase());
    expect(answer).toContain(title);
    expect(answer).toContain(words.rule.notHere);
    expect(answer).toContain(words.facts['kpi-duty']);
  });

  test('a reason that has to be recorded says for which KPI, by which route and rule', () => {
    const needed = works.document!.notes.workforceReasons;
    expect(needed.length).toBeGreaterThan(0);
    const answer = answerTo(works, 'reasons');
    for (const { matter, route } of needed) {
      expect(answer).toContain(matter);
      expect(answer).toContain(route);
    }
    expect(answer).toMatch(/KPI \d/);
  });
});

test('asking changes neither the answers nor the choices that it is asked of', () => {
  const content = contentOf(contracts['works']!);
  const before = JSON.stringify(content);
  const asked = askedOf(contracts['works']!);
  for (const id of [...pack.commitments.keys(), ...pack.measures.keys()]) explainAbout(asked, id);
  expect(JSON.stringify(asked.content)).toBe(before);
  expect(JSON.stringify(openCase(pack, context, content).kpis)).toBe(JSON.stringify(asked.opened.kpis));
});

test('what is to be typed is said as it is read, whatever the kind is called', () => {
  const grant = askedOf(contracts['grant']!);
  const lacking = [...pack.commitments.keys()].filter((id) =>
    explainAbout(grant, id).lines.some(({ text }) => text === words.change.bought),
  );
  expect(lacking.length).toBeGreaterThan(0);
  const phrase = /“change ([^”]+)”/.exec(words.change.bought)?.[1] ?? '';
  expect([...pack.questions.values()].some(({ names }) => names.includes(phrase))).toBe(true);
});

test('a KPI is left to an offer only where its clause has words for one', () => {
  for (const asked of [works, askedOf(contracts['grant']!), askedOf(contracts['lightTouch']!)])
    for (const { measureId, number, target } of asked.kpis) {
      const open = findOpenModes(pack, asked.profile, measureId);
      const offers = open.number && open.offered && target.mode !== 'offered';
      expect(answerTo(asked, `kpi ${number}`).includes(`“KPI ${number} offer”`)).toBe(offers);
    }
});
