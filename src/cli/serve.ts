import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createRecords, openStore } from '../server/records/index.js';
import type { Served } from './arguments.js';
import { createFiles } from './static.js';

type Answer = (request: Request, address: string | undefined) => Promise<Response>;

/** Serves izin's files, and takes records at `/records`, until the process is told to end. */
export async function serve(asked: Served): Promise<void> {
  const store = await openStore(asked.database);
  const token = process.env['IZIN_TOKEN'];
  const records = createRecords(store, {
    retentionDays: asked.retention,
    ...(asked.origins[0] && { origins: asked.origins }),
    ...(token && { token }),
    limit: asked.limit,
    onError: (error) => process.stderr.write(`izin: ${describe(error)}\n`),
  });
  const files = createFiles(asked.folder ?? fileURLToPath(new URL('..', import.meta.url)));
  const answer: Answer = (request, address) =>
    /^\/records(?:\/|$)/.test(new URL(request.url).pathname)
      ? records(request, address)
      : files(request);
  const server = createServer((request, response) => {
    void pass(request, response, answer, asked.proxy).catch(() => response.destroy());
  });
  server.listen(asked.port);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  process.stdout.write(`izin: http://localhost:${port}/izin.js, records at /records\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  // What has begun is answered; connections that only wait are closed.
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
  await store.close();
}

/** Hands a request of Node's to a handler of the Fetch API, and its answer back. */
async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
  isBehindProxy: boolean,
): Promise<void> {
  const { method = 'GET', url = '/', headers, socket } = incoming;
  const hasBody = !/^(?:GET|HEAD)$/.test(method);
  const request = new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: headers as { [name: string]: string },
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
  // The last address is the one that the proxy saw itself; all before it is hearsay.
  const told =
    isBehindProxy &&
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim();
  const response = await answer(request, told || socket.remoteAddress);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.message} (${(error as { code?: string }).code ?? error.name})`
    : `${error}`;
