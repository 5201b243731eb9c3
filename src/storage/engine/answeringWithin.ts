import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool } from 'pg';

/**
 * A pool whose connections are broken off when the server has not answered a statement for so long: it then undoes what was not
 * committed. Its own time limits are of no use where it hangs, or where the network swallows what it says. How long we take between
 * two statements is no matter.
 */
export function answeringWithin(pool: Pool, ms: number): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      let held = true;
      const letGo = (broken: boolean) => {
        // after it was broken off there is nothing to give back
        if (!held) return;
        held = false;
        client.release(broken);
      };
      const query = async (statement: string, parameters: readonly unknown[]) => {
        const late = setTimeout(letGo, ms, true);
        try {
          return await client.query(statement, [...parameters]);
        } finally {
          clearTimeout(late);
        }
      };
      return {
        // no cursor is ever asked for
        query: query as unknown as PostgresPoolClient['query'],
        release: () => {
          letGo(false);
        },
      };
    },
    end: () => pool.end(),
  };
}
