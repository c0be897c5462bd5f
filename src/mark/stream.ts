import { createByteMarker } from './bytes.js';
import type { Held } from './held.js';
import { prepare } from './mark.js';
import type { MarkOptions } from './mark.js';

export interface MarkStreamOptions extends MarkOptions {
  /** Hears of what is held; `at` counts the bytes before it. */
  onHeld?(held: Held): void;
}

/**
 * Makes a stream that marks a page on its way, as `mark` would, wherever its pieces are cut: for Cloudflare,
 * Deno, Bun, Vercel and Node. Only an unfinished tag, an inline script or style, a `<noscript>` or `<svg>`
 * waits for its end. It works on the bytes and needs no charset: any will do in which a byte below 0x80 in
 * markup is ASCII (all that HTML allows but ISO-2022-JP), and UTF-16 with its mark. Throws on a
 * configuration with a mistake.
 */
export function createMarkStream(
  options: MarkStreamOptions,
): TransformStream<Uint8Array, Uint8Array> {
  const prepared = prepare(options);
  let marker: ReturnType<typeof createByteMarker>;
  return new TransformStream({
    start(controller) {
      marker = createByteMarker(prepared, {
        emit: (bytes) => controller.enqueue(bytes),
        hold: options.onHeld,
      });
    },
    transform: (bytes) => marker.write(bytes),
    flush: () => marker.end(),
  });
}

/**
 * Marks a response on its way, where it is a whole HTML page that nobody has encoded; any other is given
 * back as it is. Its length and checksum are no longer told, since they change.
 */
export function markResponse(response: Response, options: MarkStreamOptions): Response {
  const { body, headers, status } = response;
  const isPage = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  if (!body || !isPage || status === 206 || headers.has('content-encoding')) return response;
  const marked = new Response(body.pipeThrough(createMarkStream(options)), response);
  for (const name of ['content-length', 'etag', 'content-md5', 'digest'])
    marked.headers.delete(name);
  return marked;
}
