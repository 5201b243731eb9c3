import { draftingTurn } from '../../src/dialogs/acts/interview';
import { readAsked } from '../../src/dialogs/words/questions/asked';
import { readSupposed } from '../../src/dialogs/words/facts/supposedFacts';
import type { Supposed } from '../../src/drafting/explaining/whatIf/supposed';
import { pack } from '../support/contracts';
import { message, turnOf } from '../support/decidedTurns';
import { DRAFTS, MOMENTS } from '../support/moments';

function supposed(words: string): Supposed | undefined {
  const asked = readAsked(pack, words);
  if (asked?.asks !== 'whatIf') throw new Error(`"${words}" is read as ${asked?.asks ?? 'no question'}`);
  return readSupposed(draftingTurn(turnOf(message(words), MOMENTS.kpis))!, DRAFTS.kpis, asked.facts);
}

const pounds = (sum: number, per: 'total' | 'year' = 'total') => ({ value: { pence: sum * 100, per } });
const months = (count: number, ...extensions: number[]) => ({ term: { months: count, extensions } });

const rows: [words: string, supposed: Supposed | undefined][] = [
  ['what if it were £1.2m, three years?', { answers: { ...pounds(1_200_000), ...months(36) } }],
  ['what if it were £1.2m, three years', { answers: { ...pounds(1_200_000), ...months(36) } }],
  ['what if it were 2 years with a 1 year extension', { answers: months(24, 12) }],
  ['what would change at £5m?', { answers: pounds(5_000_000) }],
  ['Suppose it were £3 million', { answers: pounds(3_000_000) }],
  ['what happens if the budget is cut to £800k?', { answers: pounds(800_000) }],
  ['what if the value was 500000', { answers: pounds(500_000) }],
  [
    'what if it was £90k a year plus VAT for 4 years from April 2028',
    {
      answers: {
        value: { pence: 9_000_000, per: 'year', basis: 'without' },
        ...months(48, 12, 12),
        start: '2028-04-01',
      },
    },
  ],
  ['what if it started in May 2028?', { answers: { start: '2028-05-01' } }],
  // as it would be changed: options to extend stay unless they are spoken of
  ['what if the term was 5 years', { answers: months(60, 12, 12) }],
  ['what if it was only 6 months', { answers: months(6) }],
  ['what if we were an NHS trust', { answers: {}, buyerKind: 'nhs-trust' }],
  ['what if we were a parish council and it was £20k', { answers: pounds(20_000), buyerKind: 'parish' }],
  ['what if it was a JCT contract', { answers: { form: 'jct' } }],
  ['what if we used NEC4?', { answers: { form: 'nec4' } }],
  ['what if it were works?', { answers: { kind: 'works' } }],
  ['what if it were a grant', { answers: { kind: 'grant' } }],
  ['what would change if it was goods', { answers: { kind: 'goods' } }],
  [
    'what if it was a light touch contract worth £800,000?',
    { answers: { kind: 'light-touch', ...pounds(800_000) } },
  ],
  ['what if it was called off from a framework', { answers: { route: 'call-off' } }],
  ['what if the weighting were 20%', { answers: { weighting: 20 } }],
  ['what if the workforce was 20', { answers: { workforce: 20 } }],
  ['what if 20 people worked on it', { answers: { workforce: 20 } }],
  ['what if it were in Leeds', { answers: { place: 'Leeds' } }],
  // a kind that other words only suggest is not supposed
  ['what if it were cleaning at £90k', { answers: pounds(90_000) }],
  ['what if flurble', undefined],
  ['what if we had a school trip', undefined],
];

test.each(rows)('%s', (words, expected) => {
  expect(supposed(words)).toEqual(expected);
});
