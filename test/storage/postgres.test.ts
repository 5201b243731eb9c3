import { openPostgres } from '../../src/storage/engine/openPostgres';
import { openStore } from '../../src/storage/openStore';
import { startPostgres, type PostgresServer } from '../support/postgres';
import { describeErasures } from './erasuresContract';
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

describeErasures('PostgreSQL', async () => {
  const url = await server.newDatabase();
  return { store: await openStore({ url, connections: 5, migrate: true }), engine: openPostgres(url, 2) };
});
