import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import { findOwner, readHosts } from '../../../src/core/match.js';
import { createSeal, writePolicy } from '../../../src/seal/policy.js';
import { lets } from './sources.js';

const all = () => true;
const none = () => false;

/** Settings with partners by their hosts; an id that begins with `own` is necessary. */
const settingsOf = (hosts: Record<string, string[]>) =>
  readConfig(
    {
      site: { name: 'Shop' },
      partners: Object.fromEntries(
        Object.entries(hosts).map(([id, list]) => [
          id,
          { name: id, category: id.startsWith('own') ? 'necessary' : 'ads', hosts: list },
        ]),
      ),
    },
    (code, detail) => {
      throw new Error(`${code}: ${String(detail)}`);
    },
  );

function policyFor(hosts: Record<string, string[]>, granted: (id: string) => boolean = none) {
  const warnings: string[] = [];
  const seal = createSeal(settingsOf(hosts), (sentence) => warnings.push(sentence));
  const policy = writePolicy(seal, granted);
  const directives = Object.fromEntries(
    policy.split('; ').map((each) => [each.replace(/ .*/, ''), each.split(' ').slice(1)]),
  );
  return { policy, warnings, sources: directives['default-src']!.slice(5), directives };
}

describe('the policy', () => {
  it('lets nothing from elsewhere pass while nothing is granted', () => {
    expect(policyFor({ meta: ['meta.example'], own: [] }).policy).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'; " +
        "base-uri 'self'; object-src 'none'",
    );
  });

  it('lets a granted partner pass, its subdomains and sockets too', () => {
    const { sources, directives } = policyFor({ meta: ['meta.example'] }, all);
    const expected = ['meta.example:*', '*.meta.example:*'].flatMap((each) => [
      each,
      `ws://${each}`,
    ]);
    expect(sources).toEqual(expected);
    expect(directives['form-action']).toEqual(["'self'", ...expected]);
    expect(directives['base-uri']).toEqual(["'self'"]);
    expect(directives['object-src']).toEqual(["'none'"]);
  });

  it('always lets necessary partners pass', () => {
    expect(policyFor({ ownCdn: ['cdn.example'], meta: ['meta.example'] }).sources).toContain(
      '*.cdn.example:*',
    );
  });

  it('lets only those pass who are granted', () => {
    const hosts = { meta: ['meta.example'], tik: ['tik.example'] };
    const { sources } = policyFor(hosts, (id) => id === 'tik');
    expect(sources.join()).toContain('tik.example');
    expect(sources.join()).not.toContain('meta');
  });

  it.each([
    ['host.example:8443', ['host.example:8443', '*.host.example:8443']],
    // The port of the scheme is no port to the gate either.
    ['host.example:443', ['host.example:*', '*.host.example:*']],
    [
      'host.example/path',
      [
        'host.example:*/path',
        'host.example:*/path/',
        '*.host.example:*/path',
        '*.host.example:*/path/',
      ],
    ],
    ['*.host.example', ['host.example:*', '*.host.example:*']],
    ['HOST.example', ['host.example:*', '*.host.example:*']],
    ['127.0.0.1:8080', ['127.0.0.1:8080']],
    [
      "host.example/a;b,'c@",
      ['host.example:*', '*.host.example:*'].flatMap((each) => [
        `${each}/a%3bb%2c%27c%40`,
        `${each}/a%3bb%2c%27c%40/`,
      ]),
    ],
    [
      'kopi.example/$&',
      ['kopi.example:*', '*.kopi.example:*'].flatMap((each) => [`${each}/$&`, `${each}/$&/`]),
    ],
  ])('writes %s as sources', (name, expected) => {
    expect(
      policyFor({ meta: [name] }, all).sources.filter((each) => !each.startsWith('ws:')),
    ).toEqual(expected);
  });

  it.each(['/own/collect', '[::1]:80'])('has no source for %s, and warns', (name) => {
    const { sources, warnings } = policyFor({ meta: [name] }, all);
    expect(sources).toEqual([]);
    expect(warnings.join()).toMatch(/meta/);
  });

  it("keeps another's host shut that is inside a granted one", () => {
    const hosts = { big: ['big.example'], small: ['ads.big.example'] };
    const only = policyFor(hosts, (id) => id === 'big');
    expect(only.sources).toEqual(['big.example:*', 'ws://big.example:*']);
    expect(only.warnings.join()).toMatch(/ads\.big\.example/);
    expect(policyFor(hosts, all).sources).toContain('*.big.example:*');
    expect(policyFor(hosts, (id) => id === 'small').sources.join()).not.toContain('*.big');
  });

  it('does so inside a necessary one too', () => {
    const hosts = { own: ['cdn.example'], meta: ['cdn.example/meta'] };
    expect(policyFor(hosts).sources).toEqual([]);
    expect(policyFor(hosts, all).sources).toContain('cdn.example:*');
  });

  const label = fc.constantFrom('a', 'b', 'c');
  const host = fc
    .tuple(
      fc.array(label, { maxLength: 2 }),
      fc.constantFrom('', ':81', ':82'),
      fc.constantFrom('', '/x', '/x/y', '/xy'),
    )
    .map(([labels, port, path]) => [...labels, 'test.example'].join('.') + port + path);

  // What the gate says whose it is decides; the policy must never be wider.
  it('lets nothing pass that the gate holds', () => {
    const partners = fc.dictionary(
      fc.constantFrom('p1', 'p2', 'p3', 'own'),
      fc.array(host, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(partners, fc.subarray(['p1', 'p2', 'p3']), host, (hosts, granted, address) => {
        const { sources } = policyFor(hosts, (id) => granted.includes(id));
        const { hostname, port, pathname } = new URL(`https://${address}`);
        const owner = findOwner(
          readHosts(settingsOf(hosts).partners, location.href, () => {}),
          hostname,
          port,
          pathname,
        );
        const isOpen = owner === 'own' || granted.includes(owner!);
        if (!isOpen) expect(sources.filter((source) => lets(source, address))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets all pass that the gate lets pass, where no hosts are nested', () => {
    fc.assert(
      fc.property(host, host, (name, address) => {
        const { sources } = policyFor({ p1: [name] }, all);
        const { hostname, port, pathname } = new URL(`https://${address}`);
        const owner = findOwner(
          readHosts(settingsOf({ p1: [name] }).partners, location.href, () => {}),
          hostname,
          port,
          pathname,
        );
        expect(sources.some((source) => lets(source, address))).toBe(owner === 'p1');
      }),
    );
  });
});
