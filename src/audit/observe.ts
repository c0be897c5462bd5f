import type { BrowserContext } from 'playwright-core';
import type { Clock } from './clock.js';
import type { Trace } from './trace.js';
import type { Read, Told } from './visit.js';
import { watchPage } from './watch.js';

interface Note {
  /** Milliseconds since 1970. */
  time: number;
  read?: { kind: Read['kind']; script: string };
  told?: Pick<Told, 'what' | 'given'>;
}

/** What runs in each document before its own scripts do, and the function that it tells by. */
export interface Watcher {
  name: string;
  source: string;
}

/** Makes the script that watches. The page never sees the function: it is taken away before any other script runs. */
export function makeWatcher(): Watcher {
  const name = `note${Math.random().toString(36).slice(2)}`;
  return { name, source: `(${watchPage.toString()})(${JSON.stringify(name)})` };
}

/** Takes down what the script tells. */
export const takeNotes =
  (clock: Clock, trace: Trace) =>
  (text: string): void => {
    const { time, read, told } = JSON.parse(text) as Note;
    const moment = clock.moment(time);
    if (read) trace.reads.push({ ...moment, ...read });
    if (told) trace.told.push({ ...moment, ...told });
  };

/** Watches where the browser's own protocol isn't spoken: the driver leaves names of its own in the page. */
export async function watchAll(context: BrowserContext, note: (text: string) => void) {
  const { name, source } = makeWatcher();
  await context.exposeBinding(name, (_, text: string) => note(text));
  await context.addInitScript(source);
}
