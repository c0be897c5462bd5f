import { afterAll } from 'vitest';
import { openStore } from '../../src/server/records/index.js';
import { startPostgres } from '../support/postgres.js';
import { describeStore } from '../support/stores.js';

const postgres = startPostgres();
afterAll(() => postgres.stop());
const url = postgres.create('records');

describeStore('the PostgreSQL store', () => openStore(url));
