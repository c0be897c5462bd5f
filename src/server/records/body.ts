import { Refusal } from './refusal.js';

/** Bytes: what browsers let `sendBeacon` and `keepalive` send (Fetch, 4.6, inflight keepalive bytes). */
const limit = 65_536;

/** Reads a request's body. Throws a refusal where it is longer than 64 KiB. */
export async function readBody(request: Request): Promise<string> {
  const told = request.headers.get('content-length');
  if (Number(told) > limit) throw tooLong();
  // A server holds a request to the length that it tells; one that tells none is counted.
  const bytes = told ? new Uint8Array(await request.arrayBuffer()) : await count(request);
  if (bytes.length > limit) throw tooLong();
  // What isn't UTF-8 becomes U+FFFD, which no record may have.
  return new TextDecoder().decode(bytes);
}

async function count({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLong = () =>
  new Refusal(413, 'The body is longer than 64 KiB', 'Send fewer records in a request.');
