import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PolicyError } from '../../src/charter/policy/policyError';
import { readPolicies } from '../../src/charter/policy/readPolicies';
import { checkPolicyFile } from '../../src/policyCheck';
import { PAST, PLAIN, policyFolder } from '../support/policies';
import { pack } from '../support/shippedPack';

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true });
});

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const dir = policyFolder(files);
  folders.push(dir);
  return dir;
}

function problemsOf(files: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    readPolicies(pack, folderOf(files));
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
  return [];
}

const hours = 'co4-1-volunteering';
const share = 'cl1-3-sme-share';
/** One figure of the policy's own, with what is changed in it. */
const figure = (changes: object) => ({
  figures: [{ measure: hours, value: 40, from: 'policy', ...changes }],
});

describe('a policy that is sound', () => {
  test('may set nothing at all, and each of its parts alone', () => {
    expect(problemsOf({ 'plain.yaml': PLAIN })).toEqual([]);
    expect(problemsOf({ 'figures.yaml': { ...PLAIN, ...figure({}) } })).toEqual([]);
    expect(problemsOf({ 'past.yaml': { ...PLAIN, ...figure(PAST) } })).toEqual([]);
  });

  test('is one of the folder for each tenant, whatever else lies there', () => {
    const other = { ...PLAIN, tenant: 'tenant-ashford' };
    const read = readPolicies(
      pack,
      folderOf({ 'a.yaml': PLAIN, 'b.yml': other, 'readme.txt': 'Not a policy: {' }),
    );
    expect(read.map(({ tenant }) => tenant)).toEqual([PLAIN.tenant, other.tenant]);
  });

  test('is the example of the documents, which `npm run policy -- check` tells line by line', () => {
    const { lines, status } = checkPolicyFile(['check', join(__dirname, '../../docs/policy.example.yaml')]);
    expect(status).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Weighting 15%: works',
        'KPIs, 4 proposed and 5 at most: from £500,000',
        expect.stringContaining(
          'past results of 7 contracts with 5 suppliers, 1 April 2022 to 31 March 2026',
        ),
      ]),
    );
  });
});

