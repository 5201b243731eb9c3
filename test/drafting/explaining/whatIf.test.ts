import { fill } from '../../../src/charter/fill';
import { openCase } from '../../../src/drafting/case';
import type { Supposed } from '../../../src/drafting/explaining/whatIf/supposed';
import { whatIf } from '../../../src/drafting/explaining/whatIf/whatIf';
import type { Answers } from '../../../src/record/answers';
import { contentOf, context, contracts, pack } from '../../support/contracts';
import { askedOf, saidBy } from '../../support/explained';

const { whatIf: words, frequency } = pack.wording.explaining;

const worth = (pounds: number): Answers => ({ value: { pence: pounds * 100, per: 'total' } });
const lasting = (months: number): Answers => ({ term: { months, extensions: [] } });
const linesOf = (contract: string, supposed: Supposed): readonly string[] =>
  whatIf(askedOf(contracts[contract]!), supposed).lines.map(({ text }) => text);
const caseOf = (contract: string, answers: Answers, buyerKind = context.settings.buyerKind) =>
  openCase(
    pack,
    { ...context, settings: { ...context.settings, buyerKind } },
    contentOf({ ...contracts[contract]!, ...answers }),
  );

/** As one contract with all the facts would be: the whole answers, in the VAT basis of the contract. */
const full = (contract: string, { value, ...others }: Answers): Answers => {
  const { basis } = contracts[contract]!.value!;
  return { ...others, ...(value && { value: { ...value, ...(basis && { basis }) } }) };
};

const rows: [name: string, contract: string, facts: Answers][] = [
  ['another value and length', 'works', { ...worth(1_200_000), ...lasting(36) }],
  ['above the threshold', 'works', worth(6_000_000)],
  ['small enough for a brief schedule', 'services', worth(60_000)],
  ['below the floor', 'goods', worth(5_000)],
  ['out of the floor', 'small', worth(500_000)],
  ['another kind', 'services', { kind: 'goods' }],
  ['a grant', 'services', { kind: 'grant' }],
  ['a length', 'lightTouch', lasting(6)],
];

describe.each(rows)('%s', (_name, contract, facts) => {
  const lines = linesOf(contract, { answers: facts });
  const before = caseOf(contract, {});
  const after = caseOf(contract, full(contract, facts));

  test('every KPI that comes, goes or moves is told, and no other', () => {
    const of = (kpis: typeof before.kpis, id: string) => kpis.find(({ measureId }) => measureId === id);
    const expected = [
      ...after.kpis.flatMap(({ measureId, name, targetText, frequency: often }) => {
        const was = of(before.kpis, measureId);
        if (!was) return [fill(words.kpiIn, { name, target: targetText })];
        const moved = was.targetText !== targetText;
        const other = was.frequency !== often;
        const [then, now] = [frequency.words[was.frequency], frequency.words[often]];
        return [
          ...(moved ? [fill(words.target, { name, before: was.targetText, now: targetText })] : []),
          ...(other ? [fill(words.reported, { name, before: then, now })] : []),
        ];
      }),
      ...before.kpis
        .filter(({ measureId }) => !of(after.kpis, measureId))
        .map(({ name, targetText }) => fill(words.kpiOut, { name, target: targetText })),
    ];
    const heads = [words.kpiIn, words.kpiOut].map((each) => each.split('{')[0]!);
    const told = lines.filter(
      (line) =>
        expected.includes(line) ||
        heads.some((head) => line.startsWith(head)) ||
        / would be reported /.test(line),
    );
    expect([...told].sort()).toEqual([...expected].sort());
  });

  test('every statement of law that comes or goes is told by its title', () => {
    const titles = ({ law: { notes } }: typeof before) => notes.map(({ id }) => pack.legal.get(id)!.title);
    const comes = titles(after).filter((title) => !titles(before).includes(title));
    const goes = titles(before).filter((title) => !titles(after).includes(title));
    const said = lines.join('\n');
    for (const title of [...comes, ...goes]) expect(said).toContain(title);
    expect(lines.some((line) => line.startsWith(words.lawIn.split('{')[0]!))).toBe(comes.length > 0);
    expect(lines.some((line) => line.startsWith(words.lawOut.split('{')[0]!))).toBe(goes.length > 0);
  });

  test('the size of the document is told where it is another', () => {
    const { scales } = pack.wording.explaining.paragraph;
    const [was, is] = [before, after].map(({ documented }) => scales[documented.documentScale]) as [
      string,
      string,
    ];
    const line = fill(words.scale, { before: was, now: is });
    expect(lines.includes(line)).toBe(was !== is);
    expect(lines.includes(words.belowFloor)).toBe(after.shortlist.belowFloor && !before.shortlist.belowFloor);
  });

  test('it says that nothing is changed, and ends with how to make it so', () => {
    const at = lines.indexOf(words.kept);
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at + 1).join(' ')).toMatch(/^To make it so, say “change the /);
  });
});

