import { readFile } from 'node:fs/promises';
import type { Clock } from './clock.js';
import type { Sent } from './visit.js';

/** One event of Chromium's log of its network (https://www.chromium.org/developers/design-documents/network-stack/netlog/). */
interface Event {
  time: string;
  type: number;
  phase: number;
  source: { id: number };
  params?: {
    url?: string;
    method?: string;
    initiator?: string;
    request_type?: string;
    is_preconnect?: boolean;
  };
}

/** What left the browser, or a connection that it only opened. */
interface Left {
  time: number;
  url: string;
  method: string;
  initiator: string;
  isDocument: boolean;
}

interface Traffic {
  requests: Left[];
  /** Hosts that were connected to ahead. */
  connections: { time: number; url: string }[];
}

/** Reads the log that a browser wrote of its network until it was gone; what it asked for itself is left out. */
export async function readTraffic(file: string): Promise<Traffic> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8'));
  const types = constants.logEventTypes as Record<string, number>;
  const offset = Number(constants.timeTickOffset);
  const begun = new Map<number, Omit<Left, 'time'>>();
  const found: Traffic = { requests: [], connections: [] };
  for (const { time, type, phase, source, params } of events as Event[]) {
    const at = Number(time) + offset;
    if (type === types['URL_REQUEST_START_JOB'] && params?.url) {
      const { url, method = 'GET', initiator = '', request_type } = params;
      const isDocument = request_type === 'main frame';
      const isPage = isDocument || initiator !== 'not an origin';
      // A redirect begins another job of the same request's.
      if (isPage && /^(http|ws)s?:/.test(url))
        begun.set(source.id, { url, method, initiator, isDocument });
    }
    // What the cache answers is begun, and never sent.
    const request = begun.get(source.id);
    if (request && type === types['HTTP_TRANSACTION_SEND_REQUEST'] && phase === 1)
      found.requests.push({ time: at, ...request });
    if (type === types['HTTP_STREAM_JOB_CONTROLLER'] && params?.is_preconnect && params.url)
      found.connections.push({ time: at, url: params.url });
  }
  return found;
}

const keyOf = ({ method, url }: { method: string; url: string }) =>
  `${method} ${url.replace(/#.*/s, '')}`;

/** Adds what the browser's own log has beyond what was heard of: requests on leaving a page, of shared workers, and connections ahead of any request. */
export function addTraffic(sent: readonly Sent[], traffic: Traffic, clock: Clock): Sent[] {
  const left = new Map<string, number>();
  for (const each of sent) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  const missed = traffic.requests.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
  const added = missed.map(({ time, url, method, initiator, isDocument }) => ({
    ...clock.moment(time),
    url,
    method,
    kind: isDocument ? 'document' : 'other',
    initiator: URL.canParse(initiator) ? [initiator] : [],
  }));
  const all = [...sent, ...added];
  const hosts = new Set(all.map(({ url }) => new URL(url).host));
  for (const { time, url } of traffic.connections) {
    const { host, protocol, origin } = new URL(url);
    if (hosts.has(host) || !protocol.startsWith('http')) continue;
    hosts.add(host);
    const more = { method: '', kind: 'preconnect', initiator: [] };
    all.push({ ...clock.moment(time), url: `${origin}/`, ...more });
  }
  return all.sort((one, other) => one.at - other.at);
}
