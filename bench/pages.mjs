// The page that every contender is measured on, and how each of them is put on it.
// A peer is set up as its own documentation says, in the fastest of the ways it documents; the
// others can be run with `--variants`, to check that choice.
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { prepare } from './server.mjs';

const root = new URL('../', import.meta.url);
const pkg = (path) => readFileSync(new URL(`node_modules/${path}`, root));
const version = (name) => JSON.parse(pkg(`${name}/package.json`)).version;
const js = (body) => prepare(body, 'text/javascript; charset=utf-8');
const css = (body) => prepare(body, 'text/css; charset=utf-8');

/** How many times the processor is slowed. */
export const SLOWDOWN = 4;
/** Work of one tag, in milliseconds of the processor as it is. */
export const TAG_MS = 5;

// 14 external tags and 6 inline ones, mixed as vendors write them (a stub, then its file, or a
// file, then its call). `h`: in the head; the rest stand at the end of the body.
const MIX = 'h:ieeieeie b:eeieeieeieee';

/** The tags, in document order: { k, inline, head, host }. */
export const tags = MIX.split(' ').flatMap((part) => {
  const [place, kinds] = part.split(':');
  return kinds.split('').map((kind) => ({ head: place === 'h', inline: kind === 'i' }));
});
for (const [k, tag] of tags.entries()) {
  tag.k = k;
  // Seven vendors: tags usually come from many hosts, so that the limit of six connections for
  // one host does not decide the result.
  tag.host = `vendor${k % 7}.test`;
}

/**
 * What a tag does. Its work is waited for on the clock (5 ms, slowed 4 times: 20 ms) rather than
 * counted in loops: a counted loop would also measure when the engine chooses to optimise it and
 * what else the machine is doing, and these are not the contenders' doing. For the same reason it
 * turns seldom, in a native call, so that nothing is worth optimising and nothing becomes garbage.
 */
const work = (k) =>
  `(function(k){var t=performance.now(),e=t+${TAG_MS * SLOWDOWN},n,b=new Uint8Array(16384);` +
  `do{crypto.getRandomValues(b);n=performance.now()}while(n<e);` +
  `(window.benchTags=window.benchTags||[]).push([k,t,n])})(${k});`;

