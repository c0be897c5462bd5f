import { Transform } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createByteMarker } from './bytes.js';
import { prepare } from './mark.js';
import type { MarkStreamOptions } from './stream.js';

/** Makes a stream of Node's that marks a page on its way; see `createMarkStream`. */
export function createMarkTransform(options: MarkStreamOptions): Transform {
  const marker = createByteMarker(prepare(options), {
    emit: (bytes) => void stream.push(bytes),
    hold: options.onHeld,
  });
  const attempt = (work: () => void, done: (error?: Error) => void) => {
    try {
      work();
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  const stream: Transform = new Transform({
    transform(chunk: Uint8Array, _, done) {
      attempt(() => marker.write(chunk), done);
    },
    flush(done) {
      attempt(() => marker.end(), done);
    },
  });
  return stream;
}

/**
 * Makes middleware for Express, Connect and plain `http` that marks every HTML page which is answered
 * without an encoding. Put what compresses in front of it.
 */
export function markPages(options: MarkStreamOptions) {
  return (_: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { write, end, writeHead } = response;
    let stream: Transform | undefined;
    let isKnown = false;

    /** Decides once, when the headers are: whatever is no whole page goes as it is. */
    function begin(): void {
      if (isKnown) return;
      isKnown = true;
      const type = String(response.getHeader('content-type') ?? '');
      const isPage = /^text\/html\b/i.test(type) && response.statusCode !== 206;
      if (!isPage || response.hasHeader('content-encoding')) return;
      for (const name of ['content-length', 'etag']) response.removeHeader(name);
      stream = createMarkTransform(options);
      stream.on('data', (bytes: Uint8Array) => {
        if (!write.call(response, bytes, 'utf8')) stream!.pause();
      });
      response.on('drain', () => stream!.resume());
      stream.on('end', () => end.call(response, undefined, 'utf8'));
      stream.on('error', (error) => response.destroy(error));
    }

    response.writeHead = function (status: number, ...given: any[]) {
      const [text, headers] = typeof given[0] === 'string' ? given : [undefined, given[0]];
      response.statusCode = status;
      if (Array.isArray(headers)) {
        const names = headers.filter((_, at) => at % 2 === 0);
        for (const name of names) response.removeHeader(name);
        // A list may have a name more than once.
        names.forEach((name, at) => response.appendHeader(name, headers[at * 2 + 1]));
      } else
        for (const [name, value] of Object.entries<any>(headers ?? {}))
          response.setHeader(name, value);
      begin();
      return writeHead.call(response, status, text);
    };
    response.write = function (...given: any) {
      begin();
      return stream ? stream.write.apply(stream, given) : write.apply(response, given);
    };
    response.end = function (...given: any) {
      begin();
      if (!stream) return end.apply(response, given);
      const [done] = given.filter((each: unknown) => typeof each === 'function');
      if (done) response.once('finish', done);
      stream.end(...given.filter((each: unknown) => typeof each !== 'function' && each));
      return response;
    };
    next();
  };
}