describe('a policy that is wrong says where and what', () => {
  test.each<[string, object, string]>([
    ['a part that there is not', { weighting: 10 }, 'Unrecognized key: "weighting"'],
    ['no tenant', { tenant: undefined }, 'tenant: '],
    ['a tenant that is a path', { tenant: '../other' }, 'tenant: the id of a tenant'],
    ['a day that is none', { source: { ...PLAIN.source, adoptedOn: '14 April' } }, 'source.adoptedOn: '],
    [
      'checked before it was adopted',
      { source: { ...PLAIN.source, checkedOn: '2026-01-01' } },
      'source.checkedOn: it is before the policy was adopted (2026-04-14)',
    ],
    ['a weighting over 100', { weightings: [{ percent: 120 }] }, 'weightings.entry 1.percent: '],
    [
      'a kind that there is not',
      { weightings: [{ percent: 10, when: { kinds: ['repairs'] } }] },
      'weightings.entry 1.when.kinds.entry 1: ',
    ],
    [
      'a band that holds no value',
      { weightings: [{ percent: 10 }, { percent: 5, when: { from: 100, below: 100 } }] },
      'weightings.entry 2.when: no value is from 100 and below 100',
    ],
    [
      'an entry after one that fits all',
      { assessment: [{ mode: 'method' }, { mode: 'fixed', when: { below: 100 } }] },
      'assessment.entry 1: it has no conditions, so the entries after it are never used',
    ],
    [
      'more KPIs than a contract may have',
      { kpiBands: [{ most: 9, preselect: 4 }] },
      'kpiBands.entry 1.most: 6 is',
    ],
    [
      'more KPIs proposed than there may be',
      { kpiBands: [{ most: 2, preselect: 3 }] },
      'kpiBands.entry 1.preselect: more are proposed than there may be',
    ],
    [
      'a measure that there is not, or no longer',
      figure({ measure: 'co9-1-kindness' }),
      'figures.entry 1.measure: "co9-1-kindness" is not among the measures',
    ],
    [
      'a figure of what is only monitored',
      figure({ measure: 'co3-4-accident-rate' }),
      'figures.entry 1.measure: co3-4-accident-rate is only ever monitored, so it takes no figure',
    ],
    [
      'a figure of what is never scored',
      figure({ measure: 'cl4-2-showcase-events' }),
      'figures.entry 1.measure: cl4-2-showcase-events is too weakly linked to what is bought',
    ],
    ['a figure from nowhere', figure({ from: 'experience' }), 'figures.entry 1.from: policy or past-results'],
    ['no origin at all', figure({ from: undefined }), 'figures.entry 1.from: policy or past-results'],
    [
      'a figure in words',
      figure({ value: 'forty' }),
      'figures.entry 1.value: a number; or an amount with poundsEach',
    ],
    ['part of a person or hour', figure({ value: 1.5 }), 'figures.entry 1.value: whole hours only'],
    [
      'nothing where more is better',
      figure({ value: 0 }),
      'figures.entry 1.value: more is better, so it is more than 0',
    ],
    [
      'a share over 100',
      figure({ measure: share, value: 130 }),
      'figures.entry 1.value: a share is no more than 100',
    ],
    [
      'a share that grows with value',
      figure({ measure: share, value: { amount: 2, poundsEach: 100000 } }),
      'figures.entry 1.value: "% of supply chain spend" does not grow with value or term: give one number',
    ],
    ['half of the limits', figure({ floor: 20 }), 'figures.entry 1: floor and ceiling are given together'],
    [
      'limits without room',
      figure({ floor: 20, ceiling: 20 }),
      'figures.entry 1.ceiling: the ceiling is no better than the floor',
    ],
    [
      'limits the wrong way round where less is better',
      figure({ measure: 'co3-2-zero-hours', value: 10, floor: 5, ceiling: 10 }),
      'figures.entry 1.ceiling: the ceiling is no better than the floor',
    ],
    [
      'limits counted in two ways',
      figure({ floor: 20, ceiling: { amount: 40, per: 'year' } }),
      'figures.entry 1.ceiling: floor and ceiling are counted in the same way',
    ],
    [
      'a kind that the measure is not for',
      figure({ measure: 'gs3-4-complaints', value: 1, when: { kinds: ['goods'] } }),
      'figures.entry 1.when.kinds: gs3-4-complaints is not for goods',
    ],
    [
      'a second figure after one for every contract',
      { figures: [...figure({}).figures, ...figure({ when: { below: 100000 } }).figures] },
      `figures.entry 2: an entry before it for ${hours} has no conditions, so it is never used`,
    ],
    [
      'the results of two contracts',
      figure({ ...PAST, contracts: 2, suppliers: 2 }),
      'figures.entry 1.contracts: 3 contracts or more to a figure',
    ],
    [
      "one supplier's results",
      figure({ ...PAST, suppliers: 1 }),
      "figures.entry 1.suppliers: 2 suppliers or more, never one supplier's results",
    ],
    [
      'more suppliers than contracts',
      figure({ ...PAST, suppliers: 9 }),
      'figures.entry 1.suppliers: there are more',
    ],
    [
      'a period turned round',
      figure({ ...PAST, since: '2026-04-01' }),
      'figures.entry 1.until: it is before 2026-04-01',
    ],
    [
      'results of days to come',
      figure({ ...PAST, until: '2027-03-31' }),
      'figures.entry 1.until: results end after the file was checked (2026-11-20)',
    ],
    ['past results without their number', figure({ from: 'past-results' }), 'figures.entry 1.contracts: '],
    ['a supplier by name', figure({ ...PAST, supplier: 'Smith & Sons' }), 'Unrecognized key: "supplier"'],
  ])('%s', (_, changes, problem) => {
    const found = problemsOf({ 'wexcombe.yaml': { ...PLAIN, ...changes } });
    expect(found).toContainEqual(expect.stringContaining(problem));
    for (const each of found) expect(each).toMatch(/^wexcombe\.yaml: /);
  });

  test('YAML that cannot be read, and every problem of every file at once', () => {
    const found = problemsOf({
      'a.yaml': 'tenant: [',
      'b.yaml': { ...PLAIN, ...figure({ measure: 'nothing', value: 3 }) },
      'c.yaml': { ...PLAIN, weightings: [{ percent: -1 }] },
    });
    expect(found.map((each) => each.slice(0, 7))).toEqual(['a.yaml:', 'b.yaml:', 'c.yaml:']);
  });

  test('two files of one tenant, however its id is written', () => {
    const again = { ...PLAIN, tenant: PLAIN.tenant.toUpperCase() };
    expect(problemsOf({ 'a.yaml': PLAIN, 'b.yaml': again })).toEqual([
      'b.yaml: tenant: "TENANT-WEXCOMBE" has a policy already in a.yaml',
    ]);
  });

  test('a folder that is not there, and a file that is not there', () => {
    expect(() => readPolicies(pack, '/nowhere/at/all')).toThrow('there is no such folder');
    expect(checkPolicyFile(['check', '/nowhere/at.yaml'])).toEqual({
      lines: [expect.stringContaining('at.yaml: there is no such file')],
      status: 1,
    });
    expect(checkPolicyFile([]).status).toBe(1);
  });
});
