/** A request and its answer in a recording, as far as it could be read. */
export interface Entry {
  url: string;
  method: string;
  kind: string;
  /** Milliseconds of the epoch. */
  began: number;
  page: string | undefined;
  status: number;
  /** Where it was redirected to. */
  to: string | undefined;
  sent: number;
  initiator: readonly string[];
  /** Cookies that it took along, by name. */
  carried: readonly (readonly [name: string, value: string])[];
  /** Cookies that its answer set, as in `Set-Cookie`. */
  set: readonly string[];
}

type Loose = Readonly<Record<string, unknown>>;

/** Takes a value for an object, an empty one where it is none. */
export const objectOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
/** Takes a value for a list of objects. */
export const listOf = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.map(objectOf) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

/** Reads an entry (http://www.softwareishard.com/blog/har-12-spec/); nothing where it asks for no address of the web. */
export function readEntry(entry: Loose): Entry | undefined {
  const request = objectOf(entry['request']);
  const response = objectOf(entry['response']);
  const url = textOf(request['url']);
  if (!/^(?:https?|wss?):/.test(url) || !URL.canParse(url) || !new URL(url).hostname) return;
  const to = textOf(response['redirectURL']);
  return {
    url,
    method: textOf(request['method']) || 'GET',
    kind: textOf(entry['_resourceType']) || guessKind(url, response),
    began: Date.parse(textOf(entry['startedDateTime'])) || 0,
    page: textOf(entry['pageref']) || undefined,
    status: numberOf(response['status']),
    to: to && URL.canParse(to, url) ? new URL(to, url).href : undefined,
    sent: Math.max(0, numberOf(request['bodySize'])),
    initiator: readInitiator(objectOf(entry['_initiator'])),
    carried: readCarried(request),
    set: readSet(response),
  };
}

/** Guesses what was asked for by what came: Firefox and Safari don't write it down. */
function guessKind(url: string, response: Loose): string {
  if (url.startsWith('ws')) return 'websocket';
  const type = textOf(objectOf(response['content'])['mimeType']);
  const kinds = { html: 'document', script: 'script', 'image/': 'image', css: 'stylesheet' };
  const known = Object.entries(kinds).find(([word]) => type.includes(word));
  return known?.[1] ?? (type.includes('font') ? 'font' : 'other');
}

/** Reads what asked for it: the stack as Chromium writes it, else the address and line. */
function readInitiator({ url, lineNumber, stack }: Loose): string[] {
  const frames: string[] = [];
  let part = objectOf(stack);
  // A recording that was tampered with could go on for ever.
  for (let depth = 0; depth < 20 && part['callFrames']; depth += 1) {
    for (const frame of listOf(part['callFrames'])) {
      const place = [frame['lineNumber'], frame['columnNumber']].map((at) => numberOf(at) + 1);
      frames.push([textOf(frame['url']) || 'inline', ...place].join(':'));
    }
    part = objectOf(part['parent']);
  }
  if (frames[0] || !textOf(url)) return frames;
  return [Number.isFinite(lineNumber) ? `${url}:${numberOf(lineNumber)}` : textOf(url)];
}

const headersOf = (message: Loose, name: string): string[] =>
  listOf(message['headers'])
    .filter((each) => textOf(each['name']).toLowerCase() === name)
    .flatMap((each) => textOf(each['value']).split('\n'));

function readCarried(request: Loose): [string, string][] {
  const listed = listOf(request['cookies']).map((each): [string, string] => [
    textOf(each['name']),
    textOf(each['value']),
  ]);
  const header = headersOf(request, 'cookie').flatMap((line) => line.split(/;\s*/));
  const read = header.map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=')];
  });
  return (listed[0] ? listed : read).filter(([name]) => name);
}

/** Takes the headers where they are there: they alone have `Max-Age`. */
function readSet(response: Loose): string[] {
  const headers = headersOf(response, 'set-cookie').filter(Boolean);
  if (headers[0]) return headers;
  return listOf(response['cookies']).map((each) => {
    const parts = ['expires', 'domain', 'path'].map((key) => [key, textOf(each[key])]);
    const said = parts.filter(([, value]) => value).map((pair) => pair.join('='));
    const pair = `${textOf(each['name'])}=${textOf(each['value'])}`;
    return [pair, ...said, ...(each['httpOnly'] === true ? ['httponly'] : [])].join('; ');
  });
}
