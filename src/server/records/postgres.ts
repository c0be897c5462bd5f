import type { Database, Row } from './database.js';
import { migrate } from './migrations.js';
import type { Store } from './store.js';
import { createStore } from './tables.js';

/** Milliseconds after which a database that doesn't answer counts as gone. */
const patience = 10_000;
/** PostgreSQL's bigint, which the driver hands out as text; ours are times and counts. */
const bigint = 20;

/**
 * Keeps records in PostgreSQL, or whatever speaks its protocol. `url` as in libpq, such as
 * `postgres://user:password@host/database`. Needs the package `pg`, which tells at once when the
 * database is gone, and takes new connections when it is back.
 */
export async function openPostgres(url: string): Promise<Store> {
  const { Pool, types } = (await import('pg')).default;
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    types: {
      getTypeParser: (oid: number, format?: any) =>
        oid === bigint ? Number : types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks while idle is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => {});
  const database: Database = {
    query: async (sql, values) => (await pool.query<Row>(sql, values)).rows,
    // One message with several statements is one transaction (PostgreSQL 15, 55.2.2.1).
    run: (statements) => pool.query(statements.join(';')),
    close: () => pool.end(),
  };
  await migrate(database);
  return createStore(database);
}
