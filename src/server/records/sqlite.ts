import type { Database, Query, Row, Value } from './database.js';
import { migrate } from './migrations.js';
import type { Store } from './store.js';
import { createStore } from './tables.js';

/** The part of their interface that node:sqlite and the package libsql share. */
interface Sqlite {
  exec(sql: string): unknown;
  prepare(sql: string): { all(...values: Value[]): unknown[] };
  close(): unknown;
}
type Open = new (file: string) => Sqlite;

/**
 * Keeps records in a file of SQLite's, made where it is missing: by Node's own module where this Node
 * has it (22.13 and later), else by the package `libsql`, which brings its binary with it.
 */
export async function openSqlite(file: string): Promise<Store> {
  const database = connect(new (await findSqlite())(file));
  await migrate(database);
  return createStore(database);
}

async function findSqlite(): Promise<Open> {
  const own = process.getBuiltinModule('node:sqlite') as { DatabaseSync: Open } | undefined;
  if (own) return own.DatabaseSync;
  const { default: Libsql } = await import('libsql');
  return Libsql;
}

function connect(sqlite: Sqlite): Database {
  // FULL: a commit returns when the log is on the disk (https://sqlite.org/pragma.html#pragma_synchronous).
  // secure_delete: what is erased is overwritten, not only forgotten.
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'busy_timeout = 5000'])
    sqlite.prepare(`pragma ${pragma}`).all();
  sqlite.prepare('pragma secure_delete = fast').all();
  const query: Query = async (sql, values = []) =>
    sqlite.prepare(sql.replace(/\$\d+/g, '?')).all(...values) as Row[];
  return {
    query,
    async run(statements) {
      sqlite.exec('begin immediate');
      try {
        sqlite.exec([...statements, 'commit'].join(';'));
      } catch (error) {
        sqlite.exec('rollback');
        throw error;
      }
    },
    async close() {
      sqlite.close();
    },
  };
}
