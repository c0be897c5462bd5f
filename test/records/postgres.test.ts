import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/server/records/index.js';
import { startPostgres } from '../support/postgres.js';
import { describeStore } from '../support/stores.js';

const postgres = startPostgres();
afterAll(() => postgres.stop());
const url = postgres.create('records');

describeStore('the PostgreSQL store', () => openStore(url));

describe('partitioned as docs/scale.md tells,', () => {
  const url = postgres.create('partitioned');
  const [, sql] = /```sql\n(.*?)```/s.exec(readFileSync('docs/scale.md', 'utf8'))!;
  beforeAll(async () => {
    await (await openStore(url)).close();
    postgres.run(sql!, 'partitioned');
  });

  describeStore('the PostgreSQL store', () => openStore(url));
});
