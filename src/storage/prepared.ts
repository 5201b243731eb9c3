import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables';

/**
 * A query that is built and compiled once: to build its tree and its text anew costs more than to run it. `build` is called once for each engine, with a mark
 * in place of each value, so it must put values where they go and look at none.
 */
export function prepared<V extends object, Row>(
  build: (db: Kysely<Tables>, values: V) => Compilable<Row>,
): (db: Kysely<Tables>, values: V) => Promise<QueryResult<Row>> {
  // the engines write a query differently
  const made = new WeakMap<object, { readonly query: CompiledQuery<Row>; readonly slots: readonly Slot[] }>();
  return (db, values) => {
    const { adapter } = db.getExecutor();
    let known = made.get(adapter);
    if (!known) {
      const query = build(db, new Proxy<object>({}, { get: markFor }) as V).compile();
      known = { query, slots: query.parameters.map(slotOf) };
      made.set(adapter, known);
    }
    const given = values as Readonly<Record<string, unknown>>;
    const parameters = known.slots.map((slot) => ('name' in slot ? given[slot.name] : slot.value));
    return db.executeQuery({ ...known.query, parameters });
  };
}

type Slot = { readonly name: string } | { readonly value: unknown };

/** No value: what is asked with comes in later. */
const MARK = '\0value:';

function markFor(_values: object, name: string | symbol): string {
  return `${MARK}${String(name)}`;
}

function slotOf(parameter: unknown): Slot {
  if (typeof parameter === 'string' && parameter.startsWith(MARK))
    return { name: parameter.slice(MARK.length) };
  return { value: parameter };
}
