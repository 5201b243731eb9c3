import { CompiledQuery } from 'kysely';
import { setImmediate as nextMoment } from 'node:timers/promises';
import type { Commit, Work } from './engine';

interface Member {
  readonly work: Work<unknown>;
  readonly durable: boolean;
  readonly settle: (outcome: Outcome) => void;
}
type Outcome = { readonly result: unknown } | { readonly error: unknown };

/** So many works share one commit at most: the first of them waits for all. */
const MOST = 8;

const begin = CompiledQuery.raw('savepoint member');
const keep = CompiledQuery.raw('release member');
const undo = CompiledQuery.raw('rollback to member');

/**
 * Works that wait at the same moment share one transaction, each in a savepoint of its own: one that fails is undone alone, and
 * nothing is told of any before the joint commit, which is synced where one of them asks for it (docs/adr/0014).
 */
export function commitTogether(transaction: Commit): Commit {
  const waiting: Member[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    // whatever else came in the same moment is let in
    await nextMoment();
    for (let members = waiting.splice(0, MOST); members.length > 0; members = waiting.splice(0, MOST))
      await runTogether(members);
    running = false;
  }

  async function runTogether(members: readonly Member[]): Promise<void> {
    const outcomes: Outcome[] = [];
    try {
      await transaction(
        async (tx) => {
          for (const { work } of members) {
            // nothing else that this process does waits for more than one of them
            if (outcomes.length > 0) await nextMoment();
            outcomes.push(await (members.length === 1 ? runAlone(tx, work) : runOne(tx, work)));
          }
        },
        members.some(({ durable }) => durable),
      );
    } catch (error) {
      for (const { settle } of members) settle({ error });
      return;
    }
    members.forEach(({ settle }, at) => {
      settle(outcomes[at] ?? { error: new Error('A member of a commit has no outcome') });
    });
  }

  return async <T>(work: Work<T>, durable: boolean) => {
    const outcome = await new Promise<Outcome>((settle) => {
      waiting.push({ work, durable, settle });
      if (running) return;
      running = true;
      void runAll();
    });
    // as it was thrown: what an engine throws carries its code
    if ('error' in outcome) throw outcome.error;
    return outcome.result as T;
  };
}

/** What fails alone is undone with its transaction, and needs no savepoint. */
async function runAlone(tx: Parameters<Work<unknown>>[0], work: Work<unknown>): Promise<Outcome> {
  return { result: await work(tx) };
}

/** What fails is undone here. Where that fails too, the database has undone everything by itself (a full disk): nobody's work was saved. */
async function runOne(tx: Parameters<Work<unknown>>[0], work: Work<unknown>): Promise<Outcome> {
  await tx.executeQuery(begin);
  try {
    const result = await work(tx);
    await tx.executeQuery(keep);
    return { result };
  } catch (error) {
    try {
      await tx.executeQuery(undo);
      await tx.executeQuery(keep);
    } catch {
      throw error;
    }
    return { error };
  }
}