/** A noisy picture of about 30 kB (320 by 180, shown larger): a real page has one, and it shares the line. */
function picture(width = 320, height = 180) {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    let crc = 0xffffffff;
    for (const byte of body) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8); // 8 bits, greyscale
  const rows = Buffer.alloc((width + 1) * height);
  let seed = 1;
  for (let y = 0; y < height; y++) {
    for (let x = 1; x <= width; x++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      rows[y * (width + 1) + x] = ((x + y) >> 2) + (seed >>> 30);
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const paragraph =
  'A house is furnished over years, not in a weekend. Teak and rattan age well, linen softens, ' +
  'and a good lamp outlives three sofas. Start from the light of the room, choose one large ' +
  'piece that everything else can lean on, and leave a wall empty until you know what it is for.';

function page({ head = '', end = '', hold }, port) {
  const markup = (tag) => hold({ ...tag, src: `http://${tag.host}:${port}/tag/${tag.k}.js` });
  const held = (inHead) =>
    tags
      .filter((tag) => tag.head === inHead)
      .map(markup)
      .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>Bench</title>
<link rel="icon" href="data:,">
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif}img{display:block}</style>
${held(true)}
</head>
<body>
<h1>A room that grows with you</h1>
<p>${paragraph}</p>
<img src="/picture.png" width="480" height="270" alt="">
${Array.from({ length: 8 }, (_, n) => `<h2>Part ${n + 1}</h2>\n<p>${paragraph}</p>`).join('\n')}
${held(false)}
${end}
</body>
</html>
`;
}

/** The same tag as a plain script, a `text/plain` one with `attributes`, or one with `data-src`. */
const plain = ({ k, inline, src }) =>
  inline ? `<script>${work(k)}</script>` : `<script src="${src}"></script>`;
const marked =
  (attributes, srcName = 'src') =>
  (tag) =>
    `<script type="text/plain" ${attributes}` +
    (tag.inline ? `>${work(tag.k)}</script>` : ` ${srcName}="${tag.src}"></script>`);
const templated = (attributes) => (tag) => `<template ${attributes}>${plain(tag)}</template>`;

const ccConfig = `CookieConsent.run(${JSON.stringify({
  // Its default is to stay away from browsers that a program drives.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description:
            'With your permission, we use cookies for analytics and ads. You can refuse, and change your mind at any time.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Choose',
          footer: '<a href="/p">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Your choices',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Necessary', description: 'Always on.', linkedCategory: 'necessary' },
            { title: 'Analytics', description: 'How pages are used.', linkedCategory: 'analytics' },
            { title: 'Ads', description: 'Which ads worked.', linkedCategory: 'ads' },
          ],
        },
      },
    },
  },
})});`;

const klaroConfig = `var klaroConfig=${JSON.stringify({
  version: 1,
  acceptAll: true,
  lang: 'en',
  translations: {
    zz: { privacyPolicyUrl: '/p' },
    en: {
      purposes: { analytics: { title: 'Analytics' }, advertising: { title: 'Ads' } },
      analytics: { description: 'How pages are used.' },
      ads: { description: 'Which ads worked.' },
    },
  },
  services: [
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'] },
    { name: 'ads', title: 'Ads', purposes: ['advertising'] },
  ],
})};`;

const orejimeConfig = `window.orejimeConfig=${JSON.stringify({
  privacyPolicyUrl: '/p',
  purposes: [
    { id: 'analytics', title: 'Analytics', description: 'How pages are used.', cookies: [] },
    { id: 'ads', title: 'Ads', description: 'Which ads worked.', cookies: [] },
  ],
})};`;

const izinConfig = JSON.stringify({
  site: { name: 'Bench', policyUrl: '/p' },
  categories: ['analytics', 'ads'],
});

const ccStyle = () => ({
  '/cookieconsent.css': css(pkg('vanilla-cookieconsent/dist/cookieconsent.css')),
});
const ccFiles = () => ({
  ...ccStyle(),
  '/cookieconsent.umd.js': js(pkg('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
});
const cookieconsent = {
  name: 'vanilla-cookieconsent',
  version: version('vanilla-cookieconsent'),
  hold: marked('data-category="ads"'),
  accept: '#cc-main .cm [data-role="all"]',
  reject: '#cc-main .cm [data-role="necessary"]',
};
const orejime = {
  name: 'Orejime',
  version: version('orejime'),
  hold: templated('data-purpose="ads"'),
  accept: '.orejime-Banner-saveButton',
  reject: '.orejime-Banner-declineButton',
};
const klaro = {
  name: 'Klaro',
  version: version('klaro'),
  hold: marked('data-type="application/javascript" data-name="ads"', 'data-src'),
  accept: '.klaro .cm-btn-success',
  reject: '.klaro .cm-btn-danger, .klaro .cn-decline',
};

const izinBlock = `<script type="application/json" id="izin-config">${izinConfig}</script>`;
const izinFiles = (...paths) =>
  Object.fromEntries(
    paths.map((path) => [`/${path}`, js(readFileSync(new URL(`dist/${path}`, root)))]),
  );
const izin = {
  name: 'izin',
  // Fetched near the notice or after a grant, so not part of what a first visit weighs.
  later: () => izinFiles('preferences.js', 'locales/more/en.js', 'late.js', 'problems.js'),
  version: JSON.parse(readFileSync(new URL('package.json', root))).version,
  hold: marked('data-consent="ads"'),
  accept: '[data-izin-action="accept"]',
  reject: '[data-izin-action="reject"]',
};

/** The two ways of loading a head script of izin's: with the notice's files hinted, and without. */
const izinWith = (script) => ({
  hinted: {
    ...izin,
    how: `configuration, ${script} and modulepreload hints at the top of the head (README: for servers that see the cookie)`,
    head: `${izinBlock}\n<script src="/${script}"></script>\n<link rel="modulepreload" href="/ui.js">\n<link rel="modulepreload" href="/locales/en.js">`,
    files: () => izinFiles(script, 'ui.js', 'locales/en.js'),
  },
  plain: {
    ...izin,
    how: `configuration and ${script} at the top of the head`,
    head: `${izinBlock}\n<script src="/${script}"></script>`,
    files: () => izinFiles(script, 'ui.js', 'locales/en.js'),
  },
});
const [marksOnly, full] = ['izin.marked.js', 'izin.js'].map(izinWith);

/** Every contender and documented way of loading it; the first of a name is the one benched. */
export const contenders = [
  // The peers hold what is marked, and so does this build.
  { ...marksOnly.hinted, id: 'izin' },
  { ...marksOnly.plain, id: 'izin-plain', label: 'without hints' },
  { ...full.hinted, id: 'izin-full', variant: true },
  {
    ...izin,
    id: 'izin-all',
    variant: true,
    how: 'everything in one file, at the top of the head',
    head: `${izinBlock}\n<script src="/izin.all.js"></script>`,
    files: () => izinFiles('izin.all.js'),
  },
  {
    ...cookieconsent,
    id: 'cookieconsent',
    how: 'style sheet deferred by media="print" in the head, script and configuration deferred at the end of the body',
    head: `<link rel="stylesheet" href="/cookieconsent.css" media="print" onload="this.media='all'">`,
    end: '<script defer src="/cookieconsent.umd.js"></script>\n<script defer src="/cookieconsent-init.js"></script>',
    files: () => ({ ...ccFiles(), '/cookieconsent-init.js': js(ccConfig) }),
  },
  {
    ...cookieconsent,
    id: 'cookieconsent-css',
    variant: true,
    how: 'as above, with a plain style sheet',
    head: '<link rel="stylesheet" href="/cookieconsent.css">',
    end: '<script defer src="/cookieconsent.umd.js"></script>\n<script defer src="/cookieconsent-init.js"></script>',
    files: () => ({ ...ccFiles(), '/cookieconsent-init.js': js(ccConfig) }),
  },
  {
    ...cookieconsent,
    id: 'cookieconsent-module',
    variant: true,
    how: 'style sheet in the head, a module that imports the script (the 3.1 quick start)',
    head: '<link rel="stylesheet" href="/cookieconsent.css">',
    end: '<script type="module" src="/cookieconsent-config.js"></script>',
    files: () => ({
      ...ccFiles(),
      '/cookieconsent-config.js': js(`import '/cookieconsent.umd.js';\n${ccConfig}`),
    }),
  },
  {
    ...cookieconsent,
    id: 'cookieconsent-bundle',
    variant: true,
    how: 'style sheet in the head, script and configuration as one deferred file (npm, bundled)',
    head: '<link rel="stylesheet" href="/cookieconsent.css">',
    end: '<script defer src="/bundle.js"></script>',
    files: () => ({
      ...ccStyle(),
      '/bundle.js': js(`${pkg('vanilla-cookieconsent/dist/cookieconsent.umd.js')};\n${ccConfig}`),
    }),
  },
  {
    ...orejime,
    id: 'orejime',
    how: 'configuration, script and style sheet in the head',
    head: `<script>${orejimeConfig}</script>\n<script src="/orejime-standard-en.js"></script>\n<link href="/orejime-standard.css" rel="stylesheet">`,
    files: () => ({
      '/orejime-standard-en.js': js(pkg('orejime/dist/orejime-standard-en.js')),
      '/orejime-standard.css': css(pkg('orejime/dist/orejime-standard.css')),
    }),
  },
  {
    ...klaro,
    id: 'klaro',
    how: 'configuration and script deferred, in the head',
    head: '<script defer src="/klaro-config.js"></script>\n<script defer src="/klaro.js"></script>',
    files: () => ({
      '/klaro-config.js': js(klaroConfig),
      '/klaro.js': js(pkg('klaro/dist/klaro.js')),
    }),
  },
  {
    ...klaro,
    id: 'klaro-no-css',
    variant: true,
    how: 'style sheet apart, configuration and script deferred, in the head',
    head: '<link rel="stylesheet" href="/klaro.min.css">\n<script defer src="/klaro-config.js"></script>\n<script defer src="/klaro-no-css.js"></script>',
    files: () => ({
      '/klaro.min.css': css(pkg('klaro/dist/klaro.min.css')),
      '/klaro-config.js': js(klaroConfig),
      '/klaro-no-css.js': js(pkg('klaro/dist/klaro-no-css.js')),
    }),
  },
  {
    ...klaro,
    id: 'klaro-sync',
    variant: true,
    how: 'configuration and script synchronous, in the head',
    head: '<script src="/klaro-config.js"></script>\n<script src="/klaro.js"></script>',
    files: () => ({
      '/klaro-config.js': js(klaroConfig),
      '/klaro.js': js(pkg('klaro/dist/klaro.js')),
    }),
  },
  {
    id: 'none',
    name: '(no consent tool)',
    version: '',
    how: 'the tags run as they stand',
    hold: plain,
  },
];

/** Everything the server needs for these contenders; pages wait for the port (tags name it). */
export function routesOf(chosen) {
  const routes = new Map();
  const add = (path, body) => routes.set(path, body);
  add('localhost /picture.png', prepare(picture(), 'image/png'));
  for (const tag of tags) {
    if (!tag.inline) add(`* /tag/${tag.k}.js`, js(work(tag.k)));
  }
  const bytes = {};
  for (const contender of chosen) {
    const files = contender.files?.() ?? {};
    bytes[contender.id] = Object.values(files).reduce((sum, file) => sum + file.brotli.length, 0);
    for (const [path, body] of Object.entries({ ...files, ...contender.later?.() }))
      add(`localhost ${path}`, body);
  }
  return {
    routes,
    bytes,
    addPages(port) {
      for (const contender of chosen) {
        add(
          `localhost /page/${contender.id}`,
          prepare(page(contender, port), 'text/html; charset=utf-8'),
        );
      }
    },
  };
}
