import type { PostgresPool } from 'kysely';
import type { Pool } from 'pg';

/**
 * A pool whose connections are broken off when one piece of work holds them for longer than this: the server then undoes what was not
 * committed. Its own time limits are of no use where it hangs, or where the network swallows what it says.
 */
export function answeringWithin(pool: Pool, ms: number): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const giveBack = client.release.bind(client);
      let held = true;
      const letGo = (broken: boolean) => {
        // after it was broken off there is nothing to give back
        if (!held) return;
        held = false;
        clearTimeout(late);
        giveBack(broken);
      };
      const late = setTimeout(letGo, ms, true);
      client.release = () => {
        letGo(false);
      };
      return client;
    },
    end: () => pool.end(),
  };
}
