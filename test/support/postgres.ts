import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';

export interface PostgresServer {
  /** Makes an empty database and says where it is. */
  newDatabase(): Promise<string>;
  /** Ends the server with every connection to it, and starts it again. `crash`: without a word, so that it recovers as it starts. */
  restart(how?: 'restart' | 'crash'): Promise<void>;
  /** The first half of a restart, and the second. */
  end(): Promise<void>;
  begin(): Promise<void>;
  /** Every process of the server stands still, with its connections open, until it goes on. */
  hang(): Promise<void>;
  goOn(): Promise<void>;
  stop(): Promise<void>;
}

/** A real PostgreSQL server on loopback, with data of its own in the system's temporary folder; gone with this process, however that ends. */
export async function startPostgres(): Promise<PostgresServer> {
  const keeper = fork(join(__dirname, 'postgresKeeper.js'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [told] = (await once(keeper, 'message')) as [{ port?: number; error?: string }];
  if (told.port === undefined) throw new Error(told.error ?? 'PostgreSQL did not start');
  const at = (database: string) => `postgres://postgres@127.0.0.1:${String(told.port)}/${database}`;
  const order = async (what: string): Promise<void> => {
    const done = once(keeper, 'message');
    keeper.send(what);
    await done;
  };
  let made = 0;
  return {
    async newDatabase() {
      made += 1;
      const name = `test_${made}`;
      const client = new Client(at('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return at(name);
    },
    restart: (how = 'restart') => order(how),
    end: () => order('end'),
    begin: () => order('begin'),
    hang: () => order('hang'),
    goOn: () => order('go on'),
    async stop() {
      const ended = once(keeper, 'exit');
      keeper.send('stop');
      await ended;
    },
  };
}
