import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';
import type { Store } from './store.js';

/** Opens a store: PostgreSQL where the address begins with `postgres:` or `postgresql:`, else SQLite's file of that name. */
export const openStore = (database: string): Promise<Store> =>
  /^postgres(?:ql)?:/.test(database) ? openPostgres(database) : openSqlite(database);
