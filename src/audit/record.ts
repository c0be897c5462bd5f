import type { Page } from 'playwright-core';
import type { Clock } from './clock.js';
import { type Growing, hearNetwork, type Hears } from './network.js';
import { makeWatcher } from './observe.js';
import { type Hear, hearAll } from './session.js';
import type { Sent } from './visit.js';

/** What a page sends, as it comes in. */
export interface Recorder {
  /** All that left the browser so far. */
  sent(): Sent[];
  /** Waits until nothing was asked for in `idle` milliseconds, `timeout` at most. */
  settle(idle: number, timeout: number): Promise<void>;
}

/** Records what Chromium's protocol tells of a page's requests, and of those of its frames and workers. */
export async function recordPage(
  page: Page,
  clock: Clock,
  note: (text: string) => void,
): Promise<Recorder> {
  const sent: Growing[] = [];
  const current = new Map<string, Growing>();
  const waiting = new Map<string, number>();
  const watcher = makeWatcher();
  let last = Date.now();
  const drop = (id: string) => {
    const gone = current.get(id);
    if (gone && sent.includes(gone)) sent.splice(sent.indexOf(gone), 1);
    current.delete(id);
    waiting.delete(id);
  };
  const begin = (id: string, one: Growing) => {
    last = Date.now();
    if (!/^(https?|wss?):/.test(one.url)) return;
    sent.push(one);
    current.set(id, one);
  };
  const hears: Hears = {
    ...hearNetwork({ clock, begin, drop, current, waiting }),
    'Runtime.bindingCalled': ({ name, payload }) => {
      if (name === watcher.name) note(payload);
    },
  };
  const hear: Hear = (method, params) => hears[method]?.(params);
  const watch = async (one: Page) =>
    hearAll(await page.context().newCDPSession(one), watcher, hear);
  page.context().on('page', (other) => void watch(other).catch(() => {}));
  await watch(page);
  return { sent: () => sent, settle: settleWhen(waiting, () => last) };
}

/** Makes the wait for rest: `waiting` has the time that each began which is still on its way. */
export const settleWhen =
  (waiting: ReadonlyMap<unknown, number>, last: () => number) =>
  async (idle: number, timeout: number): Promise<void> => {
    const from = Date.now();
    const isOpen = () => [...waiting.values()].some((since) => Date.now() - since < patience);
    const isQuiet = () => Date.now() - Math.max(from, last()) >= idle && !isOpen();
    while (!isQuiet() && Date.now() - from < timeout) await pause(25);
  };

/** Milliseconds after which what is still on its way is a stream, or stuck. */
const patience = 3000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
