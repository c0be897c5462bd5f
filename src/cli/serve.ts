import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRecords, openStore } from '../server/records/index.js';
import type { Served } from './arguments.js';
import { Refusal } from '../audit/refusal.js';
import { createFiles } from './static.js';

type Answer = (request: Request, address: string | undefined) => Promise<Response>;

/** Milliseconds for which an end waits for requests that have begun. */
const patience = 10_000;
/** Bytes of a body that are read; the receiver takes fewer. */
const most = 100_000;

/** Serves izin's files, and takes records at `/records`, until the process is told to end. Throws a refusal where it can't listen. */
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
  const told = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  server.listen(asked.port);
  try {
    await once(server, 'listening');
  } catch (error) {
    await store.close();
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(`Port ${asked.port} cannot be used (${code}): name another by --port.`);
  }
  const { port } = server.address() as { port: number };
  process.stdout.write(`izin: http://localhost:${port}/izin.js, records at /records\n`);
  await told;
  // What has begun is answered; connections that only wait are closed.
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), patience).unref();
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
  const body = await read(incoming);
  // Put together, not resolved: a path such as //other.example/records must not name the host.
  const request = new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: headers as { [name: string]: string },
    ...(body && { body: body as Uint8Array<ArrayBuffer> }),
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

/** Reads a body, but none that says itself to be too long: the receiver refuses it by its headers. */
async function read(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const { method = 'GET', headers } = incoming;
  if (/^(?:GET|HEAD)$/.test(method) || Number(headers['content-length']) > most) return;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    // One that hides its length loses the connection.
    if ((size += chunk.length) > most) break;
  }
  return Buffer.concat(chunks);
}

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.message} (${(error as { code?: string }).code ?? error.name})`
    : `${error}`;
