import { openStore } from '../../src/storage/openStore';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { describeStore } from './storeContract';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describeStore('PostgreSQL', async () => {
  const url = await server.newDatabase();
  return {
    store: await openStore({ url, connections: 5, migrate: true }),
    another: () => openStore({ url, connections: 1, migrate: false }),
    remove: () => Promise.resolve(),
  };
});
