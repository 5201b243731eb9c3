import type { Condition } from '../../charter/schema/law/fact';

const NOT = 'not-';

/** Whether every condition is met by the facts that hold. */
export function holds(conditions: readonly Condition[], facts: ReadonlySet<string>): boolean {
  return conditions.every((condition) =>
    condition.startsWith(NOT) ? !facts.has(condition.slice(NOT.length)) : facts.has(condition),
  );
}
