import { MAX_PASTED } from '../../../src/dialogs/words/understand';
import { anew, costOf, medianCost } from '../../support/cpuCost';
import { asRead, decided, message } from '../../support/decidedTurns';
import { MOMENTS } from '../../support/moments';

/** What a turn may cost, and the bar at three times that, as for every message (`test/dialogs/turnCost.test.ts`). */
const BAR_MS = 60;

const filled = (words: string): string =>
  words.repeat(Math.ceil(MAX_PASTED / words.length)).slice(0, MAX_PASTED);
const lot = {
  title: 'Hedges',
  value: { amount: 9, currency: 'GBP' },
  contractPeriod: { durationInDays: 30 },
};
const notice = (count: number) =>
  JSON.stringify({ ocid: 'ocds-h6vhtk-1', tender: { title: 'Hedges', lots: Array(count).fill(lot) } });
const plan = [
  'Title,Value,Duration',
  ...Array.from({ length: 400 }, (_, at) => `Cleaning ${String(at)},£${String(at)}50k,3 years`),
];

const TEXTS: Readonly<Record<string, string>> = {
  letters: filled('x'),
  blanks: `a${filled(' ')}a`,
  figures: filled('1'),
  sums: filled(
    'The contract value is £1,000,000 plus VAT and the term is 3 years + 1 + 1 from 1 April 2027. ',
  ),
  commas: filled('budget £1, '),
  brackets: filled('((((£'),
  headings: filled(
    'Value of contract\n£450,000 excluding VAT\nContract start date\n01/04/2027\nDuration\n3 years\n',
  ),
  colons: filled('a: b: c: '),
  breaks: filled('rn.rn'),
  'twice encoded': filled('â€™'),
  'nearly JSON': filled('{"a":'),
  'a notice of many lots': notice(700),
  'a plan of many rows': plan.join('\n'),
  'a plan of quotes': `Title,Value\n${filled('"').slice(0, 90_000)}`,
};

test.each(Object.entries(TEXTS))(
  'the longest text of %s is decided within the budget of a message',
  (name, text) => {
    expect(text.length).toBeLessThanOrEqual(MAX_PASTED + 2);
    const dearest = (['nothing', 'value', 'review'] as const).map((moment) => {
      const turn = (words: string) => decided(message(words), asRead(message(words), MOMENTS[moment]));
      costOf(() => turn(text));
      return medianCost(() => turn(anew(text)));
    });
    process.stdout.write(`${name}: ${Math.max(...dearest).toFixed(1)} ms\n`);
    expect(Math.max(...dearest)).toBeLessThan(BAR_MS);
  },
);
