import BetterSqlite3 from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { databasePath } from '../../src/storage/database';
import { keepReplies } from '../kills/savedState';
import { startPostgres } from '../support/postgres';

export type Row = Readonly<Record<string, unknown>>;

/** A database under the instances: what is done to it, and what is found in it, past all code of the product. */
export interface ChaosStore {
  readonly name: string;
  readonly instances: number;
  /** The settings by which instances find it. */
  readonly environment: Readonly<Record<string, string>>;
  rows(query: string): Promise<readonly Row[]>;
  /** From now on keeps the text of every reply in `kept_replies`: the bot's own goes once it is delivered. */
  keepReplies(): Promise<void>;
  /** Harms it for a moment; resolves with what it was once that is over. */
  disturb(random: () => number): Promise<string>;
  stop(): Promise<void>;
}

const SHORTEST_LOCK_MS = 200;
const LONGEST_LOCK_MS = 2_500;
const lockMs = (random: () => number) =>
  SHORTEST_LOCK_MS + Math.floor(random() * (LONGEST_LOCK_MS - SHORTEST_LOCK_MS));

/** PostgreSQL under three instances: connections cut, tables locked by somebody else, the server stopped, or crashed, and started again. */
export async function postgresUnderChaos(): Promise<ChaosStore> {
  const server = await startPostgres();
  const url = await server.newDatabase();
  const asked = async (query: string): Promise<readonly Row[]> => {
    const client = new Client(url);
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<Row>(query);
      return rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  return {
    ...{ name: 'PostgreSQL', instances: 3, stop: () => server.stop(), rows: asked },
    environment: { DATABASE_URL: url, INSTANCES: '3' },
    async keepReplies() {
      await asked(`
        create table kept_replies (id bigint primary key, op text);
        create function keep_reply() returns trigger language plpgsql as
          'begin insert into kept_replies values (new.id, new.op); return null; end';
        create trigger keep_reply after insert on outbox for each row execute function keep_reply()`);
    },
    async disturb(random) {
      const drawn = random();
      if (drawn < 0.1) {
        await server.restart();
        return 'restarted';
      }
      if (drawn < 0.15) {
        await server.restart('crash');
        return 'crashed';
      }
      if (drawn < 0.65) {
        const share = drawn < 0.5 ? 0.2 : 1;
        await asked(`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'social-value-assistant' and random() < ${share}`);
        return share === 1 ? 'all connections cut' : 'connections cut';
      }
      const table = ['outbox', 'turns', 'drafts', 'conversations'][Math.floor(random() * 4)]!;
      await asked(
        `begin; lock table ${table} in exclusive mode; select pg_sleep(${lockMs(random) / 1000}); commit`,
      );
      return 'table locked';
    },
  };
}

/** One SQLite file under one instance: locked by another process for a while. */
export function sqliteUnderChaos(): ChaosStore {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-chaos-'));
  const open = <T>(work: (file: BetterSqlite3.Database) => T): T => {
    const file = new BetterSqlite3(databasePath(dataDir), { timeout: 5_000 });
    try {
      return work(file);
    } finally {
      file.close();
    }
  };
  return {
    ...{ name: 'SQLite', instances: 1, environment: { DATA_DIR: dataDir } },
    rows: (query) => Promise.resolve(open((file) => file.prepare(query).all() as Row[])),
    keepReplies() {
      keepReplies(databasePath(dataDir));
      return Promise.resolve();
    },
    async disturb(random) {
      const file = new BetterSqlite3(databasePath(dataDir), { timeout: 5_000 });
      try {
        file.exec('begin immediate');
        await wait(lockMs(random));
        file.exec('rollback');
      } finally {
        file.close();
      }
      return 'locked';
    },
    stop() {
      rmSync(dataDir, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
