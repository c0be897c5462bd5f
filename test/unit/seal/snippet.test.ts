import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config, Settings } from '../../../src/core/config.js';
import { readConfig } from '../../../src/core/config.js';
import { createConsent } from '../../../src/core/consent.js';
import { encode } from '../../../src/core/decision.js';
import { createSeal, writePolicy } from '../../../src/seal/policy.js';
import { open } from '../../../src/seal/open.js';
import { listData, writeScript, writeSnippet } from '../../../src/seal/snippet.js';
import { anyCase, makeDecision, now } from '../arbitraries.js';

if (!existsSync('dist/cli/seal.js')) throw new Error('dist is missing: npm run build');
const code = readFileSync('dist/cli/seal.js', 'utf8');

let cookie = '';
let jar: () => string;
let written: string[];

// The getter is taken from the prototype, and only once.
Object.defineProperty(Document.prototype, 'cookie', { get: () => jar() });

beforeEach(() => {
  written = [];
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 });
  jar = () => cookie;
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  vi.spyOn(document, 'write').mockImplementation((...texts) => void written.push(...texts));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const read = (config: Partial<Config>): Settings =>
  readConfig({ site: { name: 'Shop' }, ...config }, (problem, detail) => {
    throw new Error(`${problem}: ${String(detail)}`);
  });

const config = {
  partners: {
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.example'] },
    meta: { name: 'Meta', category: 'ads', hosts: ['meta.example'] },
    quiet: { name: 'Quiet', category: 'ads' },
    cdn: { name: 'CDN', category: 'necessary', hosts: ['cdn.example'] },
  },
};

/** Ways to open: the function itself, and the text that a page is given. */
const ways: Record<string, (settings: Settings) => void> = {
  'the function': (settings) => open(listData(settings)),
  'the snippet': (settings) => {
    // oxlint-disable-next-line no-implied-eval, no-new-func -- the text is what is tested
    new Function(writeScript(code, listData(settings)))();
  },
};

/** What the page has to become, by core's own reading of the cookie. */
function expected(settings: Settings): string {
  const consent = createConsent(settings);
  const { categories, partners } = settings;
  const optional = partners.filter(({ category }) => category !== 'necessary');
  const ids = [...categories, ...optional].map(({ id }) => id);
  if (ids.every(consent.granted)) return '<noframes>';
  const seal = createSeal(settings);
  const policy = writePolicy(seal, consent.granted);
  if (policy === writePolicy(seal, () => false)) return '';
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" id="izin-seal"><noframes>`;
}

