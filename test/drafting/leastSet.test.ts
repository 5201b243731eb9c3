import { openCase } from '../../src/drafting/case';
import type { BuyerKind, Kind } from '../../src/charter/schema/vocabulary';
import type { Answers } from '../../src/record/answers';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

const { scheme, groups } = pack.engine.leastSet!;

/** Codes of the scheme's outcomes that the proposals answer to, and whether all of them are small things beside the work. */
function proposedTo(
  buyerKind: BuyerKind,
  changes: Answers,
): { readonly codes: readonly string[]; readonly talks: boolean; readonly ids: readonly string[] } {
  const { shortlist } = openCase(
    pack,
    contextOf({ buyerKind }),
    contentOf({ procurementStart: '2027-02-01', term: { months: 48, extensions: [] }, ...changes }),
  );
  const ids = shortlist.entries.filter(({ proposed }) => proposed).flatMap(({ measureIds }) => measureIds);
  const measures = ids.flatMap((id) => pack.measures.get(id) ?? []);
  const codes = measures.flatMap(({ elsewhere }) =>
    elsewhere.filter((each) => each.scheme === scheme).map(({ code }) => code),
  );
  return { codes, ids, talks: measures.every(({ aside }) => aside) };
}

/** People’s work of many sorts, employed and self-employed. */
const WORK: readonly (readonly [string, Kind])[] = [
  ['Telephone and video interpreting for tribunals', 'services'],
  ['Spoken language interpreting', 'services'],
  ['Legal advice on planning', 'services'],
  ['Cyber security operations centre', 'services'],
  ['Maintenance of traffic signals', 'services'],
  ['Education in prisons', 'light-touch'],
  ['Office cleaning', 'services'],
  ['Catering for staff and visitors', 'services'],
  ['Transcription of hearings', 'services'],
  ['Records storage and retrieval', 'services'],
  ['Locum doctors', 'services'],
  ['Refurbishment of a court building', 'works'],
  ['Programme and delivery support', 'services'],
];

describe('where a share of the score is set from outside, it does not rest on nothing or on talks', () => {
  test.each(WORK)('a department that the note binds has a measure of each group: %s', (title, kind) => {
    const { codes } = proposedTo('central-department', { title, kind, value: totalOf(2_400_000) });
    for (const group of groups) expect(codes.filter((code) => code.startsWith(group))).not.toEqual([]);
  });

  test.each(WORK)('the health service is never left with none or with talks: %s', (title, kind) => {
    const { ids, talks } = proposedTo('nhs-trust', { title, kind, value: totalOf(2_400_000) });
    expect(ids).not.toEqual([]);
    expect(talks).toBe(false);
  });

  test('nothing is brought in below the sum, nor where nobody’s work is bought', () => {
    const legal = { title: 'Legal advice on planning', kind: 'services' } as const;
    const isWhole = ({ codes }: { readonly codes: readonly string[] }): boolean =>
      groups.every((group) => codes.some((code) => code.startsWith(group)));
    expect(isWhole(proposedTo('central-department', { ...legal, value: totalOf(400_000) }))).toBe(false);
    expect(
      proposedTo('central-department', {
        title: 'Software licences',
        kind: 'services',
        value: totalOf(3_800_000),
      }).ids,
    ).toEqual([]);
  });

  test('posts of employees are never brought into work of the self-employed', () => {
    const { ids } = proposedTo('central-department', {
      title: 'Interpreting',
      kind: 'services',
      value: totalOf(14_000_000),
    });
    const shunning = ids.filter((id) => pack.measures.get(id)?.notProposedWhere.includes('self-employed'));
    expect(shunning).toEqual([]);
  });
});

describe('a college or university that builds', () => {
  const building = {
    title: 'Teaching laboratory building',
    kind: 'works',
    value: totalOf(60_000_000),
  } as const;
  const students = (buyerKind: BuyerKind, changes: Answers): boolean =>
    proposedTo(buyerKind, changes).ids.some((id) =>
      pack.selection.get('employment-skills-3')?.first?.measures.includes(id),
    );

  test.each(['university', 'college'] as const)(
    'has its own students placed before others are shown the site: %s',
    (buyer) => {
      expect(students(buyer, building)).toBe(true);
    },
  );

  test('others are not asked for it, nor works too small to carry it', () => {
    expect(students('council', building)).toBe(false);
    expect(students('university', { ...building, value: totalOf(1_600_000) })).toBe(false);
  });
});
