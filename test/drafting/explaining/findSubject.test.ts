import { findSubject } from '../../../src/drafting/explaining/findSubject';
import type { Subject } from '../../../src/drafting/explaining/subject';
import { contracts, pack } from '../../support/contracts';
import { askedOf } from '../../support/explained';

// with visits, of which as many are asked as KPIs are the most
const asked = askedOf(contracts['works']!, {
  choices: {
    commitments: ['employment-skills-2', 'employment-skills-3', 'green-1', 'local-1'],
    measures: { 'employment-skills-3': ['es3-3-site-visits'] },
  },
});
const { asked: phrases } = pack.wording.explaining;
const [commitment] = [...pack.commitments.values()];
const [measure] = [...pack.measures.values()];
const section = asked.document!.sections.find(({ title }) => /\bplan\b/i.test(title))!;
const last = asked.document!.sections.at(-1)!.number;

/** A subject in a line, for tables. */
function found(about: string): string {
  const subject: Subject | undefined = findSubject(asked, about);
  return subject === undefined ? 'nothing' : Object.values(subject).flat().slice(0, 3).join(' ');
}

test.each([
  ['kpi 2', 'kpi 2'],
  ['kpi two', 'kpi 2'],
  ['the target of kpi 1', 'kpi 1'],
  ['kpi 19', 'kpi 19'],
  ['92', 'kpi 1'],
  ['the target 92 weeks', 'kpi 1'],
  ['paragraph 5', 'paragraph 5'],
  ['paragraph 5.2', 'paragraph 5 2'],
  ['5.2', 'paragraph 5 2'],
  ['clause 3', 'paragraph 3'],
  [`paragraph ${last + 9}`, `paragraph ${last + 9}`],
  [section.title.toLowerCase(), `paragraph ${section.number}`],
  ['three kpis', 'count'],
  [phrases.count[0]!, 'count'],
  [String(asked.opened.shortlist.most), 'kpi 2'],
  ['quarterly', 'frequency quarterly'],
  ['reported every six months', 'frequency half-yearly'],
  ['a reason', 'reasons'],
  ['this warning', 'warnings'],
  ['flurble', 'nothing'],
  ['the target 777 weeks', 'nothing'],
])('%s: %s', (about, expected) => {
  expect(found(about)).toBe(expected);
});

test.each([
  commitment!.id,
  commitment!.code.toLowerCase(),
  commitment!.name.toLowerCase(),
  `the ${commitment!.aliases[0]!}`,
  `any ${commitment!.aliases[1]!}`,
])('a commitment by its id, code, name and other names: %s', (about) => {
  expect(found(about)).toBe(`commitment ${commitment!.id}`);
});

test.each([measure!.id, measure!.code.toLowerCase(), measure!.name.toLowerCase()])(
  'a measure by its id, code and name: %s',
  (about) => {
    expect(found(about)).toBe(`measure ${measure!.id}`);
  },
);

test('every commitment and every measure is found by its id, its code and its name', () => {
  const wrong = [
    ...[...pack.commitments.values()].flatMap(({ id, code, name }) =>
      [id, code, name].filter((each) => found(each.toLowerCase()) !== `commitment ${id}`),
    ),
    ...[...pack.measures.values()].flatMap(({ id, code }) =>
      [id, code].filter((each) => found(each.toLowerCase()) !== `measure ${id}`),
    ),
  ];
  expect(wrong).toEqual([]);
});

test('every remedy is found by its name', () => {
  for (const { id, label } of pack.remedies.menu)
    expect(found(`a ${label.toLowerCase()}`)).toBe(`remedy ${id}`);
});

describe('law', () => {
  const cites = (about: string, words: RegExp): void => {
    const subject = findSubject(asked, about);
    if (subject?.of !== 'rules') throw new Error(`${about} finds ${subject?.of ?? 'nothing'}`);
    for (const id of subject.ids) {
      const { title, text, todo = '' } = pack.legal.get(id)!;
      expect(`${title} ${text} ${todo}`).toMatch(words);
    }
  };
  test.each([
    ['section 17', /sections? 17\b/i],
    ['section 17 matter', /sections? 17\b/i],
    ['s.52', /sections? 52\b/i],
    ['ppn 2', /PPN 002/],
    ['ppn 026', /PPN 026/],
    ['tupe', /TUPE/],
    ['freedom of information', /freedom of information/i],
    ['the publishing', /publish/i],
  ])('%s', cites);

  test('what is said of this contract comes before what is not', () => {
    const subject = findSubject(asked, 'section 17');
    const said = asked.opened.law.notes.map(({ id }) => id);
    const stand = (subject?.of === 'rules' ? subject.ids : []).map((id) => said.includes(id));
    expect(stand).toEqual([...stand].sort((one, other) => Number(other) - Number(one)));
    expect(stand[0]).toBe(true);
  });

  test('a statement is found by its title, whatever else it speaks of', () => {
    const missed = [...pack.legal.values()].filter(({ id, title }) => {
      const subject = findSubject(asked, title.toLowerCase());
      return subject?.of !== 'rules' || !subject.ids.includes(id);
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});
