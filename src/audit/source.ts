/** Where a policy stands, and how the address came. */
export interface Place {
  /** An address of the page that has the policy. */
  self: URL;
  /** Whether it is where a redirect led to. */
  isRedirected: boolean;
}

// A host source (CSP 3, 2.3.1): scheme, host, port and path, all but the host optional.
const hostSource =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(?::(\d+|\*))?(\/.*)?$/i;
const ports: Readonly<Record<string, string>> = { http: '80', ws: '80', https: '443', wss: '443' };

/** Says whether a list of sources lets an address pass (CSP 3, 6.7.2.7): one that does is enough. */
export const matchesAny = (url: URL, sources: readonly string[], place: Place): boolean =>
  sources.some((source) => matches(url, source, place));

/** Says whether a source lets an address pass: "Does url match expression in origin with redirect count?" (CSP 3, 6.7.2.8). */
export function matches(url: URL, source: string, { self, isRedirected }: Place): boolean {
  const scheme = schemeOf(url);
  const own = schemeOf(self);
  // Step 1: `*` is every HTTP address, and the page's own scheme.
  if (source === '*') return /^https?$/.test(scheme) || scheme === own;
  // Step 2: a scheme alone.
  const alone = /^([a-z][a-z\d+.-]*):$/i.exec(source);
  if (alone) return matchesScheme(alone[1]!, scheme);
  // Step 4.
  if (source.toLowerCase() === "'self'") return matchesSelf(url, self);
  const [, wanted = own, host, port, path] = hostSource.exec(source) ?? [];
  // Step 3: a host, without a scheme the page's own.
  return (
    host !== undefined &&
    matchesScheme(wanted, scheme) &&
    matchesHost(host, url.hostname) &&
    matchesPort(port, url) &&
    // "If expression contains a non-empty path-part, and redirect count is 0": where a redirect led
    // to would otherwise tell a page what it must not know (7.6).
    (isRedirected || !path || matchesPath(path, url.pathname))
  );
}

const schemeOf = ({ protocol }: URL) => protocol.slice(0, -1);
const portOf = (url: URL) => url.port || ports[schemeOf(url)];

/** 6.7.2.8, step 4: the same origin, or the same host by a scheme that is at least as safe. */
function matchesSelf(url: URL, self: URL): boolean {
  if (url.origin === self.origin && url.protocol.startsWith('http')) return true;
  const isDefault = !url.port && !self.port;
  return (
    url.hostname === self.hostname &&
    (isDefault || portOf(url) === portOf(self)) &&
    (/^(https|wss):$/.test(url.protocol) ||
      (self.protocol === 'http:' && /^(http|ws):$/.test(url.protocol)))
  );
}

/** "scheme-part matches" (6.7.2.9): an insecure one also means what is safer. */
function matchesScheme(wanted: string, scheme: string): boolean {
  const safer: Record<string, string> = { http: 'https', ws: 'wss http https', wss: 'https' };
  const name = wanted.toLowerCase();
  return name === scheme || !!safer[name]?.split(' ').includes(scheme);
}

/** "host-part matches" (6.7.2.10). Browsers compare addresses of digits too, where the text has no host but names. */
function matchesHost(pattern: string, host: string): boolean {
  const name = pattern.toLowerCase();
  return name === '*' || (name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host);
}

/** "port-part matches" (6.7.2.11): without one the scheme's own. */
const matchesPort = (port: string | undefined, url: URL) =>
  port === '*' || (port ?? ports[schemeOf(url)]) === portOf(url);

/** "path-part matches" (6.7.2.12): exactly, or by its beginning where it ends in a slash. */
function matchesPath(pattern: string, path: string): boolean {
  const [wanted, pieces] = [pattern, path].map((each) => each.split('/').map(decode)) as [
    string[],
    string[],
  ];
  const isExact = wanted.at(-1) !== '';
  if (isExact ? wanted.length !== pieces.length : wanted.length > pieces.length) return false;
  return (isExact ? wanted : wanted.slice(0, -1)).every((piece, index) => piece === pieces[index]);
}

/** Decodes byte by byte, so that nothing is malformed. */
const decode = (text: string) =>
  text.replace(/%[\da-f]{2}/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
