// @vitest-environment node
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { parse } from 'acorn';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { aliases, facts, locales, words } from '../../src/locales.js';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

if (!existsSync('dist/sri.json')) throw new Error('dist is missing. Build it first: npm run build');

// The files that a page loads; dist/esm is for bundlers, which minify it themselves.
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !/^(esm|cli)\//.test(file))
  .toSorted();

const address = /\b(?:https?|wss?):\/\/[^\s"'`)]*|["'`]\/\/[\w.-]+/g;
/** Where the presets' scripts, policies and ways to object are. */
const presetAddresses = readdirSync('src/partners/presets').flatMap(
  (file) => readFileSync(`src/partners/presets/${file}`, 'utf8').match(address) ?? [],
);

/** Files that only `import()` loads; the others are classic scripts. */
const isModule = (file: string) =>
  /^(ui|preferences|look|late|laws|records|resend|embeds|partners|problems|disclosures|(locales|locales\/more|locales\/(facts|ask)|words)\/[\w-]+)\.js$/.test(
    file,
  );

describe('the build', () => {
  it('makes the files of the contract', () => {
    expect(files).toEqual(
      [
        'disclosures.js',
        'embeds.js',
        'izin.all.js',
        'izin.js',
        'izin.marked.js',
        'late.js',
        'laws.js',
        'look.js',
        'partners.js',
        'preferences.js',
        'problems.js',
        'records.js',
        'resend.js',
        'ui.js',
        ...[...Object.keys(locales), ...Object.keys(aliases)].flatMap((tag) => [
          `locales/${tag}.js`,
          `locales/more/${tag}.js`,
          `locales/ask/${tag}.js`,
        ]),
        ...Object.keys(facts).map((tag) => `locales/facts/${tag}.js`),
        ...Object.keys(words).map((tag) => `words/${tag}.js`),
      ].toSorted(),
    );
  });

  it('has a digest for each file, and for no other', () => {
    const digests = files.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
    ]);
    expect(JSON.parse(read('sri.json'))).toEqual(Object.fromEntries(digests));
  });

  it('has types beside every module for bundlers', () => {
    const esm = readdirSync('dist/esm', { recursive: true, encoding: 'utf8' });
    const modules = esm.filter((file) => file.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(10);
    for (const file of modules) expect(esm).toContain(file.replace(/\.js$/, '.d.ts'));
  });
});

describe.each(files)('dist/%s', (file) => {
  const code = read(file);

  it('is ASCII, which every charset reads alike', () => {
    expect(/[^\n\r\t -~]/.exec(code)?.[0]).toBeUndefined();
  });

  it('is ES2022', () => {
    const sourceType = isModule(file) ? 'module' : 'script';
    expect(() => parse(code, { ecmaVersion: 2022, sourceType })).not.toThrow();
  });

  it('makes no code from text, which a strict policy would refuse', () => {
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(|setTimeout\(\s*["'`]/);
  });

  it('sets no inline handler, which a strict policy would refuse', () => {
    expect(code).not.toMatch(/setAttribute\(\s*["'`]on|\son\w+=\\?["']/);
  });

  // Before a decision the notice itself would be the first tracker.
  it('names no host: all that it loads stands beside it', () => {
    const addresses = code.match(address) ?? [];
    // A beginning without a host, a namespace, and where held requests fail.
    const nowhere =
      /^(https:\/\/(\$\{\w+\})?|http:\/\/www\.w3\.org\/.*|https:\/\/0\.0\.0\.0:1|wss:\/\/izin\.invalid)$/;
    // What partners.js loads was granted, or the site chose to have it told; disclosures.js has links.
    const vendors = /partners|disclosures|all/.test(file) ? presetAddresses : [];
    expect(addresses.filter((each) => !nowhere.test(each) && !vendors.includes(each))).toEqual([]);
    expect(code).not.toMatch(/npmjs|unpkg|jsdelivr|esm\.sh|skypack|cdnjs/);
  });

  it('leaves no name of this machine and no map', () => {
    expect(code).not.toMatch(/sourceMappingURL|\/(home|root|tmp|work)\//);
  });

  it('is minified', () => {
    expect(code.length / code.split('\n').length).toBeGreaterThan(500);
  });
});

describe('the presets', () => {
  it('cost whoever imports one nothing of the others', async () => {
    const entry = `import { meta } from './dist/esm/partners/index.js'; console.log(meta.id);`;
    const bundle = await rollup({
      input: 'entry.js',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry.js' ? resolve('entry.js') : null),
          load: (id) => (id === resolve('entry.js') ? entry : null),
        },
        nodeResolve(),
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    expect(output[0].code).toContain('connect.facebook.net');
    expect(output[0].code).not.toMatch(/tiktok|hotjar/);
    expect(output[0].code.length).toBeLessThan(3_000);
  });
});
