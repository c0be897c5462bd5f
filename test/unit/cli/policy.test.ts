// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConsent } from '../../../src/server/consent.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'izin-policy-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = {
  site: { name: 'Shop' },
  partners: {
    meta: { name: 'Meta', category: 'ads', hosts: ['meta.example'] },
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.example'] },
    cdn: { name: 'CDN', category: 'necessary', hosts: ['cdn.example'] },
  },
};

const run = (words: string[], input: object = config) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'policy', ...words],
    { input: JSON.stringify(input), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

/** What the server sends to who has chosen so. */
const sent = (yes: string, no = '', input: object = config) => {
  const id = 'a'.repeat(22);
  const at = Math.floor(Date.now() / 1000);
  const cookie = `izin=v=1&id=${id}&at=${at}&rev=1&law=*&by=save&yes=${yes}&no=${no}`;
  return createConsent(input as typeof config).policy(
    new Request('https://shop.example/', { headers: { cookie } }),
  );
};

const headerOf = (stdout: string, state: string) =>
  stdout
    .split('\n\n')
    .find((part) => part.startsWith(`# ${state}`))
    ?.trim()
    .split('\n')[1];

describe('izin policy', { timeout: 20_000 }, () => {
  it('prints what the server helper sends, for each state', () => {
    const { status, stdout, stderr } = run(['--yes', 'ads']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const line = (policy?: string) => policy && `Content-Security-Policy: ${policy}`;
    expect(headerOf(stdout, 'nothing granted')).toBe(line(sent('', 'ads.analytics')));
    expect(headerOf(stdout, 'granted: ads')).toBe(line(sent('ads', 'analytics')));
    expect(stdout).toMatch(/\n# everything granted: no header, all may pass\n$/);
    expect(sent('ads.analytics')).toBeUndefined();
  });

  it('knows a partner that is granted without its category, and ads by interest that want ads', () => {
    expect(headerOf(run(['--yes', 'meta']).stdout, 'granted')).toContain('meta.example');
    const partners = {
      ...config.partners,
      meta: { ...config.partners.meta, category: 'personalization' },
    };
    const { stdout } = run(['--yes', 'personalization'], { ...config, partners });
    expect(headerOf(stdout, 'granted')).not.toContain('meta.example');
  });

  it('keeps a policy where unknown hosts are held', () => {
    const input = { ...config, gate: { unknown: 'hold' } };
    const { stdout } = run([], input);
    expect(headerOf(stdout, 'everything granted')).toBe(
      `Content-Security-Policy: ${sent('ads.analytics', '', input)}`,
    );
  });

  it('prints a <meta> of the state that a file has', () => {
    const own = 'img-src "a&b"';
    const { stdout } = run(['--meta', '--own', own]);
    expect(stdout).toBe(
      '<meta http-equiv="Content-Security-Policy" content="img-src &quot;a&amp;b&quot;">\n' +
        `<meta http-equiv="Content-Security-Policy" content="${sent('', 'ads.analytics')}">\n`,
    );
  });

  it('prints Report-Only, the site’s own policy beside it, and JSON', () => {
    const { stdout } = run(['--report-only', '--own', "img-src 'self'", '--json']);
    expect(JSON.parse(stdout)).toEqual({
      header: 'Content-Security-Policy-Report-Only',
      states: [
        { state: 'nothing granted', policy: `img-src 'self', ${sent('', 'ads.analytics')}` },
        { state: 'everything granted', policy: "img-src 'self'" },
      ],
    });
  });

  it('warns of what no policy can say', () => {
    const partners = { own: { category: 'ads', hosts: ['/collect'] } };
    expect(run([], { ...config, partners }).stderr).toMatch(
      /^izin: The seal cannot hold "\/collect"/,
    );
  });

  it.each([
    ['an unknown id', ['--yes', 'adds'], {}, /"adds" is neither .* it has ads, analytics, meta/],
    ['a choice in a file', ['--meta', '--yes', 'ads'], {}, /leave --yes out/],
    ['a <meta> that only reports', ['--meta', '--report-only'], {}, /send the header/],
    ['a gate that only reports', [], { gate: { mode: 'report' } }, /add --report-only/],
    ['a check of nothing', ['--check'], {}, /name that by --har/],
    [
      'an option of another',
      ['--config', 'x'],
      {},
      /policy takes no --config, .* for mark, audit:/,
    ],
    ['a recording that is missing', ['--har', 'x.har'], {}, /x\.har cannot be read .*recording\./],
    [
      'a recording that is none',
      ['--har', 'package.json'],
      {},
      /package\.json: The recording has no/,
    ],
  ])('refuses %s', (_, words, more, sentence) => {
    const { status, stdout, stderr } = run(words, { ...config, ...more });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^izin: .*\n$/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

const home = 'https://shop.example/';
const entry = (url: string, more: Record<string, any> = {}) => ({
  startedDateTime: '2026-11-27T10:00:00.000Z',
  request: { method: 'GET', url, headers: [{ name: 'Referer', value: home }] },
  response: { status: 200, headers: [], content: { text: more['html'] }, ...more['response'] },
  _resourceType: more['kind'] ?? 'script',
  ...(more['by'] && { _initiator: { stack: { callFrames: [{ url: more['by'] }] } } }),
});
const page = (html = '<p>') => entry(home, { kind: 'document', html });

/** Judges a visit; the states are nothing, what is granted, and everything. */
function judge(entries: object[], words: string[] = [], input: object = config) {
  const file = join(folder, 'visit.har');
  writeFileSync(file, JSON.stringify({ log: { entries } }));
  const { stdout, ...rest } = run(['--har', file, '--json', ...words], input);
  return { ...rest, ...(JSON.parse(stdout) as { states: any[]; gaps: string[] }) };
}

describe('izin policy --har', { timeout: 20_000 }, () => {
  it('tells what is meant from what breaks, state by state', () => {
    const { states, status } = judge(
      [
        page(),
        entry('https://meta.example/a.js'),
        entry('https://x.example/a.js'),
        entry('https://cdn.example/a.js'),
      ],
      ['--yes', 'ads'],
    );
    const unknown = {
      directive: 'script-src-elem',
      what: ['https://x.example/a.js'],
      whose: 'nobody that is named',
      isMeant: false,
      remedy: expect.stringContaining('Name "x.example" in the hosts'),
    };
    const meta = { what: ['https://meta.example/a.js'], whose: 'meta (ads)', isMeant: true };
    expect(states).toMatchObject([
      { state: 'nothing granted', breaks: [unknown], meant: [meta] },
      { state: 'granted: ads', breaks: [unknown], meant: [] },
      { state: 'everything granted', breaks: [], meant: [] },
    ]);
    expect(status).toBe(0);
  });

  it('counts as meant what only a refused script asks for', () => {
    const visit = [
      page(),
      entry('https://meta.example/a.js'),
      entry('https://cdn.example/b.js', { by: 'https://meta.example/a.js' }),
      entry('https://x.example/c.js', { by: 'https://cdn.example/b.js' }),
    ];
    const { states } = judge(visit, ['--yes', 'ads']);
    expect(states[0]).toMatchObject({
      breaks: [],
      meant: [{}, { whose: 'nobody that is named, asked for by meta' }],
    });
    expect(states[1].breaks).toMatchObject([{ what: ['https://x.example/c.js'] }]);
  });

  it('follows redirects', () => {
    const visit = [
      page(),
      entry('https://cdn.example/a', {
        response: { status: 302, redirectURL: 'https://x.example/' },
      }),
      entry('https://x.example/'),
    ];
    expect(judge(visit).states[0].breaks).toMatchObject([{ what: ['https://x.example/'] }]);
  });

  it.each([
    ['a partner that izin knows', 'https://www.googletagmanager.com/gtag/js', {}, /Add "\w+" to/],
    [
      'a partner with signals',
      'https://www.google-analytics.com/g/collect',
      { ga4: { measurementId: 'G-ABC1234567', mode: 'signal' } },
      /"ga4" has the mode "signal"/,
    ],
    [
      'a partner whose hosts no policy can tell apart',
      'https://sub.big.example/',
      {
        big: { category: 'necessary', hosts: ['big.example'] },
        small: { category: 'ads', hosts: ['a.big.example'] },
      },
      /"big" may pass, but no policy can say so of sub\.big\.example/,
    ],
  ])('has a remedy for %s', (_, url, partners, remedy) => {
    const { states } = judge([page(), entry(url)], [], {
      ...config,
      partners: { ...config.partners, ...partners },
    });
    expect(states[0].breaks).toMatchObject([{ remedy: expect.stringMatching(remedy) }]);
  });

  it('reads the page’s HTML: forms, plug-ins, <base>, and inline scripts by the site’s own policy', () => {
    const html = `<base href="https://b.example/"><form action="https://mail.example/"></form>
<script>a</script><p onclick="b">`;
    const { states } = judge([page(html)], ['--own', "script-src 'nonce-abc'"]);
    expect(states[0].breaks.map(({ directive, remedy }: any) => [directive, remedy])).toEqual([
      ['base-uri', expect.stringContaining('<base>')],
      ['form-action', expect.stringContaining('Name "mail.example"')],
      [
        'script-src-elem',
        expect.stringMatching(/nonce, or add 'sha256-[\w+/]+=' to its script-src/),
      ],
      ['script-src-attr', expect.stringMatching(/'unsafe-hashes' 'sha256-/)],
    ]);
    expect(states[0].breaks[2].what).toEqual([`<script> in line 2 of ${home}`]);
    expect(judge([page(html)]).states[0].breaks).toHaveLength(2);
  });

  it('leaves out what frames from elsewhere ask for', () => {
    const frame = entry('https://meta.example/f', { kind: 'document' });
    const inside = entry('https://x.example/a.png', { kind: 'image' });
    inside.request.headers = [{ name: 'Referer', value: 'https://meta.example/' }];
    const { states } = judge([page(), frame, inside]);
    expect(states[0]).toMatchObject({ breaks: [], meant: [{ directive: 'frame-src' }] });
  });

  it('says what the recording can’t show', () => {
    expect(judge([page()]).gaps).toHaveLength(2);
    expect(judge([page(''), entry(home, { by: home })]).gaps.join()).toContain('HTML isn’t in it');
  });

  it('keeps the recording from steering the terminal', () => {
    const file = join(folder, 'visit.har');
    const entries = [page('<p on\u001B]0;x\u0007=1>')];
    const browser = { name: 'Evil\u001B[2J', version: '1' };
    writeFileSync(file, JSON.stringify({ log: { browser, entries } }));
    const { stdout } = run(['--har', file, '--own', "script-src 'self'"]);
    expect(stdout).toContain('Evil�[2J 1');
    expect(stdout).toContain('on�]0;x�');
    // oxlint-disable-next-line no-control-regex -- those are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
  });

  it('tells people, and fails where it is asked to', () => {
    const file = join(folder, 'visit.har');
    const write = (...entries: object[]) =>
      writeFileSync(file, JSON.stringify({ log: { entries: [page(), ...entries] } }));
    write(
      entry('https://x.example/a.js'),
      entry('https://x.example/b.js'),
      entry('https://meta.example/a.js'),
    );
    const { stdout, status } = run(['--har', file, '--check']);
    expect(stdout).toContain(`
nothing granted: 2 would break, 1 refused as meant
  breaks  script-src-elem  https://x.example/a.js and 1 more: nobody that is named
          Name "x.example" in the hosts of a partner, of the category "necessary" where the page needs it without consent.
  meant   script-src-elem  https://meta.example/a.js: meta (ads)

everything granted: 0 would break, 0 refused as meant
`);
    expect(status).toBe(1);
    expect(run(['--har', file]).status).toBe(0);
    write(entry('https://meta.example/a.js'));
    expect(run(['--har', file, '--check']).status).toBe(0);
  });
});
