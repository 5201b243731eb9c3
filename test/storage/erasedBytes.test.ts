import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/storage/openStore';
import { AUTHOR, begun, revised } from '../support/revisions';
import { seeded } from '../support/seeded';

const address = {
  ...{ conversationId: 'c', serviceUrl: 'http://127.0.0.1', tenantId: 'stoke', scope: 'personal' as const },
  ...{ botId: 'b', channelUserId: 'u', userId: 'alex' },
};

/** Pages are split, joined and filled again as rows of all sizes come and go: each of these leaves bytes in its own way. */
test('nothing of hundreds of deleted drafts is left in the file, however they came and went among those that stay', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'assistant-erased-'));
  const path = join(dir, 'test.db');
  const store = await openStore({ path, migrate: true });
  const random = seeded(7);
  const named = (n: number) => `Title<${String(n)}>`;
  const kept = new Set<number>();
  const gone = new Set<number>();
  for (let n = 0; n < 400; n += 1) {
    const text = `${named(n)} `.repeat(1 + Math.floor(random() * (n % 7 === 0 ? 600 : 12)));
    const first = begun(`d${n}`, { answers: { title: text } });
    const second = revised(first.draft, [{ change: 'rename', title: `${named(n)} again` }]);
    await store.transaction((tx) =>
      tx.apply(
        address,
        [
          { change: 'createDraft', revision: first },
          { change: 'reviseDraft', revision: second },
        ],
        AUTHOR.at,
      ),
    );
    kept.add(n);
    const victim = [...kept][Math.floor(random() * kept.size * 1.3)];
    if (victim === undefined) continue;
    await store.transaction((tx) =>
      tx.apply(address, [{ change: 'deleteDraft', draftId: `d${victim}`, readAt: 1 }], AUTHOR.at),
    );
    kept.delete(victim);
    gone.add(victim);
  }
  await store.settleDeletions(AUTHOR.at);

  const [file, ahead] = [readFileSync(path, 'latin1'), readFileSync(`${path}-wal`)];
  await store.close();
  rmSync(dir, { recursive: true });
  expect(ahead).toHaveLength(0);
  expect(gone.size).toBeGreaterThan(200);
  expect([...gone].filter((n) => file.includes(named(n)))).toEqual([]);
  expect([...kept].every((n) => file.includes(named(n)))).toBe(true);
});
