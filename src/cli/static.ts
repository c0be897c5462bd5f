import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const types: { [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
/** Without escapes: a file has one address, and is kept once. */
const isPlain = /^(?:\/[\w.-]+)+$/;
const isText = /^(?:text|application\/json|image\/svg)/;
const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const year = 31_536_000;
const hour = 3600;

interface File {
  body: Buffer;
  etag: string;
}

/**
 * Serves a folder's files, compressed once each. They are read when they are first asked for and kept:
 * a new build needs a restart. An address with a query, such as `izin.js?v=0.1.0`, is for good.
 */
export function createFiles(folder: string): (request: Request) => Promise<Response> {
  const kept = new Map<string, Promise<File>>();

  async function load(path: string, encoding: keyof typeof encoders | undefined): Promise<File> {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    // Also where a link leads out of the folder.
    if (!file.startsWith(root + sep)) throw new Error('Outside of the folder');
    const plain = await readFile(file);
    const body = encoding ? await encoders[encoding](plain) : plain;
    return {
      body,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    };
  }

  return async ({ url, method, headers }) => {
    if (!/^(?:GET|HEAD)$/.test(method))
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
    const { pathname, search } = new URL(url);
    const type = isPlain.test(pathname) && types[extname(pathname)];
    const encoding = isText.test(type || '') ? choose(headers.get('accept-encoding')) : undefined;
    const name = `${encoding}:${pathname}`;
    const file = type && (kept.get(name) ?? load(pathname, encoding));
    try {
      if (!file) throw new Error('Of no type that is served');
      kept.set(name, file);
      const { body, etag } = await file;
      const answer = {
        'Content-Type': type,
        'Cache-Control': `public, max-age=${search ? `${year}, immutable` : hour}`,
        ETag: etag,
        Vary: 'Accept-Encoding',
        // Pages of other hosts load modules and check digests by CORS.
        'Access-Control-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
        ...(encoding && { 'Content-Encoding': encoding }),
      };
      if (headers.get('if-none-match') === etag)
        return new Response(null, { status: 304, headers: answer });
      return new Response(method === 'HEAD' ? null : new Uint8Array(body), { headers: answer });
    } catch {
      kept.delete(name);
      return new Response('Not found\n', {
        status: 404,
        headers: { 'Content-Type': types['.txt']! },
      });
    }
  };
}

const choose = (accepted: string | null): keyof typeof encoders | undefined =>
  (['br', 'gzip'] as const).find((each) =>
    RegExp(`\\b${each}\\b(?!;q=0(?:\\.0+)?\\b)`).test(accepted ?? ''),
  );
