import type { Clock } from './clock.js';
import { readInitiator } from './initiator.js';
import type { Sent } from './visit.js';

/** A request while it is on its way. */
export type Growing = { -readonly [key in keyof Sent]: Sent[key] };

/** What is on its way, by the protocol's ids. */
interface Book {
  clock: Clock;
  begin(id: string, one: Growing): void;
  drop(id: string): void;
  current: ReadonlyMap<string, Growing>;
  /** When each began that has not ended. */
  waiting: Map<string, number>;
}

/** What is done with each message, by the protocol's name for it. */
export type Hears = Record<string, (params: any) => void>;

/** Writes down what Chromium's protocol tells of requests. */
export function hearNetwork({ clock, begin, drop, current, waiting }: Book): Hears {
  return {
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
    'Network.loadingFinished': ({ requestId }) => void waiting.delete(requestId),
    'Network.loadingFailed': ({ requestId, blockedReason }) =>
      blockedReason ? drop(requestId) : waiting.delete(requestId),
  };
}

/** Counts what a request carries. */
function sizeOf(request: any): { sent?: number } {
  const parts: { bytes?: string }[] = request.postDataEntries ?? [];
  if (!request.hasPostData) return {};
  const known = parts.map(({ bytes = '' }) => Buffer.byteLength(bytes, 'base64'));
  return known.length ? { sent: known.reduce((sum, each) => sum + each, 0) } : {};
}
