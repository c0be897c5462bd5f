import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Returns the content type of a path by its extension. */
export const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/** Finds a file inside a folder, or nothing: what lies outside the folder doesn't exist. */
export async function findFile(folder, path) {
  const root = resolve(folder);
  const file = resolve(join(root, path));
  if (!file.startsWith(root + sep) || file.includes('\0')) return;
  const facts = await stat(file).catch(() => undefined);
  return facts?.isFile()
    ? { file, tag: `"${facts.size}-${Math.round(facts.mtimeMs)}"` }
    : undefined;
}

/** Sends a file, to be revalidated on each use, and compressed if the browser can read that. */
export async function sendFile({ request, response }, { file, tag }) {
  const head = {
    'content-type': typeOf(file),
    'cache-control': 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, head).end();
    return;
  }
  const { body, encoding } = await encode(file, tag, request.headers['accept-encoding'] ?? '');
  if (encoding) head['content-encoding'] = encoding;
  response.writeHead(200, { ...head, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const COMPRESSORS = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const compressed = new Map();

async function encode(file, tag, accepted) {
  const body = await readFile(file);
  const encoding = Object.keys(COMPRESSORS).find((name) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
  if (!encoding) return { body };
  const key = `${encoding} ${file}`;
  if (compressed.get(key)?.tag !== tag)
    compressed.set(key, { tag, body: await COMPRESSORS[encoding](body) });
  return { body: compressed.get(key).body, encoding };
}
