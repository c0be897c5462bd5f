// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../../src/server/records/index.js';
import { describeStore } from '../../../support/stores.js';

const folder = mkdtempSync(join(tmpdir(), 'izin-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('the SQLite store', () => openStore(join(folder, 'records.db')));
