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
 * finds it wherever it goes.
 */
export async function standIn() {
  const hits: Hit[] = [];
  let count = 0;
  const shop = () => `https://shop${count}.test/`;
  const pages = new Map<string, string>();
  const scripts = new Map<string, string>();
  const server = createServer(
    { key: read('key.pem'), cert: read('cert.pem') },
    (request, response) => {
      const { url = '/', method = 'GET' } = request;
      const host = request.headers.host!;
      const path = url.replace(/\?.*/, '');
      const answer = async () => {
        const isShop = /^shop\d+\.test$/.test(host);
        const page = isShop && pages.get(path);
        if (page) return { body: page, type: 'text/html' };
        const own = isShop && (await built(path));
        if (own) return own;
        if (path === '/favicon.ico') return { status: 404 };
        // What the page of a test before asked for at its end comes late.
        const from = isShop ? `https://${host}/` : (request.headers.referer ?? '');
        if (!/^https:..shop\d/.test(from) || from.startsWith(shop()))
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
    /** Where the shop is, at another host for each test. */
    get shop() {
      return shop();
    },
    /** Begins anew. */
    forget(): void {
      count += 1;
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
