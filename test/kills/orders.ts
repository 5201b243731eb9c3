import type { Probes } from '../../src/bot/probes';
import { seeded } from '../support/seeded';

/** Where a turn can be ended by name. */
export const KILL_POINTS = [
  'beforeCommit',
  'afterCommit',
  'betweenSendAndMark',
] as const satisfies readonly (keyof Probes)[];
export type KillPoint = (typeof KILL_POINTS)[number];

/** How one run of the bot ends: at the n-th passage of a point, or a time after it was told to start. */
export type Kill =
  { readonly at: KillPoint; readonly passage: number } | { readonly at: 'random'; readonly afterMs: number };

/** What a loaded bot is told: start, and perhaps how to end. */
export interface Orders {
  readonly kill?: Kill;
}

/** A plan of kills in an order that the seed decides: so many at each point, so many at random moments. */
export function planKills(seed: number, perPoint: number, atRandom: number): Kill[] {
  const random = seeded(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const named = KILL_POINTS.flatMap((at) =>
    Array.from({ length: perPoint }, (): Kill => ({ at, passage: between(8, 24) })),
  );
  const others = Array.from({ length: atRandom }, (): Kill => ({ at: 'random', afterMs: between(20, 500) }));
  return [...named, ...others]
    .map((kill) => ({ kill, position: random() }))
    .sort((a, b) => a.position - b.position)
    .map(({ kill }) => kill);
}
