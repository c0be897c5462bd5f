import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// V8 compiles a function when it is first called, having read it over once before; told so, it compiles
// all at once. Nearly all of these two files runs on a first visit (https://v8.dev/blog/explicit-compile-hints).
const preamble = '//# allFunctionsCalledOnLoad';

// ASCII only: a page without a charset must read the files too.
const minify = (compress, format) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      pure_getters: true,
      unsafe_arrows: true,
      keep_fargs: false,
      inline: 1,
      ...compress,
    },
    format: { ascii_only: true, comments: false, ...format },
  });

// What compresses best was measured for the files that every visitor or first visitor pays for.
const head = { passes: 2, hoist_funs: true, lhs_constants: false };
const least = { ...head, unsafe: true, negate_iife: false, arrows: false };
const other = { passes: 3, lhs_constants: false, unsafe: true };

/** Takes away the line end that Rollup adds: it costs up to 19 bytes, brotli. */
const trim = {
  name: 'trim',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = file.code.trimEnd();
  },
};

/** Leaves the automatic gate out. */
const marked = {
  name: 'marked',
  transform: (code, id) =>
    id.endsWith('/build.js') ? code.replace('isAutomatic = true', 'isAutomatic = false') : null,
};

const { aliases } = await import('./dist/esm/locales.js');
const presets = Object.values(await import('./dist/esm/partners/index.js')).filter(({ id }) => id);
const loads = ({ script, calls }) => script ?? calls;
const pick = (preset, ...keys) =>
  Object.fromEntries(keys.filter((key) => key in preset).map((key) => [key, preset[key]]));

/** What the gate needs at once. */
const row = (preset) =>
  [
    preset.id,
    preset.name,
    preset.category,
    preset.hosts.join(' '),
    Object.keys(preset.cookies ?? {}).join(' '),
    Object.keys(preset.storage ?? {}).join(' '),
    (loads(preset) ? '+' : '') + (preset.consent?.deny || preset.google ? '!' : ''),
    preset.google?.join(' '),
  ].join('|');
// What sorts by category compresses best.
const order = ({ category, id }) => category + id;
const rows = presets
  .sort((a, b) => (order(a) < order(b) ? -1 : 1))
  .map(row)
  .join('\n');

/** What a grant needs. */
const loaders = Object.fromEntries(
  presets
    .filter(loads)
    .map((each) => [
      each.id,
      pick(each, 'fields', 'stub', 'before', 'calls', 'script', 'attributes', 'after', 'consent'),
    ]),
);

/** What the second layer tells of each. */
const disclosures = Object.fromEntries(
  presets.map((each) => [
    each.id,
    pick(each, 'vendor', 'country', 'purpose', 'policyUrl', 'optOutUrl', 'cookies', 'storage'),
  ]),
);

/** Hands each build its part of the presets: what nobody loads, nobody pays for. */
const deal = (text) => ({
  name: 'presets',
  transform: (code, id) =>
    id.endsWith('partners/table.js')
      ? code.replace("rows = ''", () => `rows = ${JSON.stringify(text)}`)
      : id.endsWith('partners/loaders.js')
        ? code.replace('presets = {}', () => `presets = ${JSON.stringify(loaders)}`)
        : id.endsWith('partners/disclosures.js')
          ? code.replace('disclosures = {}', () => `disclosures = ${JSON.stringify(disclosures)}`)
          : null,
});

const build = (input, file, format, ...plugins) => ({
  input: { [file]: `dist/esm/${input}.js` },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format,
    generatedCode: 'es2015',
    entryFileNames: '[name].js',
    // The second layer stands beside the first.
    chunkFileNames: '[name].js',
    inlineDynamicImports: format === 'iife',
  },
  plugins: [
    ...plugins,
    // `npx izin head` puts a site's own presets in this gap.
    deal(file === 'cli/head' ? '%ROWS%' : rows),
    nodeResolve(),
    minify(
      file === 'izin.marked' ? least : input === 'script' ? head : other,
      /^(izin|ui)$/.test(file) && { preamble },
    ),
    trim,
  ],
});

