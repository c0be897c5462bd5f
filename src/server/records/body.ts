import { Refusal } from './refusal.js';

/** Bytes: what browsers let `sendBeacon` and `keepalive` send (Fetch, 4.6, inflight keepalive bytes). */
const limit = 65_536;

/** Reads a request's body. Throws a refusal where it is longer than 64 KiB or not UTF-8. */
export async function readBody(request: Request): Promise<string> {
  const told = request.headers.get('content-length');
  if (Number(told) > limit) throw tooLong();
  // A server holds a request to the length that it tells; one that tells none is counted.
  const bytes = told ? new Uint8Array(await request.arrayBuffer()) : await count(request);
  if (bytes.length > limit) throw tooLong();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8', 'Send JSON in UTF-8.');
  }
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
