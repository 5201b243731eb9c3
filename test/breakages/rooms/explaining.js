// What is answered to "why", "why not" and "what if".

/** @type {readonly import('../table').Breakage[]} */
const EXPLAINING = [
  {
    name: 'a what if is taken for a request and begins a draft',
    file: 'src/dialogs/words/readings.ts',
    find: "supposed: (heard) => (heard.asked()?.asks === 'whatIf' ? ofQuestion(heard) : undefined),",
    replace: 'supposed: () => undefined,',
    test: 'test/dialogs/understand.test.ts',
    says: 'supposes facts, and is neither a request nor a name',
  },
  {
    name: 'a code that ends in a number is taken for another of the same words',
    file: 'src/drafting/explaining/namedInCharter.ts',
    find: 'firstNamed(pack, (name) => plain(name) === said) ??',
    replace: '',
    test: 'test/drafting/explaining/findSubject.test.ts',
    says: 'every commitment and every measure is found by its id, its code and its name',
  },
  {
    name: 'what is not said of a contract is explained before what is',
    file: 'src/drafting/explaining/findRules.ts',
    find: '(said.has(each.id) ? 0 : weights.length)',
    replace: '(said.has(each.id) ? weights.length : 0)',
    test: 'test/drafting/explaining/findSubject.test.ts',
    says: 'what is said of this contract comes before what is not',
  },
  {
    name: 'what bars a measure is left out of its why not',
    file: 'src/drafting/explaining/why/whyMeasure.ts',
    find: 'barred?.text,',
    replace: '',
    test: 'test/drafting/explaining/whyNot.test.ts',
    says: 'is barred by section 17 for whom it binds',
  },
  {
    name: 'the words of the law are put in those of a grant',
    file: 'src/drafting/explaining/finish.ts',
    find: 'line.quoted === true ?',
    replace: 'line.quoted !== line.quoted ?',
    test: 'test/drafting/explaining/everything.test.ts',
    says: 'every statement of law that stands has what brings it',
  },
  {
    name: 'a value supposed without its VAT basis opens the question for it',
    file: 'src/drafting/explaining/whatIf/supposed.ts',
    find: 'const basis = value?.basis ?? standing.value?.basis;',
    replace: 'const basis = value?.basis;',
    test: 'test/drafting/explaining/whatIf.test.ts',
    says: 'every KPI that comes, goes or moves is told',
  },
  {
    name: 'a form that is not for the contract is told as taken',
    file: 'src/drafting/explaining/whatIf/whatIf.ts',
    find: 'const there = suppose(explaining, taken);',
    replace: 'const there = suppose(explaining, supposed);',
    test: 'test/drafting/explaining/whatIf.test.ts',
    says: 'a form that is not for the contract stays out',
  },
  {
    name: 'a kind that other words suggest is supposed',
    file: 'src/dialogs/words/facts/supposedFacts.ts',
    find: '...(kind && kindFrom === undefined && { kind }),',
    replace: '...(kind && { kind }),',
    test: 'test/dialogs/supposedFacts.test.ts',
    says: 'what if it were cleaning',
  },
];

module.exports = { EXPLAINING };