describe.each(Object.entries(ways))('%s', (_, run) => {
  const opened = (value: string, more: Partial<Config> = {}) => {
    cookie = `a=1; izin=${value}; b=2`;
    run(read({ ...config, ...more }));
    return written.join();
  };
  const yes = (ids: string[], no: string[] = []) => encode(makeDecision({ yes: ids, no }));

  it('stays shut without a decision, and for a refusal', () => {
    expect(opened('')).toBe('');
    expect(opened(yes([], ['ads', 'analytics']))).toBe('');
  });

  it('opens the page whole when all is granted', () => {
    expect(opened(yes(['ads', 'analytics']))).toBe('<noframes>');
  });

  it('writes the policy that fits a partial choice', () => {
    const html = opened(yes(['ads'], ['analytics']));
    expect(html).toMatch(/^<meta [^>]+><noframes>$/);
    expect(html).toContain('*.meta.example:*');
    expect(html).toContain('*.cdn.example:*');
    expect(html).not.toContain('stats');
  });

  it('stays shut where the grant has no host', () => {
    expect(opened(yes(['quiet'], ['ads', 'analytics']))).toBe('');
  });

  it('never opens the page whole where unknown hosts are held', () => {
    const html = opened(yes(['ads', 'analytics']), { gate: { unknown: 'hold' } });
    expect(html).toContain('*.meta.example:*');
    expect(html).toContain('*.stats.example:*');
    expect(html).toContain("default-src 'self'");
  });

  it('never opens where there is nothing to choose', () => {
    expect(opened(yes(['ads']), { partners: {} })).toBe('');
  });

  it('stays shut once the decision has ended', () => {
    const old = encode(makeDecision({ at: now - 7 * 2_629_746, yes: ['ads', 'analytics'] }));
    expect(opened(old, { cookie: { months: 6 } })).toBe('');
    expect(opened(old, { cookie: { months: 8 } })).toBe('<noframes>');
  });

  it('reads the cookie of the configured name only', () => {
    expect(opened(yes(['ads', 'analytics']), { cookie: { name: 'consent' } })).toBe('');
  });

  it('stays shut, silently, where cookies may not be read', () => {
    jar = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    expect(opened(yes(['ads', 'analytics']))).toBe('');
  });

  it('leaves a page alone that is there already', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    expect(opened(yes(['ads', 'analytics']))).toBe('');
  });

  it('throws nothing where nothing may be written', () => {
    vi.spyOn(document, 'write').mockImplementation(() => {
      throw new TypeError('TrustedHTML');
    });
    expect(() => opened(yes(['ads', 'analytics']))).not.toThrow();
  });

  it('writes trusted HTML where types are enforced', () => {
    const createPolicy = vi.fn((_name: string, rules: { createHTML(text: string): string }) => ({
      createHTML: (text: string) => `trusted ${rules.createHTML(text)}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    expect(opened(yes(['ads', 'analytics']))).toBe('trusted <noframes>');
    expect(createPolicy.mock.calls[0]![0]).toBe('izin-seal');
  });

  it('agrees with core about any decision on any configuration', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 5, 999_999_998).chain((revision) => anyCase(revision)),
        fc.constantFrom(-1, 0, 1),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
        // Most decisions of any age would have ended.
        fc.oneof(fc.constant(now - 1000), fc.integer({ min: now - 40_000_000, max: now + 100 })),
        ({ settings, decision }, later, hosted, at) => {
          for (const index of hosted) {
            const partner = settings.partners[index];
            if (partner) partner.hosts = [`h${index % 3}.example`, `x.h${(index + 1) % 3}.example`];
          }
          written = [];
          const revision = Math.max(1, settings.revision + later);
          cookie = `izin=${encodeURIComponent(encode({ ...decision, law: 'EEA', at, revision }))}`;
          run(settings);
          expect(written.join()).toBe(expected(settings));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with core about damaged cookies', () => {
    const good = yes(['ads', 'analytics']);
    const damage = fc.tuple(
      fc.nat({ max: good.length }),
      fc.nat({ max: 3 }),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 2 }), (cuts) => {
        written = [];
        let value = good;
        for (const [from, length, text] of cuts)
          value = value.slice(0, from) + text + value.slice(from + length);
        expect(opened(value)).toBe(expected(read(config)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the snippet’s text', () => {
  const settings = read(config);
  const text = writeSnippet(settings, { code });

  it('is a script, the policy behind it, and an empty <noframes>', () => {
    const pattern =
      /^<script>([^]+)<\/script>\n<meta http-equiv="Content-Security-Policy" content="([^"<>]+)" id="izin-seal"><noframes><\/noframes>$/;
    const [, script, policy] = pattern.exec(text)!;
    expect(policy).toBe(writePolicy(createSeal(settings), () => false));
    expect(script).not.toMatch(/<!--|<\/?script/i);
    expect(() => parse(script!, { ecmaVersion: 2022 })).not.toThrow();
  });

  it('is ASCII and small', () => {
    expect(/[^\n\r\t -~]/.exec(text)?.[0]).toBeUndefined();
    expect(code.trim().length).toBeLessThan(1650);
  });

  it('makes no code from text', () => {
    expect(text).not.toMatch(/\beval\b\s*\(|\bFunction\b|setTimeout/);
  });

  it('names hosts of the configuration only', () => {
    expect(writeScript(code, listData(read({})))).not.toMatch(/\w:\/\/\w/);
  });

  it('escapes what would end the script', () => {
    const script = writeScript('x("</script><script><!--", SEAL)', listData(settings));
    expect(script).not.toMatch(/<\/?script|<!--/);
    expect(script).toContain(JSON.stringify('izin'));
  });

  it('has the hints before it, with what makes the browser use them', () => {
    const hints = ['style=/app.css?v=1&x=2', 'script=app.js', 'module=/m.js', 'font=/f.woff2'];
    expect(writeSnippet(settings, { code, hints }).split('\n').slice(0, 4)).toEqual([
      '<link rel="preload" as="style" href="/app.css?v=1&amp;x=2">',
      '<link rel="preload" as="script" href="app.js">',
      '<link rel="modulepreload" href="/m.js">',
      '<link rel="preload" as="font" crossorigin href="/f.woff2">',
    ]);
  });

  it.each([
    'style=https://cdn.example/a.css',
    'style=//cdn.example/a.css',
    'style=/\\cdn.example/a.css',
    'style=/a.css" onload="x',
    'style=/a .css',
    'style=data:text/css,a',
    'style=',
    'style',
    'video=/a.mp4',
    'constructor=/a',
  ])('takes no hint %s', (hint) => {
    expect(() => writeSnippet(settings, { code, hints: [hint] })).toThrow(/hint/);
  });

  it('takes a nonce', () => {
    expect(writeSnippet(settings, { code, nonce: 'abc' })).toMatch(/^<script nonce="abc">/);
  });
});
