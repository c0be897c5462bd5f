import { URL } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findOwner, readHosts } from '../../../src/core/match.js';
import type { Report } from '../../../src/core/problem.js';
import { createVerdict } from '../../../src/gate/verdict.js';

/** An entry of a partner's `hosts`, in its parts. */
interface Entry {
  prefix: string;
  user: string;
  host: string;
  port: string;
  path: string;
}

const unreported: Report = (code, detail) => {
  throw new Error(`${code}: ${String(detail)}`);
};

const partner = (id: string, hosts: string[]) => ({ id, name: id, category: 'ads', hosts });

/** Partners with one list each: p0, p1, … */
const read = (lists: string[][], report = unreported) =>
  readHosts(
    lists.map((hosts, n) => partner(`p${n}`, hosts)),
    location.href,
    report,
  );

/** Finds the owner of a whole address. */
function ownerOf(hosts: ReturnType<typeof readHosts>, address: string): string | undefined {
  const { hostname, port, pathname } = new URL(address);
  return findOwner(hosts, hostname, port, pathname);
}

// Vitest's own URL inherits its accessors, which browsers' doesn't.
const scope = { URL, Reflect, location, document, Node } as unknown as typeof globalThis;

const verdictOf = (lists: string[][], isStrict = false, open: string[] = []) =>
  createVerdict(scope, { hosts: read(lists), own: location.host, isStrict }, findOwner, (id) =>
    open.includes(id),
  );

// The reference: every entry is looked at, and the one that says most counts.

const decode = (path: string) =>
  path.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const undotted = (hostname: string) => hostname.replace(/\.$/, '');
const isWithin = (hostname: string, host: string) =>
  hostname === host || hostname.endsWith(`.${host}`);

function slowOwner(lists: Entry[][], address: string): string | undefined {
  const url = new URL(address);
  const matches = lists.flatMap((entries, n) =>
    entries.flatMap(({ host, port, path }) => {
      const { hostname, pathname } = new URL(path, `https://${host || location.host}`);
      const place = {
        host: undotted(hostname),
        // A port that a scheme has by itself says nothing.
        port: /^(80|443)?$/.test(port) ? '' : port,
        path: decode(pathname.endsWith('/') ? pathname : `${pathname}/`),
      };
      return isWithin(undotted(url.hostname), place.host) &&
        (!place.port || place.port === url.port) &&
        `${decode(url.pathname)}/`.startsWith(place.path)
        ? [{ ...place, id: `p${n}` }]
        : [];
    }),
  );
  const [best] = matches.sort(
    (a, b) =>
      b.host.length - a.host.length ||
      b.path.length - a.path.length ||
      b.port.length - a.port.length,
  );
  return best?.id;
}

// Few parts, so that entries and addresses often meet; they stand in several forms.

const anyHost = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'tracker.test',
      'Tracker.TEST',
      'eviltracker.test',
      'cdn.tracker.test',
      'a.cdn.tracker.test',
      'test',
      'bücher.test',
      'BÜCHER.test',
      'xn--bcher-kva.test',
      'ｔｒａｃｋｅｒ．test',
      'tr%61cker.test',
      '127.0.0.1',
      '127.1',
      '0x7f.0.0.1',
      '2130706433',
      '1.127.0.1',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[2001:DB8::A]',
      location.hostname,
    ),
  },
  { weight: 1, arbitrary: fc.domain() },
);
const anyPort = fc.constantFrom('', '', '80', '443', '8080', '8443');
const anyPath = fc.constantFrom(
  '',
  '/',
  '/px',
  '/PX',
  '/px/',
  '/p%78',
  '/px/deep',
  '/a b',
  '/%C3%BC',
  '/ü',
);
const anyUser = fc.constantFrom('', '', '', 'ayu@', 'ayu:pw@');
const anyDot = fc.constantFrom('', '', '', '.');
const isIp = (host: string) => /^\[|[\d.]+$|^0x/.test(host);
const dotted = (host: string, dot: string) => (host.startsWith('[') ? host : host + dot);

const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        prefix: fc.constantFrom('', '', '*.', '.'),
        user: anyUser,
        host: fc.tuple(anyHost, anyDot).map(([host, dot]) => dotted(host, dot)),
        port: anyPort,
        path: anyPath,
      })
      .map((entry) => (entry.user ? { ...entry, prefix: '' } : entry)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('/px', '/px/', '/p%78', '/a b', '/ü')
      .map((path) => ({ prefix: '', user: '', host: '', port: '', path })),
  },
);
const write = ({ prefix, user, host, port, path }: Entry) =>
  prefix + user + host + (port && `:${port}`) + path;

