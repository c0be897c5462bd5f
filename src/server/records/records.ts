import { checkToken, findAct } from './admin.js';
import { readBody } from './body.js';
import { createLimit } from './limit.js';
import { isAllowed } from './origin.js';
import { readBatch } from './record.js';
import type { Controller } from './receipt.js';
import { Refusal } from './refusal.js';
import type { Store } from './store.js';

export interface RecordsOptions {
  /** Days for which a record is kept after its decision has ended. Document why (GDPR 5(1)e). */
  retentionDays: number;
  /** Origins of the sites that send records, such as `https://shop.example`. @default the receiver's own host */
  origins?: string[];
  /** Opens lookup, receipts, erasures and counts to whoever sends it; they are shut without. */
  token?: string;
  /** Whom receipts name. @default the record's site */
  controller?: Controller;
  /** Hours from a request to erase until it must be done. @default 72 (UU PDP 40 and 41) */
  eraseHours?: number;
  /** Requests a minute that one address may make. Many visitors can share one. @default 300 */
  limit?: number;
  /** Hears what the store failed with. @default console.error */
  onError?: (error: unknown) => void;
}

const hour = 3600;
/** Seconds after which a browser may try again. */
const pause = 10;

/**
 * Creates the receiver for records of consent, a handler of the Fetch API, for any path. Pass on the
 * visitor's address where the requests of one address are to be limited; it is not stored.
 *
 * Answers a batch with 204 when all of it is on disk, 503 when it can't be. Once an hour, while there
 * are requests, it sweeps: erases what was asked for, and what is past its retention.
 */
export function createRecords(
  store: Store,
  options: RecordsOptions,
): (request: Request, address?: string) => Promise<Response> {
  const { retentionDays, origins, token, controller, eraseHours = 72 } = options;
  const { onError = console.error } = options;
  if (!(retentionDays >= 0)) throw new TypeError('createRecords needs `retentionDays`, a number.');
  const findWait = createLimit(options.limit ?? 300);
  let swept = 0;

  const sweep = (now: number) => {
    swept = now;
    return store.sweep(now, retentionDays * 24 * hour);
  };

  async function answer(
    request: Request,
    address: string | undefined,
    isKnown: boolean,
    now: number,
  ) {
    const wait = address ? findWait(address, now) : 0;
    if (wait)
      throw new Refusal(429, 'Too many requests', 'Send again later.', {
        'Retry-After': `${wait}`,
      });
    const act = findAct(request);
    if (!act) {
      if (isKnown) return receive(store, request, now);
      throw new Refusal(403, 'This origin may not send records', 'Name it in `origins`.');
    }
    checkToken(request, token);
    const found = await act(request, { store, controller, eraseHours, sweep }, now);
    return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
  }

  return async (request, address) => {
    const now = Math.floor(Date.now() / 1000);
    if (now - swept >= hour) void sweep(now).catch(onError);
    const origin = request.headers.get('origin') ?? '';
    const isKnown = isAllowed(origin, request.url, origins);
    const response = await answer(request, address, isKnown, now).catch((error: unknown) =>
      refuse(error, onError),
    );
    response.headers.set('Vary', 'Origin');
    // The page reads refusals too, or couldn't tell what to send again (Fetch, 3.3).
    if (isKnown) response.headers.set('Access-Control-Allow-Origin', origin);
    return response;
  };
}

/** Takes a batch of records. */
async function receive(store: Store, request: Request, now: number): Promise<Response> {
  const { method, headers } = request;
  if (method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '86400',
      },
    });
  if (method !== 'POST')
    throw new Refusal(405, 'Records are sent by POST', 'Use POST.', { Allow: 'POST, OPTIONS' });
  // What sendBeacon makes of a string is text/plain, and needs no preflight.
  if (!/^(?:application\/json|text\/plain)(?:;|$)/i.test(headers.get('content-type') ?? ''))
    throw new Refusal(415, 'The body is of another type', 'Send application/json or text/plain.');
  const records = readBatch(await readBody(request));
  await store.add(records.map((record) => ({ ...record, received: now })));
  return new Response(null, { status: 204 });
}

/** Writes the answer to what failed: a refusal is the caller's, all else the store's. */
function refuse(error: unknown, onError: (error: unknown) => void): Response {
  if (!(error instanceof Refusal)) onError(error);
  const { status, message, remedy, headers } =
    error instanceof Refusal
      ? error
      : new Refusal(503, 'The records cannot be stored now', 'Send them again later.', {
          'Retry-After': `${pause}`,
        });
  return Response.json({ error: message, remedy }, { status, headers });
}
