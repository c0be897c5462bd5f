import { Refusal } from './refusal.js';

/** Bytes: what browsers let `sendBeacon` and `keepalive` send (Fetch, 4.6, inflight keepalive bytes). */
const limit = 65_536;

/** Reads a request's body. Throws a refusal where it is longer than 64 KiB or not UTF-8. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLong();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What the header says is only said.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLong();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, 'The body is not UTF-8', 'Send JSON in UTF-8.');
  }
}

const tooLong = () =>
  new Refusal(413, 'The body is longer than 64 KiB', 'Send fewer records in a request.');