/** Writes the digests that a page may name in `integrity` (W3C Subresource Integrity). */
const digests = {
  name: 'digests',
  async closeBundle() {
    const files = (await readdir('dist', { recursive: true })).filter(
      (file) => file.endsWith('.js') && !/^(esm|cli)/.test(file),
    );
    const entries = await Promise.all(
      files.sort().map(async (file) => {
        const hash = createHash('sha384').update(await readFile(`dist/${file}`));
        return [file, `sha384-${hash.digest('base64')}`];
      }),
    );
    await writeFile('dist/sri.json', JSON.stringify(Object.fromEntries(entries), null, 2) + '\n');
  },
};

/** Packages of others that are in what is built, by their folders. */
const bundled = new Set();
/** Hands on the licences of what is bundled, as they ask for: one file beside all others. */
const licences = {
  name: 'licences',
  generateBundle(_, files) {
    for (const { modules = {} } of Object.values(files))
      for (const id of Object.keys(modules)) {
        const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id) ?? [];
        if (folder && !id.startsWith('\0')) bundled.add(folder);
      }
  },
  async closeBundle() {
    const texts = await Promise.all(
      [...bundled]
        .sort((a, b) => (a < b ? -1 : 1))
        .map(async (folder) => {
          const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
          const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
          if (!file) throw new Error(`${name} is bundled and has no licence.`);
          return `${name} ${version}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
        }),
    );
    await writeFile('dist/licenses.txt', texts.join('\n---\n\n'));
  },
};

await mkdir('dist', { recursive: true });
/** A file for each language, beside its like; the other names for one are copies. */
const folders = {
  'ui/locales': 'locales',
  'ui/locales/more': 'locales/more',
  'ui/locales/facts': 'locales/facts',
  'ui/locales/ask': 'locales/ask',
  'partners/words': 'words',
};
const languages = build('', '', 'es');
languages.input = Object.fromEntries(
  await Promise.all(
    Object.entries(folders).map(async ([from, to]) =>
      (await readdir(`dist/esm/${from}`))
        .filter((file) => file.endsWith('.js'))
        .map((file) => [`${to}/${file.slice(0, -3)}`, `dist/esm/${from}/${file}`]),
    ),
  ).then((all) => all.flat()),
);
languages.plugins.push({
  name: 'aliases',
  generateBundle(_, files) {
    for (const [alias, tag] of Object.entries(aliases))
      for (const folder of ['locales', 'locales/more', 'locales/ask'])
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${alias}.js`,
          source: files[`${folder}/${tag}.js`].code,
        });
  },
});

/** What no page loads: the command, and the script that it prints with a site's data. */
const command = [
  {
    input: { main: 'dist/esm/cli/main.js' },
    plugins: [deal(rows), nodeResolve({ preferBuiltins: true }), commonjs()],
    output: {
      dir: 'dist/cli',
      format: 'es',
      entryFileNames: '[name].js',
      // The audit stands beside the others' commands.
      chunkFileNames: '[name].js',
      // What buttons are called in all languages is one file, not one each.
      manualChunks: (id) => (/\/ui\/locales\//.test(id) ? 'words' : undefined),
    },
    // The databases' drivers are there for who keeps records, the browser for who audits.
    external: [/^node:/, 'libsql', 'pg', 'playwright-core', /^@duckduckgo\/autoconsent/],
  },
  { ...build('seal/script', 'cli/seal', 'iife'), plugins: [minify({ passes: 3 })] },
];

const last = build('all', 'izin.all', 'iife');
last.plugins.push(digests);

const all = [
  build('script', 'izin', 'iife'),
  build('script', 'izin.marked', 'iife', marked),
  build('ui', 'ui', 'es'),
  build('late', 'late', 'es'),
  build('records', 'records', 'es'),
  build('resend', 'resend', 'es'),
  build('problems', 'problems', 'es'),
  build('vendors', 'partners', 'es'),
  build('partners/disclosures', 'disclosures', 'es'),
  languages,
  ...command,
  build('script', 'cli/head', 'iife'),
  last,
];
for (const { plugins } of all) plugins.push(licences);

export default all;
