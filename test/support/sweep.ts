/** Whether the sweeps are played in full, as `.ci/run` does; `npm test` plays a part that is named here and printed. */
export const FULL_SWEEPS = process.env['FULL_SWEEPS'] === '1';

/** The whole of a sweep, or the part of it that `npm test` plays; says which. */
export function sweepOf<T>(name: string, { all, part }: { readonly all: T; readonly part: T }): T {
  const played = FULL_SWEEPS ? all : part;
  process.stdout.write(
    `sweep of ${name}: ${JSON.stringify(played)}${FULL_SWEEPS ? ', all' : `, a part of ${JSON.stringify(all)}`}\n`,
  );
  return played;
}

/** Of the members of a sweep all, or in `npm test` one of every `oneOf`, spread evenly; says how many. */
export function partOf<T>(name: string, members: readonly T[], oneOf: number): readonly T[] {
  const part = members.filter((_member, index) => index % oneOf === 0);
  const played = FULL_SWEEPS ? members : part;
  process.stdout.write(`sweep of ${name}: ${String(played.length)} of ${String(members.length)}\n`);
  return played;
}
