import { createHash, timingSafeEqual } from 'node:crypto';
import { readBody } from './body.js';
import { isId } from './record.js';
import { writeReceipt } from './receipt.js';
import type { Controller } from './receipt.js';
import { Refusal } from './refusal.js';
import type { Store } from './store.js';

export interface AdminOptions {
  store: Store;
  controller: Controller | undefined;
  /** Hours from a request to erase until it must be done. */
  eraseHours: number;
  /** Sweeps now. */
  sweep(now: number): Promise<unknown>;
}

type Act = (request: Request, options: AdminOptions, now: number) => Promise<unknown>;

// Consent ids stand in bodies: what is in an address ends up in logs.
const acts: { [name: string]: Act } = {
  'POST lookup': async (request, { store }) => findAll(store, await readId(request)),

  'POST receipt': async (request, { store, controller }, now) =>
    writeReceipt(await findAll(store, await readId(request)), controller, now),

  'POST erase': async (request, { store, eraseHours }, now) =>
    store.requestErasure(await readId(request), now, now + eraseHours * 3600),

  'GET erasures': async (_, { store }, now) =>
    (await store.listErasures()).map((each) => ({
      ...each,
      overdue: !each.done && each.due < now,
    })),

  'GET counts': async ({ url }, { store }, now) => {
    const query = new URL(url).searchParams;
    return store.count(
      readDay(query.get('from') ?? new Date((now - 30 * 86_400) * 1000).toISOString().slice(0, 10)),
      readDay(query.get('to') ?? '9999-12-31'),
    );
  },

  'POST sweep': async (_, { sweep }, now) => sweep(now),
};

/** Finds what an operator asks for, by method and the last part of the path. */
export const findAct = ({ method, url }: Request): Act | undefined => {
  const name = `${method} ${new URL(url).pathname.split('/').at(-1)}`;
  return Object.hasOwn(acts, name) ? acts[name] : undefined;
};

/** Lets only who has the token pass. Throws a refusal (401). */
export function checkToken({ headers }: Request, token: string | undefined): void {
  const given = headers.get('authorization') ?? '';
  if (!token || !timingSafeEqual(digest(given), digest(`Bearer ${token}`)))
    throw new Refusal(
      401,
      'The token is missing or wrong',
      'Set one on the server, and send it as `Authorization: Bearer …`.',
      { 'WWW-Authenticate': 'Bearer' },
    );
}

const digest = (text: string) => createHash('sha256').update(text).digest();

async function findAll(store: Store, id: string) {
  const [first, ...rest] = await store.find(id);
  if (!first) throw new Refusal(404, 'No record has this consent id', 'Check the id.');
  return [first, ...rest] as [typeof first, ...typeof rest];
}

/** Reads a body `{"id": …}`. */
async function readId(request: Request): Promise<string> {
  const body = await readBody(request);
  try {
    const { id } = JSON.parse(body) as { id: unknown };
    if (isId(id)) return id as string;
  } catch {
    // Refused below.
  }
  throw new Refusal(400, 'The body names no consent id', 'Send {"id": "…"} with 22 characters.');
}

function readDay(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time))
    throw new Refusal(400, 'A day is not one', 'Write `from` and `to` as 2026-11-27.');
  return time / 1000;
}
