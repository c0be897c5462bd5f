import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { built, listen, send, type Answer } from '../server.js';

/** A request to a vendor, as its stand-in saw it. */
export interface Hit {
  host: string;
  path: string;
  method: string;
  /** What was sent with it, unpacked; empty until all of it is there. */
  body: string;
}

// The key guards nothing but what the tests send to themselves.
const read = (name: string) => readFileSync(new URL(name, import.meta.url));

/** Reads what a request brings; some vendors pack it without saying so in a header. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return String(body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body);
}

/**
 * Stands in for every vendor at once, under the vendors' own host names: a browser started with `args`
 * finds it wherever it goes. The site is `shop.test`.
 */
export async function standIn() {
  const hits: Hit[] = [];
  const own = new Map<string, Answer>();
  const scripts = new Map<string, string>();
  const server = createServer(
    { key: read('key.pem'), cert: read('cert.pem') },
    (request, response) => {
      const { url = '/', headers, method = 'GET' } = request;
      const { origin } = headers;
      const host = headers.host!;
      const path = url.replace(/\?.*/, '');
      const answer = async () => {
        const file = host === 'shop.test' && (own.get(path) ?? (await built(path)));
        if (file) return file;
        if (path === '/favicon.ico') return { status: 404 };
        const hit: Hit = { host, path: url, method, body: '' };
        hits.push(hit);
        hit.body = await readBody(request);
        return {
          body: scripts.get(host + path) ?? '',
          type: 'text/javascript',
          headers: {
            // Not `*`: some vendors ask with credentials.
            'access-control-allow-origin': origin ?? '*',
            'access-control-allow-credentials': 'true',
            'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
          },
        };
      };
      answer()
        .then((each) => send(response, each))
        .catch(() => response.destroy());
    },
  );
  const port = await listen(server);
  return {
    hits,
    /** Where the shop is. */
    shop: 'https://shop.test/',
    forget(): void {
      hits.length = 0;
      own.clear();
      scripts.clear();
    },
    /** Registers a page of the shop. */
    page: (path: string, body: string) => void own.set(path, { body, type: 'text/html' }),
    /** Registers a script of the shop. */
    file: (path: string, body: string) => void own.set(path, { body, type: 'text/javascript' }),
    /** Registers what a vendor's address answers with, instead of an empty script. */
    script: (address: string, text: string) => void scripts.set(address, text),
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
