import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { types } from './media.js';

/** What a server says; times in milliseconds. */
export interface Answer {
  body?: string | Buffer | readonly string[];
  type?: string;
  status?: number;
  headers?: Record<string, string | string[]>;
  /** Time before the answer begins. */
  delay?: number;
  /** Time between the chunks of a `body` that is a list. */
  gap?: number;
  /** Hangs up instead of answering. */
  broken?: true;
}

const dist = new URL('../../dist/', import.meta.url);

/** Resolves after `time` milliseconds. */
export const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Answers `/dist/*` with what the build wrote. */
export async function built(path: string): Promise<Answer | undefined> {
  const file = /^\/dist\/([^?]+)/.exec(path)?.[1];
  if (!file || file.includes('..')) return undefined;
  try {
    const body = await readFile(fileURLToPath(new URL(file, dist)));
    return { body, type: types[file.replace(/.*\./, '')] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

/** Sends an answer, never to be cached unless its headers say so. */
export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const { body = '', type = 'text/plain; charset=utf-8', status = 200, delay, gap = 300 } = answer;
  if (delay) await pause(delay);
  if (answer.broken) return void response.destroy();
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...answer.headers,
  });
  if (typeof body === 'string' || Buffer.isBuffer(body)) return void response.end(body);
  for (const [index, chunk] of body.entries()) {
    if (index) await pause(gap);
    response.write(chunk);
  }
  response.end();
}

/** Listens on a free port of loopback, and resolves to it. */
export function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
