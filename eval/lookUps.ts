import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { lookUp } from '../src/charter/lookUp/lookUp';
import type { CharterPack } from '../src/charter/pack';
import { shareOf, tellShare } from './interval';
import { readRows, readSamples } from './rows';

/** One look-up: the commitments that would do as the first answer; none where the Charter says nothing of it. */
interface Asked {
  readonly query: string;
  readonly gold: readonly string[];
  readonly also: readonly string[];
}

const row = z.object({ query: z.string(), gold: z.array(z.string()), also: z.array(z.string()) });
const sample = z
  .object({ query: z.string(), gold: z.array(z.string()), also_acceptable: z.array(z.string()) })
  .transform(({ query, gold, also_acceptable: also }) => ({ query, gold, also }));

/** How the look-up does on rows that it never saw, and on the samples beside the project: lines to print. */
export function evaluateLookUps(pack: CharterPack, tell: boolean): readonly string[] {
  const samples = readSamples('lookups-sample.jsonl', sample);
  return [
    ...measure(pack, 'look-ups', readRows('lookups.jsonl', row), tell),
    ...(samples ? measure(pack, 'look-ups, samples', samples, tell) : []),
  ];
}

function measure(pack: CharterPack, name: string, rows: readonly Asked[], tell: boolean): readonly string[] {
  // the first round warms what is compiled and built once
  for (const { query } of rows) lookUp(pack, query);
  const seen = rows.map((asked) => {
    const begun = performance.now();
    const result = lookUp(pack, asked.query);
    return { asked, result, ms: performance.now() - begun };
  });
  const right = ({ gold, also }: Asked, id: string): boolean => gold.includes(id) || also.includes(id);
  const inside = seen.filter(({ asked }) => asked.gold.length > 0);
  const outside = seen.filter(({ asked }) => asked.gold.length === 0);
  const firstRight = ({ asked, result }: (typeof seen)[number]): boolean =>
    result.found === 'one' && right(asked, result.commitmentId);
  const threeOf = ({ result }: (typeof seen)[number]): readonly string[] =>
    result.found === 'one'
      ? [result.commitmentId, ...result.also].slice(0, 3)
      : result.found === 'several'
        ? result.commitmentIds
        : [];
  const times = seen.map(({ ms }) => ms).sort((a, b) => a - b);
  const line = (what: string, held: readonly boolean[]): string => `  ${what}: ${tellShare(shareOf(held))}`;
  return [
    `${name} (${String(rows.length)} rows)`,
    line('first right', inside.map(firstRight)),
    line(
      'in the first three',
      inside.map((each) => threeOf(each).some((id) => right(each.asked, id))),
    ),
    line(
      'outside refused',
      outside.map(({ result }) => result.found === 'none'),
    ),
    line(
      'wrongly refused',
      inside.map(({ result }) => result.found === 'none'),
    ),
    line(
      'answered outright and wrong',
      seen.map((each) => each.result.found === 'one' && !firstRight(each)),
    ),
    line(
      'three offered',
      seen.map(({ result }) => result.found === 'several'),
    ),
    `  time: p50 ${(times[times.length >> 1] ?? 0).toFixed(2)} ms, p99 ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2)} ms`,
    ...(tell
      ? seen
          .filter((each) => !isRight(each.asked, each.result, right))
          .map(({ asked, result }) => `    ${asked.query} | ${asked.gold.join()} | ${JSON.stringify(result)}`)
      : []),
  ];
}

function isRight(
  asked: Asked,
  result: ReturnType<typeof lookUp>,
  right: (asked: Asked, id: string) => boolean,
): boolean {
  if (asked.gold.length === 0) return result.found === 'none';
  return result.found === 'one' && right(asked, result.commitmentId);
}
