import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { startPostgres } from '../support/postgres.js';
import { startServe } from '../support/serve.js';
import { startLoad } from './load.js';
import type { Load } from './load.js';

const postgres = startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'izin-faults-'));
afterAll(() => {
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (database: string) => ['--database', database, '--limit', '999999999'];
const until = async (isSo: () => boolean) => {
  while (!isSo()) await wait(10);
};

/** Waits for so many more acknowledgements. */
const progress = (load: Load, more: number) => {
  const goal = load.acknowledged() + more;
  return until(() => load.acknowledged() >= goal);
};

const databases: [name: string, make: () => string][] = [
  ['SQLite', () => join(folder, 'kill.db')],
  ['PostgreSQL', () => postgres.create('kill')],
];

describe.each(databases)('records in %s', (_, make) => {
  it('are neither lost nor doubled when the server is killed 20 times', async () => {
    const database = make();
    let server = await startServe(ask(database));
    const { port } = new URL(server.url);
    const load = startLoad(server.url);
    for (let kill = 0; kill < 20; kill++) {
      await progress(load, 15);
      await server.end('SIGKILL');
      server = await startServe(ask(database), Number(port));
    }
    await load.finish();
    expect(await server.end('SIGTERM')).toBe(0);
    expect(load.statuses.get(0), 'requests that a kill cut off').toBeGreaterThan(19);
    await load.check(database);
  });
});

describe('records in PostgreSQL', () => {
  it('are neither lost nor doubled when it fails and restarts', async () => {
    const database = postgres.create('restart');
    const server = await startServe(ask(database));
    const load = startLoad(server.url);
    for (let restart = 0; restart < 3; restart++) {
      await progress(load, 50);
      await postgres.restart();
    }
    await progress(load, 50);
    await load.finish();
    expect(load.statuses.get(503)).toBeGreaterThan(0);
    expect(new Set(load.statuses.keys())).toEqual(new Set([204, 503]));
    expect(await server.end('SIGTERM')).toBe(0);
    await load.check(database);
  });
});

/** Makes a disk of so many megabytes; returns what fills a part of it, and makes room again. */
function makeDisk(at: string, megabytes: number) {
  mkdirSync(at, { recursive: true });
  // Needs root, as on a fresh machine of CI's.
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at]);
  onTestFinished(() => void execFileSync('umount', ['-l', at]));
  const ballast = join(at, 'ballast');
  return {
    /** In kilobytes. */
    fill: (size: number) => writeFileSync(ballast, Buffer.alloc(size * 1024)),
    makeRoom: () => rmSync(ballast),
  };
}

/** Fills a disk under load, makes room, and expects every record there once. */
async function fill(database: string, makeRoom: () => void, complaint: RegExp) {
  const server = await startServe(ask(database));
  const load = startLoad(server.url);
  await until(() => (load.statuses.get(503) ?? 0) > 50);
  expect(server.complaints()).toMatch(complaint);
  makeRoom();
  await progress(load, 200);
  await load.finish();
  expect(new Set(load.statuses.keys())).toEqual(new Set([204, 503]));
  expect(await server.end('SIGTERM')).toBe(0);
  await load.check(database);
}

describe('a full disk', () => {
  it('is told of, and loses nothing in SQLite', async () => {
    const at = join(folder, 'disk');
    const disk = makeDisk(at, 8);
    disk.fill(7.4 * 1024);
    await fill(join(at, 'full.db'), disk.makeRoom, /disk is full/);
  });

  it('is told of, and loses nothing in PostgreSQL', async () => {
    const at = postgres.makeFolder('disk');
    const disk = makeDisk(at, 24);
    postgres.run(`create tablespace small location '${postgres.makeFolder('disk/space')}'`);
    const database = postgres.create('full_disk', 'tablespace small');
    // What a new database takes is on the disk already.
    const taken = Number(execFileSync('du', ['-sk', at], { encoding: 'utf8' }).split('\t')[0]);
    disk.fill(24 * 1024 - taken - 600);
    await fill(database, disk.makeRoom, /No space left on device/);
  });
});