test('another buyer changes the law and the reasons, and is a matter of the settings', () => {
  const lines = linesOf('works', { answers: {}, buyerKind: 'nhs-trust' });
  const { kinds } = pack.buyers;
  const [was, is] = [kinds.council.label, kinds['nhs-trust'].label];
  expect(lines).toContain(fill(words.given, { label: words.buyer, before: was, now: is }));
  expect(lines.at(-1)).toBe(words.settings);
  expect(lines.some((line) => line.startsWith(words.lawOut.split('{')[0]!))).toBe(true);
  expect(lines.some((line) => line.startsWith(words.reasonsOut.split('{')[0]!))).toBe(true);
});

test('what changes nothing besides itself says so', () => {
  expect(linesOf('services', { answers: { place: 'Leeds' } })).toContain(words.nothing);
});

test('what stands already changes nothing', () => {
  const { term } = contracts['works']!;
  expect(linesOf('works', { answers: { term: term! } })).toEqual([words.same, words.kept]);
  expect(linesOf('works', { answers: { form: context.settings.formWorks } })).toEqual([
    words.same,
    words.kept,
  ]);
  expect(linesOf('works', { answers: {}, buyerKind: 'council' })).toEqual([words.same, words.kept]);
});

test('a question that opens is told', () => {
  const lines = linesOf('services', { answers: { route: 'call-off' } });
  const { label } = pack.questions.get('framework')!;
  expect(lines.find((line) => line.startsWith(words.opens.split('{')[0]!))).toContain(label);
});

test('a form that is not for the contract stays out', () => {
  const lines = linesOf('services', { answers: { form: 'jct' } });
  const form = pack.forms.get(context.settings.formOther)!.name;
  expect(lines).toContain(fill(words.formStays, { form }));
  expect(lines.slice(lines.indexOf(words.kept) + 1)).toEqual([]);
  expect(lines.some((line) => line.startsWith(words.opens.split('{')[0]!))).toBe(false);
});

test('where the officer chose the commitments, what would be proposed besides is told apart', () => {
  const works = askedOf(contracts['works']!);
  const commitments = works.opened.shortlist.entries
    .filter(({ verdict }) => verdict === 'chosen')
    .map(({ commitmentId }) => commitmentId);
  const asked = askedOf(contracts['works']!, { choices: { commitments } });
  const lines = whatIf(asked, { answers: worth(60_000) }).lines.map(({ text }) => text);
  expect(lines.some((line) => line.startsWith(words.proposedOut.split('{')[0]!))).toBe(true);
});

test('a locked draft has to be reopened first', () => {
  const locked = askedOf(contracts['works']!, { changeable: false });
  expect(saidBy(whatIf(locked, { answers: worth(1_000_000) }))).toContain(words.locked);
});

test('the draft that is asked about stays as it is', () => {
  const asked = askedOf(contracts['works']!);
  const before = JSON.stringify([asked.content, asked.context, asked.opened.kpis]);
  whatIf(asked, { answers: { ...worth(9_000_000), kind: 'grant' }, buyerKind: 'utility' });
  expect(JSON.stringify([asked.content, asked.context, asked.opened.kpis])).toBe(before);
});