const anyAddress = fc
  .record({
    scheme: fc.constantFrom('https', 'http', 'wss', 'ws', 'HTTPS'),
    user: anyUser,
    sub: fc.constantFrom('', '', '', 'www.', 'a.b.', 'evil', 'tracker.test.'),
    host: anyHost,
    dot: anyDot,
    port: anyPort,
    path: anyPath,
    rest: fc.constantFrom(
      '',
      '/',
      '/x',
      'x',
      '/../px',
      '/%2e%2E/p%78/i.gif',
      '?u=/px',
      '#/px',
      '%2Fx',
    ),
  })
  .map(
    ({ scheme, user, sub, host, dot, port, path, rest }) =>
      `${scheme}://${user}${isIp(host) ? '' : sub}${dotted(host, dot)}${port && `:${port}`}${path}${rest}`,
  )
  .filter((address) => URL.canParse(address));

const anyLists = fc.array(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

describe('whose an address is', () => {
  it('is what the URL standard makes of the hosts and the address', () => {
    let found = 0;
    fc.assert(
      fc.property(anyLists, fc.array(anyAddress, { minLength: 5, maxLength: 20 }), (lists, all) => {
        const texts = lists.map((entries) => entries.map(write));
        const hosts = read(texts);
        const verdict = verdictOf(texts);
        for (const address of all) {
          const owner = slowOwner(lists, address);
          expect([address, ownerOf(hosts, address)]).toEqual([address, owner]);
          expect([address, verdict(address)]).toEqual([address, owner]);
          if (owner) found += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  // A list of plain names isn't read as URLs.
  it('is the same whether or not a list has a special entry in it', () => {
    const anyLabel = fc.oneof(
      fc.constantFrom('tracker', 'cdn', 'test', 'xn--bcher-kva', 'xn--a', '0xa', '0x', 'a-', '-a'),
      fc.stringMatching(/^[a-z\d-]{1,6}$/),
    );
    const anyName = fc.array(anyLabel, { minLength: 1, maxLength: 4 }).map((all) => all.join('.'));
    fc.assert(
      fc.property(
        fc.array(fc.array(anyName, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('[::2]', 'ÖTHER.invalid', 'other.invalid:8443', 'other.invalid/x'),
        fc.array(anyName),
        (lists, special, more) => {
          const plain = read(lists, () => {});
          const mixed = read(
            lists.map((list) => [...list, special]),
            () => {},
          );
          for (const name of [...lists.flat(), ...more])
            for (const address of [`https://${name}/x`, `https://www.${name}/x`])
              if (URL.canParse(address))
                expect([address, ownerOf(plain, address)]).toEqual([
                  address,
                  ownerOf(mixed, address),
                ]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['tracker.test', 'https://tracker.test/', true],
    ['tracker.test', 'https://www.tracker.test/', true],
    ['tracker.test', 'https://tracker.test./', true],
    ['tracker.test.', 'https://tracker.test/', true],
    ['tracker.test', 'https://TRACKER.test:8443/', true],
    ['tracker.test', 'https://eviltracker.test/', false],
    ['tracker.test', 'https://tracker.test.evil.test/', false],
    ['tracker.test', 'https://shop.test/tracker.test', false],
    ['tracker.test', 'https://tracker.test@shop.test/', false],
    ['*.tracker.test', 'https://tracker.test/', true],
    ['tracker.test:8443', 'https://tracker.test/', false],
    ['tracker.test:80', 'http://tracker.test/', true],
    ['tracker.test/px', 'https://tracker.test/px', true],
    ['tracker.test/px', 'https://tracker.test/pxx', false],
    ['tracker.test/a b', 'https://tracker.test/a b/c', true],
    ['127.0.0.1', 'http://2130706433/', true],
    ['[::1]', 'http://[0:0::1]/', true],
    ['1.2.3.0xa', 'http://1.2.3.10/', true],
    ['/px', new URL('/px/collect', location.href).href, true],
    ['/px', new URL('/pxx', location.href).href, false],
    ['/px', 'https://other.test/px', false],
  ])('of %s: %s, %s', (host, address, isTheirs) => {
    expect(ownerOf(read([[host]]), address)).toBe(isTheirs ? 'p0' : undefined);
  });

  it.each([
    [['tracker.test', 'cdn.tracker.test'], 'https://a.cdn.tracker.test/'],
    [['tracker.test', 'tracker.test/px'], 'https://tracker.test/px/i.gif'],
    [['tracker.test', 'tracker.test:8443'], 'https://tracker.test:8443/'],
    [['cdn.tracker.test/px', 'tracker.test'], 'https://cdn.tracker.test/'],
  ])('is who says more of it, named first or last: %j', (names, address) => {
    expect(ownerOf(read(names.map((name) => [name])), address)).toBe('p1');
    expect(ownerOf(read(names.toReversed().map((name) => [name])), address)).toBe('p0');
  });

  it('is whoever may, of several who name just the same: one library can serve two products', () => {
    const lists = [['tag.test/js'], ['tag.test/js', 'ads.test'], ['tag.test']];
    const holder = (open: string[], address: string) => verdictOf(lists, false, open)(address);
    expect(holder([], 'https://tag.test/js')).toBe('p0');
    expect(holder(['p0'], 'https://tag.test/js')).toBeUndefined();
    expect(holder(['p1'], 'https://tag.test/js')).toBeUndefined();
    // Whoever names less of it opens nothing, and a grant opens no more than its own.
    expect(holder(['p2'], 'https://tag.test/js')).toBe('p0');
    expect(holder(['p0'], 'https://ads.test/')).toBe('p1');
    expect(holder(['p0', 'p1'], 'https://tag.test/')).toBe('p2');
  });

  it('is reported where a host is none', () => {
    const report = vi.fn<Report>();
    const hosts = read([['tracker.test', 'https://', '[::x]', 'a b.test', '']], report);
    expect(report.mock.calls.map(([, detail]) => detail)).toEqual([
      'https://',
      '[::x]',
      'a b.test',
      '',
    ]);
    expect(ownerOf(hosts, 'https://tracker.test/')).toBe('p0');
  });

  it.each(['https://a.b.c.name9999.test/x', 'https://a.b.c.unknown.test/x'])(
    'takes as many look-ups among 10,000 hosts as among 10: %s',
    (address) => {
      const lookups = (count: number) => {
        const hosts = read([Array.from({ length: count }, (_, n) => `name${9999 - n}.test`)]);
        expect(hosts.size).toBe(count);
        const get = vi.spyOn(hosts, 'get');
        ownerOf(hosts, address);
        return get.mock.calls.length;
      };
      expect(lookups(10_000)).toBe(lookups(10));
      expect(lookups(10)).toBeLessThanOrEqual(5);
    },
  );
});

describe('the verdict', () => {
  afterEach(() => document.head.replaceChildren());

  it.each(['http://', 'https://[::x]/', 'https://a b.test/', '//tracker.test:port/', 'http:\\\\%'])(
    'holds what cannot be parsed: %s',
    (address) => {
      expect(URL.canParse(address, document.baseURI)).toBe(false);
      expect(verdictOf([['tracker.test']])(address)).toBe('?');
    },
  );

  it.each([
    'data:text/html,<img src="https://tracker.test/">',
    'blob:https://tracker.test/2f1e',
    'about:blank',
    'javascript:0',
    'mailto:ayu@tracker.test',
  ])('lets pass what asks no server: %s', (address) => {
    for (const isStrict of [false, true])
      expect(verdictOf([['tracker.test']], isStrict)(address)).toBeUndefined();
  });

  it('reads an address from where the page’s <base> is at that time', () => {
    const verdict = verdictOf([['tracker.test']]);
    expect(verdict('px.gif')).toBeUndefined();
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://cdn.tracker.test/x/';
    expect(['px.gif', '/px.gif', '//shop.test/px.gif'].map(verdict)).toEqual([
      'p0',
      'p0',
      undefined,
    ]);
    base.href = 'https://shop.test/';
    expect(verdict('px.gif')).toBeUndefined();
  });

  it('waits for the owner’s own grant', () => {
    const verdict = verdictOf([['tracker.test'], ['maps.test']], false, ['p1']);
    expect(verdict('https://tracker.test/')).toBe('p0');
    expect(verdict('https://maps.test/')).toBeUndefined();
  });

  it('holds unknown hosts where that is wanted, the site’s own not', () => {
    const lists = [['tracker.test'], ['maps.test']];
    const addresses = [
      '/x',
      'wss://shop.example.test/',
      'https://www.shop.example.test/',
      'https://other.test/',
      'https://maps.test/',
      'https://tracker.test/',
    ];
    const own = undefined;
    expect(addresses.map(verdictOf(lists, true, ['p1']))).toEqual([own, own, '?', '?', own, 'p0']);
    expect(addresses.map(verdictOf(lists, false, ['p1']))).toEqual([own, own, own, own, own, 'p0']);
  });
});
