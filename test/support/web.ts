import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { answerFor, types } from './media.js';
import { built, listen, pause, send, type Answer } from './server.js';

/** One request as a server saw it; `path` has the query in it. */
export interface Request {
  partner: string;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** Milliseconds, of `performance.now()`. */
  at: number;
}

export type { Answer };

/** A third party under its own host name, with everything that reached it. */
export interface Partner {
  name: string;
  origin: string;
  log: Request[];
  url(path: string): string;
  /** Counts the requests whose path begins with `prefix` (CORS preflights count too). */
  hits(prefix?: string): number;
  /** Sets the answer for an exact path, or for a path with any query. */
  serve(path: string, answer: Answer): void;
}

export type Web = Awaited<ReturnType<typeof startWeb>>;

/**
 * Starts a small web on loopback: the first party as `localhost` and `<sub>.site.test`, partners as
 * `<name>.test`, all on one port. Its logs are the witness of every browser test.
 */
export async function startWeb() {
  const own = new Map<string, Answer>();
  const partners = new Map<string, Partner & { answers: Map<string, Answer> }>();
  const listeners: Server[] = [];
  const sockets: Socket[] = [];
  /** What the first party was asked for. */
  const log: Request[] = [];
  /** What any partner was asked for, in order. */
  const traffic: Request[] = [];

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  const origin = `http://localhost:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const path = request.url ?? '/';
    const name = nameOf(request.headers.host);
    const { method = 'GET', headers } = request;
    const entry: Request = { partner: name ?? '', method, path, headers, body: '', at };
    (name ? traffic : log).push(entry);
    if (name) partner(name).log.push(entry);
    for await (const chunk of request) entry.body += String(chunk);
    if (!name) return send(response, find(own, path) ?? (await built(path)) ?? { status: 404 });
    const cors = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'timing-allow-origin': '*',
    };
    const reply: Answer = find(partner(name).answers, path) ?? answerFor(request);
    return send(response, { ...reply, headers: { ...cors, ...reply.headers } });
  }

  function partner(name: string) {
    const known = partners.get(name);
    if (known) return known;
    const answers = new Map<string, Answer>();
    const home = `http://${name}.test:${port}`;
    const requests: Request[] = [];
    const added = {
      name,
      origin: home,
      log: requests,
      answers,
      url: (path: string) => home + path,
      hits: (prefix = '/') => requests.filter(({ path }) => path.startsWith(prefix)).length,
      serve: (path: string, reply: Answer) => void answers.set(path, reply),
    };
    partners.set(name, added);
    return added;
  }

  return {
    origin,
    log,
    traffic,

    /** The first party under another name, where cookies have domains to choose from. */
    site: (sub: string) => `http://${sub}.site.test:${port}`,

    partner: (name: string): Partner => partner(name),

    /** Registers a first-party page; a list is sent chunk by chunk, `gap` apart. */
    page(path: string, html: string | readonly string[], more: Omit<Answer, 'body'> = {}): void {
      own.set(path, { type: types['html']!, ...more, body: html });
    },

    /** Registers any other first-party file. */
    file(path: string, body: string | Buffer, type: string, more: Answer = {}): void {
      own.set(path, { ...more, body, type });
    },

    /** Opens a port that accepts and says nothing: what a preconnect looks like. */
    async silent(name: string) {
      let accepted = 0;
      const listener = createSocketServer((socket) => {
        accepted += 1;
        socket.on('error', () => {});
        sockets.push(socket);
      });
      listeners.push(listener);
      const home = `http://${name}.test:${await listen(listener)}`;
      return { origin: home, connections: () => accepted };
    },

    /** Waits until no request has come in for `quiet` milliseconds. */
    async settle(quiet = 250): Promise<void> {
      const last = () => Math.max(log.at(-1)?.at ?? 0, traffic.at(-1)?.at ?? 0);
      let from = performance.now();
      while (performance.now() - Math.max(from, last()) < quiet) {
        const before = performance.now();
        await pause(quiet / 10);
        // A machine that stood still was not quiet.
        if (performance.now() - before > quiet / 2) from = performance.now();
      }
    },

    async close(): Promise<void> {
      const closed = [server, ...listeners].map((one) => new Promise((done) => one.close(done)));
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Finds whose a host is: a partner's by name, the first party's without one. */
function nameOf(host = ''): string | undefined {
  const name = /^([^:]+)\.test(?::|$)/.exec(host)?.[1];
  return name === 'site' || name?.endsWith('.site') ? undefined : name;
}

function find(answers: Map<string, Answer>, path: string): Answer | undefined {
  return answers.get(path) ?? answers.get(path.replace(/\?.*/s, ''));
}
