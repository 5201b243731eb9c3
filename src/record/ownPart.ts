/** What a record holds under an id: only its own, whatever the id is called. */
export function ownPart<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
