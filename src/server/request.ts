/** A request as Fetch has it; Node's, Express' and Fastify's fit, too. */
export interface Asked {
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Address, or its path. */
  url?: string | undefined;
  /** `https`, where the framework knows it. */
  protocol?: string | undefined;
  /** Node's, `encrypted` where it is TLS. */
  socket?: object | undefined;
}

/** Answers a request, as workers and most frameworks have it. */
export type Handler = (request: Request) => Promise<Response>;

/** Reads a header by its name in lower case; empty where it isn't there. */
export function readHeader({ headers }: Asked, name: string): string {
  const value = isFetch(headers) ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

const isFetch = (headers: Asked['headers']): headers is Headers =>
  typeof headers.get === 'function';

/** Says whether the visitor's browser sees https; a proxy that ends it says so by `X-Forwarded-Proto`. */
export const isSecure = (asked: Asked): boolean =>
  /^https\b/.test(asked.protocol ?? asked.url ?? '') ||
  (asked.socket as { encrypted?: boolean })?.encrypted === true ||
  /^https\b/.test(readHeader(asked, 'x-forwarded-proto'));

/**
 * Says whether a page of the site itself sends this: no other site may choose in a visitor's name.
 * Browsers that don't tell (Fetch Metadata; none does on plain http) tell the origin of every POST (Fetch, 3.1).
 */
export function isOwn(request: Request): boolean {
  const site = readHeader(request, 'sec-fetch-site');
  if (site) return site === 'same-origin';
  return parse(readHeader(request, 'origin'))?.host === new URL(request.url).host;
}

/** Finds where a visitor came from: a path of the site itself, `/` where that isn't known. */
export function findWayBack(request: Request, from: string): string {
  const { host } = new URL(request.url);
  const back = parse(from, request.url);
  if (back?.host !== host) return '/';
  // Two slashes would begin another site's address (URL, 4.3).
  return back.pathname.replace(/^\/+/, '/') + back.search;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
