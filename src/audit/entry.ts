import { listOf, objectOf, textOf } from './json.js';
import { destinationOf, kindOf } from './kind.js';
import type { Json } from './json.js';

/** One request of a recording, as far as its file tells. */
export interface Entry {
  url: string;
  method: string;
  /** As the browser's protocol says, in small letters. */
  kind: string;
  /** What it was asked for, as in `Sec-Fetch-Dest` (Fetch Metadata, 2.1); only `document` is a page itself. */
  destination: string;
  /** Milliseconds since the recording began. */
  at: number;
  /** Nearest first: `https://a.example/x.js:12:3`. */
  initiator: readonly string[];
  /** Finds a header of the request, by its name in small letters; empty where there is none. */
  header(name: string): string;
  /** Lists all answer headers of a name. */
  answers(name: string): string[];
  requestCookies: readonly Json[];
  responseCookies: readonly Json[];
  status?: number;
  /** Address that it redirects to. */
  to?: string;
  /** Address that was redirected to it. */
  from?: string;
  /** Bytes that it carried. */
  sent?: number;
  /** Whether it left the browser, was answered from the cache, or was refused by the browser. */
  fate: 'sent' | 'cached' | 'refused';
  /** The recording's own names for the page and the frame that asked; empty where it has none. */
  page: string;
  frame: string;
  /** The answer's text, where the recording has it. */
  body?: string;
}

/** Reads an entry; nothing, where it is no request to the network. */
export function readEntry(entry: Json, at: number): Entry | undefined {
  const request = objectOf(entry['request']);
  const response = objectOf(entry['response']);
  const address = textOf(request['url']);
  if (!/^(https?|wss?):/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address).href;
  const header = (name: string) => find(request['headers'], name)[0] ?? '';
  const answers = (name: string) => find(response['headers'], name);
  const kind = kindOf(entry, url, header);
  const status = Number(response['status']);
  const sent = Number(request['bodySize']);
  const next =
    status > 299 && status < 400 && (textOf(response['redirectURL']) || answers('location')[0]);
  const body = bodyOf(objectOf(response['content']));
  return {
    url,
    method: textOf(request['method']).toUpperCase() || 'GET',
    kind,
    destination: header('sec-fetch-dest') || destinationOf(kind),
    at,
    initiator: initiatorOf(entry['_initiator']),
    header,
    answers,
    requestCookies: listOf(request['cookies']),
    responseCookies: listOf(response['cookies']),
    ...(status > 0 && { status }),
    ...(next && URL.canParse(next, url) && { to: new URL(next, url).href }),
    ...(sent > 0 && { sent }),
    fate: fateOf(entry, response),
    page: textOf(entry['pageref']),
    frame: textOf(entry['_frameref']),
    ...(body && { body }),
  };
}

const find = (headers: unknown, name: string): string[] =>
  listOf(headers)
    .filter((each) => textOf(each['name']).toLowerCase() === name)
    .map((each) => textOf(each['value']));

/** Chromium and Playwright say why a request failed; Chromium and Firefox, what was answered from the cache. */
function fateOf(entry: Json, response: Json): Entry['fate'] {
  const why = textOf(response['_error']) || textOf(response['_failureText']);
  if (/BLOCKED|^(csp|inspector|mixed-content|origin|subresource-filter)$/i.test(why))
    return 'refused';
  return entry['_fromCache'] || objectOf(entry['cache'])['afterRequest'] ? 'cached' : 'sent';
}

/** Lists what asked for a request, by Chromium's own addition; lines and columns count from 0 there. */
function initiatorOf(initiator: unknown): string[] {
  const { url, lineNumber, stack } = objectOf(initiator);
  const frames: string[] = [];
  const add = (address: unknown, ...places: unknown[]) => {
    const numbers = places.filter((each) => typeof each === 'number').map((each) => each + 1);
    if (textOf(address)) frames.push([address, ...numbers].join(':'));
  };
  for (let at = objectOf(stack); at['callFrames']; at = objectOf(at['parent']))
    for (const { url, lineNumber, columnNumber } of listOf(at['callFrames']))
      add(url, lineNumber, columnNumber);
  if (!frames[0]) add(url, lineNumber);
  return frames;
}

function bodyOf({ text, encoding }: Json): string {
  const body = textOf(text);
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString() : body;
}
