/** Whether two values are the same plain data, whatever the order of their keys. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const parts = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return parts.size === others.length && others.every(([key, part]) => sameData(parts.get(key), part));
}
