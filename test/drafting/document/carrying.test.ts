import { listToFix } from '../../../src/drafting/render/stamp';
import { carrying } from '../../../src/drafting/documents/schedule/carrying';
import type { Issue } from '../../../src/drafting/checks/issue';
import { contextOf, pack, contentOf, totalOf } from '../proportionCases';
import { openCase } from '../../../src/drafting/case';

const carried = [...pack.measures.values()].filter(({ carriedBy }) => carriedBy !== undefined);

describe('the words of the Charter beside a measure', () => {
  test.each(carried.map((measure) => [measure.id, measure] as const))('carry it: %s', (id, measure) => {
    const { place, words } = pack.commitments.get(measure.carriedBy!)!;
    expect(measure.carriedBy).not.toBe(measure.commitment);
    const content = contentOf(
      { kind: 'services', value: totalOf(2_000_000) },
      { commitments: [measure.commitment], measures: { [measure.commitment]: [id] } },
    );
    const { sections, notes } = openCase(
      pack,
      contextOf({ charterAdopted: { decision: 'Cabinet', on: '2026-06-09' } }),
      content,
    ).assembled!.document;
    const section = sections.find(({ origin }) => origin.measureId === id);
    expect(section?.charterReference).toContain(place);
    expect(notes.chosen.map((each) => [each.place, each.words])).toEqual([[place, words]]);
  });

  test('are those of its own commitment where measures of two stand under it', () => {
    const [first] = carried;
    const others = [...pack.measures.values()].filter(
      ({ commitment, carriedBy }) => commitment === first!.commitment && carriedBy === undefined,
    );
    const ids = [first!.id, others[0]!.id];
    expect(carrying(pack, first!.commitment, ids)?.id).toBe(first!.commitment);
  });
});

describe('the box on the first page', () => {
  const issue = (code: Issue['code']): Issue => ({ code, level: 'mustFix', message: code, sources: [] });
  const { toFix, toCheck, toFixAndCheck } = pack.wording.document.render;

  test.each([
    ['what must be fixed alone', ['section-52', 'legal'], toFix.many.replace('{count}', '2')],
    ['what must be checked alone', ['to-be-checked'], toCheck.one],
    [
      'some of both, each counted',
      ['section-52', 'legal', 'to-be-checked'],
      toFixAndCheck.replace('{fix}', '2').replace('{check}', '1'),
    ],
  ] as const)('says %s', (_, codes, lead) => {
    expect(listToFix(pack, { issues: codes.map(issue) })?.lead).toBe(lead);
  });
});
