import { sweepOf } from '../support/sweep';
import { asRead, decided, message } from '../support/decidedTurns';
import { MOMENTS, type Moment } from '../support/moments';
import { hostileTexts, SENT } from '../drafting/reading/hostileTexts';
import { anew, costOf, medianCost } from '../support/cpuCost';

const SEED = 20_261_122;
const LONGEST = 2_000;
/** What a turn may cost, and the bar at three times that: the machine that tests is not the one that serves, nor alone. */
const BUDGET_MS = 20;
const BAR_MS = 3 * BUDGET_MS;

/** Where somebody who writes can stand: no draft, every kind of step, a ready draft. */
const STANDS: readonly Moment[] = [
  ...(['nothing', 'left', 'settings', 'title', 'value', 'kind', 'changing', 'profile', 'shortlist'] as const),
  ...(['kpis', 'review', 'ready', 'delete'] as const),
];
/** How many random texts, and each text at every so many of the moments. */
const { random, each } = sweepOf('whole turns that are dear to decide', {
  all: { random: 60, each: 1 },
  part: { random: 20, each: 9 },
});

const turnAt = (moment: Moment, text: string) =>
  decided(message(text), asRead(message(text), MOMENTS[moment]));

interface Cost {
  readonly ms: number;
  readonly moment: Moment;
  readonly text: string;
}

test(`a whole turn over any text of ${String(LONGEST)} characters is decided within its budget of CPU time`, () => {
  const texts = [...SENT, ...hostileTexts(SEED, LONGEST, random)];
  const turns = texts.flatMap((text, at) =>
    STANDS.filter((_moment, place) => (at + place) % each === 0).map((moment) => ({ text, moment })),
  );
  // the engine's own work on code that it meets for the first time is no cost of a text
  for (const moment of STANDS) for (const text of texts.slice(-12)) turnAt(moment, text);

  const once = turns.map(({ text, moment }): Cost => {
    const ms = costOf(() => turnAt(moment, text));
    return { ms, moment, text };
  });
  const dearest = once
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 12)
    .map(({ moment, text }): Cost => {
      return { ms: medianCost(() => turnAt(moment, anew(text))), moment, text };
    })
    .sort((a, b) => b.ms - a.ms);
  const told = ({ ms, moment, text }: Cost) =>
    `${ms.toFixed(1)} ms at ${moment}: ${JSON.stringify(text.slice(0, 40))}`;
  const all = [...once.map(({ ms }) => ms)].sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)] ?? 0;
  process.stdout.write(
    `seed ${String(SEED)}: ${String(turns.length)} turns over ${String(texts.length)} texts, ${middle.toFixed(1)} ms at the median once each; ` +
      `the dearest, at the median of five:\n  ${dearest.slice(0, 6).map(told).join('\n  ')}\n`,
  );
  expect(dearest.filter(({ ms }) => ms >= BAR_MS).map(told)).toEqual([]);
}, 120_000);

/** What twice the length may cost; of one text, whose figures are small, three times that. */
const TWICE = 2.5;

test('twice the length costs less than two and a half times as much', () => {
  const texts = [...SENT, ...hostileTexts(SEED, LONGEST, random)].filter(
    (text, at) => at % each === 0 && text.length > LONGEST / 2,
  );
  const pairs = texts.map((text, at) => {
    const moment = STANDS[at % STANDS.length] ?? 'nothing';
    const [half, whole] = [text.slice(0, text.length / 2), text].map((each) =>
      medianCost(() => turnAt(moment, anew(each))),
    );
    return { text, moment, half: half ?? 0, whole: whole ?? 0 };
  });
  const sum = (which: 'half' | 'whole') => pairs.reduce((total, pair) => total + pair[which], 0);
  const told = ({ text, moment, half, whole }: (typeof pairs)[number]) =>
    `${half.toFixed(1)} and ${whole.toFixed(1)} ms at ${moment}: ${JSON.stringify(text.slice(0, 40))}`;
  process.stdout.write(
    `${String(pairs.length)} texts and their halves: ${sum('half').toFixed(0)} and ${sum('whole').toFixed(0)} ms, ` +
      `times ${(sum('whole') / sum('half')).toFixed(2)}\n`,
  );
  expect(sum('whole') / sum('half')).toBeLessThan(TWICE);
  // what costs under a millisecond is measured no closer than that
  expect(pairs.filter(({ half, whole }) => whole > 3 * TWICE * Math.max(half, 1)).map(told)).toEqual([]);
}, 120_000);
