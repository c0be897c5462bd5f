import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createSocketServer, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { built, listen, send, type Answer } from '../../support/server.js';
import { ownFile } from './own.js';
import { shakeHands, tracked } from './tracker.js';

/** One time that a vector reached its tracker. */
export interface Hit {
  run: string;
  id: string;
  /** Milliseconds, of `performance.now()`. */
  at: number;
}

export type LeakServer = Awaited<ReturnType<typeof startServer>>;

/** The trackers; several, so that none waits for a free connection. */
export const trackers = Array.from({ length: 8 }, (_, index) => `t${index + 1}.test`);

/** Starts the first party as `localhost` and all trackers on one port; the log tells which vector called. */
export async function startServer() {
  const hits: Hit[] = [];
  const pages = new Map<string, Answer>();
  const finished = new Map<string, () => void>();
  const silent = new Map<string, Server>();

  const server = createServer((request, response) => {
    reply(request).then(
      (answer) => send(response, answer),
      () => response.destroy(),
    );
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    note(request);
    shakeHands(request, socket);
  });
  const port = await listen(server);

  /** Writes down who called; true for a tracker's host. */
  function note({ headers: { host = '' }, url = '' }: IncomingMessage): boolean {
    const [, run, id] = /^\/v\/([^/]+)\/([^/]+)/.exec(url) ?? [];
    const isTracker = host.includes('.test');
    if (isTracker && run && id) hits.push({ run, id, at: performance.now() });
    return isTracker;
  }

  async function reply(request: IncomingMessage): Promise<Answer> {
    const path = request.url ?? '/';
    if (note(request)) return tracked(request);
    const done = /^\/done\/(.+)/.exec(path)?.[1];
    if (done) finished.get(done)?.();
    return pages.get(path) ?? ownFile(path) ?? (await built(path)) ?? { status: done ? 204 : 404 };
  }

  return {
    origin: `http://localhost:${port}`,
    hits,

    /** Registers a page of the first party for one run, and tells its address. */
    page(run: string, answer: Answer): string {
      pages.set(`/p/${run}`, answer);
      return `http://localhost:${port}/p/${run}`;
    },

    /** Waits until a page says that it has tried everything; false when it never does. */
    done(run: string, patience: number): Promise<boolean> {
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), patience);
        finished.set(run, () => {
          clearTimeout(timer);
          resolve(true);
        });
      });
    },

    /** Tells a file's address at a tracker, for one vector of one run. */
    url: (run: string, id: string, index: number, file: string) =>
      `http://${trackers[index % trackers.length]}:${port}/v/${run}/${id}/${file}`,

    /** Opens a port that accepts and says nothing: what a preconnect looks like. */
    async listen(run: string, id: string): Promise<string> {
      const listener = createSocketServer((socket) => {
        hits.push({ run, id, at: performance.now() });
        socket.on('error', () => {});
      });
      silent.set(`${run}/${id}`, listener);
      return `http://${trackers[0]}:${await listen(listener)}`;
    },

    /** Forgets a run's page and closes its ports; the log stays. */
    forget(run: string): void {
      pages.delete(`/p/${run}`);
      finished.delete(run);
      for (const [key, listener] of silent) {
        if (!key.startsWith(`${run}/`)) continue;
        listener.close();
        silent.delete(key);
      }
    },

    close(): void {
      server.close();
      server.closeAllConnections();
      for (const listener of silent.values()) listener.close();
    },
  };
}
