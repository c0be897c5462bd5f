import { readEntry } from './entry.js';
import { Refusal } from './refusal.js';
import type { Entry } from './entry.js';
import { listOf, objectOf, textOf } from './json.js';
import type { Json } from './json.js';

/** A visit as a browser's network panel wrote it down. */
export interface Recording {
  /** Name and version. */
  browser: string;
  /** Unix milliseconds; none where no entry says when. */
  began?: number;
  /** In the order in which they began. */
  entries: readonly Entry[];
  /** Entries that have no address of the network. */
  skipped: number;
}

/** Reads a HAR file (HTTP Archive 1.2, and what browsers add to it). Throws a refusal. */
export function readRecording(text: string): Recording {
  const log = objectOf(objectOf(parse(text))['log']);
  if (!Array.isArray(log['entries']))
    throw new Refusal('The recording has no entries: export it from the network panel as HAR.');
  const all = listOf(log['entries']);
  const times = all.map((each) => Date.parse(textOf(each['startedDateTime'])));
  const began = times.reduce((least, time) => (time < least ? time : least), Infinity);
  const entries = all
    .map((each, index) => readEntry(each, Math.max(0, times[index]! - began || 0)))
    .filter((each) => each !== undefined)
    .sort((a, b) => a.at - b.at);
  // What is the site's own can't be told without it.
  if (!entries.some(({ destination }) => destination === 'document'))
    throw new Refusal('The recording has no page: open the panel first, then load the page.');
  return {
    browser: browserOf(log, entries[0]!),
    ...(began < Infinity && { began }),
    entries: placeDocuments(followRedirects(entries)),
    skipped: all.length - entries.length,
  };
}

/** Finds the page that was visited: the first document that leads nowhere else. */
export const pageOf = (entries: readonly Entry[]): Entry =>
  entries.find(({ destination, to }) => destination === 'document' && !to) ?? entries[0]!;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`The recording is not JSON (${(error as Error).message}).`);
  }
}

function browserOf({ browser, creator }: Json, { header }: Entry): string {
  const [own, tool] = [browser, creator].map((each) => {
    const { name, version } = objectOf(each);
    return [textOf(name), textOf(version)].filter(Boolean).join(' ');
  });
  return own || header('user-agent') || tool || 'unknown';
}

/** Says of each request which one was redirected to it. */
function followRedirects(entries: readonly Entry[]): Entry[] {
  const due = new Map<string, string>();
  return entries.map((entry) => {
    const from = due.get(entry.url);
    due.delete(entry.url);
    if (entry.to) due.set(entry.to, entry.url);
    return from === undefined ? entry : { ...entry, from };
  });
}

/**
 * Tells pages from frames where no header does: a page's first document, and those that it leads to, are
 * the page; Playwright names the frame, the panels begin a new page with each navigation.
 */
function placeDocuments(entries: readonly Entry[]): Entry[] {
  const tops = new Map<string, { frame: string; next: string | undefined }>();
  return entries.map((entry) => {
    const { destination, page, frame, url, to } = entry;
    if (destination !== 'document') return entry;
    const top = tops.get(page);
    const isTop = !top || (frame ? frame === top.frame : url === top.next);
    if (!isTop && !entry.header('sec-fetch-dest')) return { ...entry, destination: 'iframe' };
    tops.set(page, { frame, next: to });
    return entry;
  });
}
