import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { built, listen, send } from '../server.js';

/** A request to a vendor, as its stand-in saw it. */
export interface Hit {
  host: string;
  path: string;
  method: string;
}

// The key guards nothing but what the tests send to themselves.
const read = (name: string) => readFileSync(new URL(name, import.meta.url));

/**
 * Stands in for every vendor at once, under the vendors' own host names: a browser started with `args`
 * finds it wherever it goes. The site is `shop.test`.
 */
export async function standIn() {
  const hits: Hit[] = [];
  const pages = new Map<string, string>();
  const scripts = new Map<string, string>();
  const server = createServer(
    { key: read('key.pem'), cert: read('cert.pem') },
    (request, response) => {
      const { url = '/', headers, method = 'GET' } = request;
      const host = headers.host!;
      const path = url.replace(/\?.*/, '');
      const answer = async () => {
        const page = host === 'shop.test' && pages.get(path);
        if (page) return { body: page, type: 'text/html' };
        const own = host === 'shop.test' && (await built(path));
        if (own) return own;
        if (path === '/favicon.ico') return { status: 404 };
        hits.push({ host, path: url, method });
        const body = scripts.get(host + path) ?? '';
        const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
        return { body, type: 'text/javascript', headers };
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
      pages.clear();
      scripts.clear();
    },
    /** Registers a page of the shop. */
    page: (path: string, html: string) => void pages.set(path, html),
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
