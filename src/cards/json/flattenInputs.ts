import { hasForbiddenKey, isPlainRecord } from './plainRecord';

/** Everything typed on one card together: more is no honest press. */
const MOST_CHARACTERS = 100_000;

/** Verbs whose ticked choices may be left out altogether when nothing is ticked. */
const TICKED: ReadonlyMap<unknown, 'commitments' | 'measures'> = new Map([
  ['chooseCommitments', 'commitments'],
  ['chooseMeasures', 'measures'],
]);

/** Inputs that are grouped under one name, by the beginning of their id. */
const GROUPED: readonly (readonly [prefix: string, name: 'fields' | 'targets' | 'baselines'])[] = [
  ['field:', 'fields'],
  ['target:', 'targets'],
  ['baseline:', 'baselines'],
];

/**
 * Puts the flat inputs of a card where the union wants them: `field:<id>` → fields, `target:<measure>` → targets, `baseline:<measure>` → baselines,
 * comma-separated ticks of `commitments`, `measures` and every `measures:<commitment>` → lists. Undefined when it is too much.
 */
export function flattenInputs(flat: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const grouped = {
    fields: new Map<string, unknown>(),
    targets: new Map<string, unknown>(),
    baselines: new Map<string, unknown>(),
  };
  const ticked = { commitments: new Set<unknown>(), measures: new Set<unknown>() };
  const rest = new Map<string, unknown>();
  let characters = 0;
  for (const [key, value] of Object.entries(flat)) {
    if (typeof value === 'string') characters += value.length;
    const group = GROUPED.find(([prefix]) => key.startsWith(prefix));
    if (group !== undefined) grouped[group[1]].set(key.slice(group[0].length), value);
    else if (key === 'commitments') addTicks(ticked.commitments, value);
    else if (key === 'measures' || key.startsWith('measures:')) addTicks(ticked.measures, value);
    else if (key === 'fields' || key === 'targets' || key === 'baselines') {
      if (!isPlainRecord(value) || hasForbiddenKey(value)) return undefined;
      for (const [id, typed] of Object.entries(value)) grouped[key].set(id, typed);
    } else rest.set(key, value);
  }
  if (characters > MOST_CHARACTERS) return undefined;
  const name = TICKED.get(flat['verb']);
  if (name !== undefined) rest.set(name, [...ticked[name]]);
  return Object.fromEntries([
    ...rest,
    ['fields', Object.fromEntries(grouped.fields)],
    ['targets', Object.fromEntries(grouped.targets)],
    ...(grouped.baselines.size === 0 ? [] : [['baselines', Object.fromEntries(grouped.baselines)] as const]),
  ]);
}

/** Adds what was ticked: text with commas, or a list. Anything else is kept as it is, for the union to refuse. */
function addTicks(ticks: Set<unknown>, value: unknown): void {
  if (value === undefined || value === '') return;
  const parts: readonly unknown[] =
    typeof value === 'string'
      ? value.split(',').map((part) => part.trim())
      : Array.isArray(value)
        ? value
        : [value];
  for (const part of parts) if (part !== '') ticks.add(part);
}
