// One plain HTTP server for every contender: the first party answers as `localhost`, the tags'
// hosts (`*.test`) as themselves, each body compressed once, before the first request.
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const compressible = /^(text\/|application\/(json|javascript))/;

/** Readies a body: brotli at quality 11 for text, as it is for pictures. */
export function prepare(body, type) {
  const raw = Buffer.from(body);
  const brotli = compressible.test(type)
    ? brotliCompressSync(raw, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
        },
      })
    : undefined;
  return { raw, brotli, type };
}

/**
 * Serves `routes`, a Map from `host path` (`* path` for any tag host) to prepared bodies.
 * No cache headers: each sample has a browser context of its own, so that nothing is ever warm.
 */
export async function serve(routes) {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    const found = routes.get(`${host === 'localhost' ? host : '*'} ${path}`);
    if (!found) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    // Chromium offers brotli on localhost but not to the plain-http tag hosts.
    const brotli = found.brotli && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = brotli ? found.brotli : found.raw;
    response.writeHead(200, {
      'content-type': found.type,
      'content-length': body.length,
      ...(brotli && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
