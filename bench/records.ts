import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../test/support/postgres.js';
import { makeRecord } from '../test/support/records.js';
import { startServe } from '../test/support/serve.js';

// How many records a second `npx izin serve` keeps, and how long a page waits for the answer: 64
// connections, each sending its next batch once the last is acknowledged, from a process of their own.
const connections = 64;
const warmUp = 2000;
const lasts = 10_000;

interface Result {
  /** Milliseconds from each request to its answer, sorted. */
  times: number[];
  failed: number;
}

/** Sends batches of so many records over one connection until the end. */
function send(port: number, size: number, result: Result, begin: number): Promise<void> {
  const write = () => {
    const body = JSON.stringify({ records: Array.from({ length: size }, () => makeRecord()) });
    return `POST /records HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    let sent = performance.now();
    socket.setNoDelay().on('data', (answer) => {
      const now = performance.now();
      if (!answer.includes('HTTP/1.1 204')) result.failed++;
      if (sent > begin + warmUp) result.times.push(now - sent);
      if (now > begin + warmUp + lasts) return done(void socket.destroy());
      sent = now;
      socket.write(write());
    });
    socket.write(write());
  });
}

async function generate(port: number, size: number): Promise<void> {
  const result: Result = { times: [], failed: 0 };
  const begin = performance.now();
  await Promise.all(Array.from({ length: connections }, () => send(port, size, result, begin)));
  result.times.sort((a, b) => a - b);
  process.send!(result, () => process.disconnect());
}

async function measure(name: string, database: string, size: number): Promise<void> {
  const server = await startServe(['--database', database, '--limit', '999999999']);
  const words = [new URL(server.url).port, String(size)];
  const generator = fork(fileURLToPath(import.meta.url), words);
  const [{ times, failed }] = (await once(generator, 'message')) as [Result];
  await server.end('SIGTERM');
  const at = (part: number) => times.at(times.length * part)?.toFixed(1);
  const perSecond = Math.round((times.length * size * 1000) / lasts);
  console.log(
    `| ${name} | ${size} | ${perSecond} | ${at(0.5)} ms | ${at(0.99)} ms | ${failed} | ${loadavg().at(0)?.toFixed(1)} |`,
  );
}

const [port, size = 1] = process.argv.slice(2).map(Number);
if (port) await generate(port, size);
else {
  const folder = mkdtempSync(join(tmpdir(), 'izin-bench-'));
  const postgres = startPostgres();
  try {
    console.log('| store | records a request | records/s | p50 | p99 | failed | load |');
    console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    for (const size of [1, 10]) {
      await measure('SQLite', join(folder, `${size}.db`), size);
      await measure('PostgreSQL', postgres.create(`bench${size}`), size);
    }
  } finally {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
