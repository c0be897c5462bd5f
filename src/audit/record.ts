import type { Page } from 'playwright-core';
import type { Clock } from './clock.js';
import { readInitiator } from './initiator.js';
import { makeWatcher } from './observe.js';
import { type Hear, hearAll } from './session.js';
import type { Sent } from './visit.js';

/** A request while it is on its way. */
type Growing = { -readonly [key in keyof Sent]: Sent[key] };

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
  const hears: Record<string, (params: any) => void> = {
    'Network.requestWillBeSent': (params) => {
      const { requestId, request, redirectResponse, wallTime } = params;
      const before = current.get(requestId);
      if (before && redirectResponse) before.status = redirectResponse.status;
      begin(requestId, {
        ...clock.moment(wallTime * 1000),
        url: request.url,
        method: request.method,
        kind: String(params.type ?? 'other').toLowerCase(),
        // Who asked for the first address asked for all that it leads to.
        ...(before && redirectResponse
          ? { initiator: before.initiator, from: before.url }
          : { initiator: readInitiator(params.initiator) }),
        ...sizeOf(request),
      });
      // Nobody hears the end of a beacon.
      if (params.type !== 'Ping') waiting.set(requestId, Date.now());
    },
    'Network.webSocketCreated': ({ requestId, url, initiator }) =>
      begin(requestId, {
        ...clock.moment(),
        url,
        method: 'GET',
        kind: 'websocket',
        initiator: readInitiator(initiator),
      }),
    'Network.webTransportCreated': ({ transportId, url, initiator }) =>
      begin(transportId, {
        ...clock.moment(),
        url,
        method: 'CONNECT',
        kind: 'webtransport',
        initiator: readInitiator(initiator),
      }),
    'Network.webSocketHandshakeResponseReceived': ({ requestId, response }) => {
      const one = current.get(requestId);
      if (one) one.status = response.status;
    },
    // What comes out of the browser itself never left it.
    'Network.requestServedFromCache': ({ requestId }) => drop(requestId),
    'Network.responseReceived': ({ requestId, response }) => {
      const one = current.get(requestId);
      if (response.fromDiskCache || response.fromServiceWorker) return drop(requestId);
      if (one) one.status = response.status;
    },
    'Runtime.bindingCalled': ({ name, payload }) => {
      if (name === watcher.name) note(payload);
    },
    'Network.loadingFinished': ({ requestId }) => void waiting.delete(requestId),
    'Network.loadingFailed': ({ requestId, blockedReason }) =>
      blockedReason ? drop(requestId) : waiting.delete(requestId),
  };
  const hear: Hear = (method, params) => hears[method]?.(params);
  const watch = async (one: Page) =>
    hearAll(await page.context().newCDPSession(one), watcher, hear);
  page.context().on('page', (other) => void watch(other).catch(() => {}));
  await watch(page);
  return {
    sent: () => sent,
    async settle(idle, timeout) {
      const from = Date.now();
      const isOpen = () => [...waiting.values()].some((since) => Date.now() - since < patience);
      const isQuiet = () => Date.now() - Math.max(from, last) >= idle && !isOpen();
      while (!isQuiet() && Date.now() - from < timeout) await pause(25);
    },
  };
}

/** Milliseconds after which what is still on its way is a stream, or stuck. */
const patience = 3000;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Counts what a request carries. */
function sizeOf(request: any): { sent?: number } {
  const parts: { bytes?: string }[] = request.postDataEntries ?? [];
  if (!request.hasPostData) return {};
  const known = parts.map(({ bytes = '' }) => Buffer.byteLength(bytes, 'base64'));
  return known.length ? { sent: known.reduce((sum, each) => sum + each, 0) } : {};
}
