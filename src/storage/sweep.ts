import type { Transaction } from 'kysely';
import { isAlone } from './claims';
import type { Work } from './engine/engine';
import { keptSince } from './keptFor';
import { giveUpOld } from './settling';
import type { Tables } from './tables';

/** So many rows at a time: every turn waits for as long as it takes. */
const SLICE = 500;

type Slice = (tx: Transaction<Tables>) => Promise<bigint>;

/**
 * Deletes payloads and keys that are too old to keep, slice by slice, each by `commit`, so that no turn waits for all of them.
 * Returns how many replies were given up undelivered. `hasOthers`: other instances may sweep, of which one begins at a time.
 */
export async function sweep(
  commit: <T>(work: Work<T>) => Promise<T>,
  now: string,
  hasOthers: boolean,
): Promise<{ readonly tooOld: number }> {
  const { payloads, keys, feedback } = keptSince(now);
  const tooOld = await commit(async (tx) => {
    if (hasOthers && !(await isAlone(tx))) return undefined;
    await tx.deleteFrom('feedback').where('day', '<', feedback).execute();
    await tx.deleteFrom('exports').where('expires_at', '<', now).execute();
    await tx.deleteFrom('failures').where('at', '<', keys).execute();
    return giveUpOld(tx, payloads, now);
  });
  if (tooOld === undefined) return { tooOld: 0 };
  for (const slice of slicesOf(now)) while ((await commit(slice)) === BigInt(SLICE));
  return { tooOld };
}

function slicesOf(now: string): readonly Slice[] {
  const { payloads, keys, liveCards } = keptSince(now);
  return [
    (tx) =>
      countOf(
        tx
          .deleteFrom('outbox')
          .where('id', 'in', tx.selectFrom('outbox').select('id').where('made_at', '<', keys).limit(SLICE)),
      ),
    (tx) =>
      countOf(
        tx
          .deleteFrom('turns')
          .where('key', 'in', tx.selectFrom('turns').select('key').where('at', '<', keys).limit(SLICE)),
      ),
    (tx) =>
      countOf(
        tx
          .deleteFrom('live_cards')
          .where((each) =>
            each(
              each.refTuple('conversation_id', 'tenant_id', 'activity_id'),
              'in',
              each
                .selectFrom('live_cards')
                .select(['conversation_id', 'tenant_id', 'activity_id'])
                .where('made_at', '<', liveCards)
                .limit(SLICE)
                .$asTuple('conversation_id', 'tenant_id', 'activity_id'),
            ),
          ),
      ),
    (tx) =>
      countOf(
        tx
          .updateTable('outbox')
          .set({ op: null })
          .where(
            'id',
            'in',
            tx
              .selectFrom('outbox')
              .select('id')
              .where('made_at', '<', payloads)
              .where('op', 'is not', null)
              .limit(SLICE),
          ),
      ),
    (tx) =>
      countOf(
        tx
          .updateTable('turns')
          .set({ invoke: null })
          .where(
            'key',
            'in',
            tx
              .selectFrom('turns')
              .select('key')
              .where('at', '<', payloads)
              .where('invoke', 'is not', null)
              .limit(SLICE),
          ),
      ),
  ];
}

async function countOf(written: {
  executeTakeFirst(): Promise<{ numDeletedRows: bigint } | { numUpdatedRows: bigint } | undefined>;
}): Promise<bigint> {
  const result = await written.executeTakeFirst();
  if (result === undefined) return 0n;
  return 'numDeletedRows' in result ? result.numDeletedRows : result.numUpdatedRows;
}
