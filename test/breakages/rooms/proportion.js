// What is asked, and what is scored, in proportion.

/** @type {readonly import('../table').Breakage[]} */
const PROPORTION = [
  {
    name: 'the share of the people is rounded down before it is used',
    file: 'src/drafting/targets/opportunities.ts',
    find: 'return (workforce * pack.engine.workforceCap.percent) / PER_CENT;',
    replace: 'return Math.floor((workforce * pack.engine.workforceCap.percent) / PER_CENT);',
    test: 'test/drafting/withoutCliffs.test.ts',
    says: 'one person more on a contract of three years',
  },
  {
    name: 'marks worth many times what is asked stop nothing',
    file: 'src/drafting/checks/figures/checkMarksWorth.ts',
    find: 'worth <= cost * worthStop ||',
    replace: 'worth >= 0 ||',
    test: 'test/drafting/assessment/tellingApart.test.ts',
    says: 'and then the draft stops, until who decided it is recorded',
  },
  {
    name: 'what the KPIs cannot carry in proportion is scored all the same',
    file: 'src/drafting/assessment/mode.ts',
    find: '(outOfProportion === undefined || !inProportion)',
    replace: '(outOfProportion === undefined)',
    test: 'test/drafting/assessment/tellingApart.test.ts',
    says: 'is not scored, unless the officer says so',
  },
];

module.exports = { PROPORTION };
