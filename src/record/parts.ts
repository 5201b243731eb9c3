import type { Alterable } from './draft';
import { sameData } from './sameData';
import { alterableShape } from './shapes';

/**
 * The parts of a record that one change replaced, by name, with what stood there; null where nothing did. A part is as
 * small as it can be taken back by itself: one answer, one choice, one target, the status.
 */
export type Before = Readonly<Record<string, unknown>>;

/** Choices that hold many things by id, each a part of its own. */
const BY_ID: ReadonlySet<string> = new Set([
  ...['measures', 'targets', 'baselines', 'targetsSeen'],
  ...['reasonsAccepted', 'checkedBy'],
]);

/** What a confirmation says follows from other parts; it does not keep these from being put back. */
const CONFIRMATIONS: ReadonlySet<string> = new Set(['choices/profileConfirmed', 'choices/kpisConfirmed']);

/** What `after` replaced of `before`. */
export function replacedParts(before: Alterable, after: Alterable): Before {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !sameData(old.get(name), now.get(name)))
      .map((name) => [name, old.get(name) ?? null]),
  );
}

/** Whether two changes touch the same part, confirmations apart. */
export function overlap(one: Before, other: Before): boolean {
  return Object.keys(one).some((name) => !CONFIRMATIONS.has(name) && Object.hasOwn(other, name));
}

/** What stood in the replaced parts, as the record that it was part of; what cannot be read is left out. */
export function replaced(before: Before): Partial<Alterable> {
  const stood = new Map(Object.entries(before).filter(([, part]) => part !== null));
  return alterableShape.exactPartial().safeParse(fieldsOf(stood)).data ?? {};
}

/** A record with parts put back as they were; undefined where what was kept of them cannot be read. */
export function putBack(record: Alterable, before: Before): Alterable | undefined {
  const parts = partsOf(record);
  for (const [name, part] of Object.entries(before)) {
    if (part === null) parts.delete(name);
    else parts.set(name, part);
  }
  return recordOf(parts);
}

function partsOf({ answers, choices, status, version }: Alterable): Map<string, unknown> {
  const parts = new Map<string, unknown>([
    ['status', status],
    ['version', version],
  ]);
  for (const [id, answer] of Object.entries(answers)) parts.set(`answers/${id}`, answer);
  for (const [name, choice] of Object.entries(choices)) {
    const each = BY_ID.has(name) ? entriesOf(choice) : [];
    for (const [id, one] of each) parts.set(`choices/${name}/${id}`, one);
    // one that holds nothing any more is a part too, so that it is put back as it was
    if (each.length === 0) parts.set(`choices/${name}`, choice);
  }
  return parts;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Back from parts: what is kept is read like any record that comes from outside. */
function recordOf(parts: ReadonlyMap<string, unknown>): Alterable | undefined {
  return alterableShape.safeParse(fieldsOf(parts)).data;
}

function fieldsOf(parts: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const whole = new Map<string, unknown>();
  const answers = new Map<string, unknown>();
  const choices = new Map<string, unknown>();
  const byId = new Map<string, Map<string, unknown>>();
  for (const [path, part] of parts) {
    const [where = '', name, ...id] = path.split('/');
    if (name === undefined) whole.set(where, part);
    else if (where === 'answers') answers.set(name, part);
    else if (id.length === 0) choices.set(name, part);
    else byId.set(name, (byId.get(name) ?? new Map<string, unknown>()).set(id.join('/'), part));
  }
  for (const [name, each] of byId) choices.set(name, Object.fromEntries(each));
  return {
    ...Object.fromEntries(whole),
    answers: Object.fromEntries(answers),
    choices: Object.fromEntries(choices),
  };
}
