/** How often something held. */
export interface Share {
  readonly held: number;
  readonly of: number;
}

export function shareOf(held: readonly boolean[]): Share {
  return { held: held.filter(Boolean).length, of: held.length };
}

/** "0.912 (0.87–0.94) of 250": with Wilson's interval of 95 %. */
export function tellShare({ held, of }: Share): string {
  if (of === 0) return 'no rows';
  const z = 1.96;
  const share = held / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return `${share.toFixed(3)} (${(middle - half).toFixed(2)}–${(middle + half).toFixed(2)}) of ${String(of)}`;
}
