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

/** Hears of what a page reads of the device, and of what it tells Google of consent. */
export async function observe(context: BrowserContext, clock: Clock, trace: Trace): Promise<void> {
  // The page never sees the name: the script takes it away before any other runs.
  const name = `note${Math.random().toString(36).slice(2)}`;
  await context.exposeBinding(name, (_, { time, read, told }: Note) => {
    const moment = clock.moment(time);
    if (read) trace.reads.push({ ...moment, ...read });
    if (told) trace.told.push({ ...moment, ...told });
  });
  await context.addInitScript(watchPage, name);
}
