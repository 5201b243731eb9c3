import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../storage/store';
import type { DraftVersion } from '../../turn/decision';

/**
 * What a redline of a version compares it with: the newest before it that says something else to bidders, since a version that was made for
 * a confirmation alone repeats the text of the one before it. The one right before it where none says anything else; undefined for the first.
 */
export async function findEarlierVersion(
  store: Pick<Store, 'findVersion'>,
  draftId: string,
  { version, document }: DraftVersion,
): Promise<DraftVersion | undefined> {
  let nearest: DraftVersion | undefined;
  for (let number = version - 1; number >= 1; number--) {
    const found = (await store.findVersion(draftId, number))?.version;
    if (found && !isSameText(found.document, document)) return found;
    nearest ??= found;
  }
  return nearest;
}

/** Whether two documents differ in nothing but the notes, which no file for bidders has. */
function isSameText(one: DraftVersion['document'], other: DraftVersion['document']): boolean {
  return isDeepStrictEqual({ ...one, notes: undefined }, { ...other, notes: undefined });
}
