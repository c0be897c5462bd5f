import type { Phase } from '../../../src/audit/visit.js';
import { shop } from './shop.js';

/** A site with one planted fault: what of the honest shop is written otherwise. */
export interface Fixture {
  /** The rule that it breaks; none where it is clean. */
  rule?: string;
  name: string;
  /** What stands there, and what instead. */
  edits: readonly [from: string, to: string][];
  /** What must be gone through to see it. */
  phases: readonly Phase[];
  /** Headers of its pages. */
  headers?: Readonly<Record<string, string>>;
}

const start = '  const get = (id)';

const isUndecided = (code: string): [string, string] => [
  start,
  `if (choice === undefined) { ${code} }\n${start}`,
];
const always = (code: string): [string, string] => [start, `${code}\n${start}`];
const config = (json: object): [string, string] => [
  '</head>',
  `<script type="application/json" id="izin-config">${JSON.stringify(json)}</script></head>`,
];
const declared = { hotjar: { siteId: '1' }, uet: { tagId: '12345678' } };
const look = (css: string): [string, string] => ['</style>', `${css}</style>`];

export const fixtures: readonly Fixture[] = [
  {
    rule: 'PRI-01',
    name: 'a partner’s cookie before a choice',
    edits: [isUndecided(`document.cookie = '_ga=GA1.1.5; max-age=86400';`)],
    phases: ['before'],
  },
  {
    rule: 'PRI-01',
    name: 'a cookie that only the server sees',
    edits: [],
    headers: { 'set-cookie': '_fbp=fb.1.2; HttpOnly; Max-Age=86400' },
    phases: ['before'],
  },
  {
    rule: 'PRI-01',
    name: 'a partner’s key before a choice',
    edits: [isUndecided(`localStorage.setItem('_hjUserAttributesHash', '1');`)],
    phases: ['before'],
  },
  {
    rule: 'PRI-01-own',
    name: 'a name that nobody knows before a choice',
    edits: [isUndecided(`document.cookie = 'visitor=7';`)],
    phases: ['before'],
  },
  {
    rule: 'PRI-02',
    name: 'a pixel before a choice',
    edits: [isUndecided(`pixel('{hotjar}/p.gif');`)],
    phases: ['before'],
  },
  {
    rule: 'PRI-02',
    name: 'a script of nobody known before a choice',
    edits: [isUndecided(`ask('{unknown}/t.js');`)],
    phases: ['before'],
  },
  {
    rule: 'PRI-02',
    name: 'a frame before a choice',
    edits: [['<footer>', '<iframe src="{hotjar}/frame.html"></iframe><footer>']],
    phases: ['before'],
  },
  {
    rule: 'PRI-03',
    name: 'a fingerprint before a choice',
    edits: [
      isUndecided(
        `const canvas = document.createElement('canvas');
         canvas.getContext('2d').fillText('izin', 2, 12); canvas.toDataURL();
         document.createElement('canvas').getContext('webgl')?.getParameter(7937);
         navigator.userAgentData?.getHighEntropyValues(['model']); `,
      ),
    ],
    phases: ['before'],
  },
  {
    rule: 'PRI-07',
    name: 'a pixel after a refusal, at the next page only',
    edits: [always(`if (choice === '') pixel('{hotjar}/p.gif');`)],
    phases: ['refused'],
  },
  {
    rule: 'PRI-08',
    name: 'ads for who granted statistics',
    edits: [always(`if (choice === 'analytics') pixel('{uet}/p.gif');`)],
    phases: ['partly'],
  },
  {
    rule: 'WDR-01',
    name: 'no way back',
    edits: [['<button class="manage">Privacy settings</button>', '']],
    phases: ['withdrawn'],
  },
  {
    rule: 'WDR-02',
    name: 'boxes to untick one by one',
    edits: [
      [
        '<button class="choice reject">Reject all</button>\n  <button class="choice" id',
        '<button class="choice" id',
      ],
    ],
    phases: ['withdrawn'],
  },
  {
    rule: 'WDR-03',
    name: 'cookies that stay',
    edits: [[`name + '=; path=/; max-age=0'`, `'nothing='`]],
    phases: ['withdrawn'],
  },
  {
    rule: 'WDR-03',
    name: 'a pixel after the withdrawal',
    edits: [
      [
        `    // Scripts that run`,
        `    if (choice) localStorage.setItem('was', '1');\n    // Scripts that run`,
      ],
      always(`if (choice === '' && localStorage.getItem('was')) pixel('{uet}/p.gif');`),
    ],
    phases: ['withdrawn'],
  },
  {
    rule: 'CHO-01',
    name: 'no refusal on the first layer',
    edits: [
      [
        '<button class="choice reject">Reject all</button>\n  <button class="choice accept">',
        '<button class="choice accept">',
      ],
    ],
    phases: ['before'],
  },
  {
    rule: 'CHO-02',
    name: 'a refusal that is a link',
    edits: [
      [
        '<button class="choice reject">Reject all</button>\n  <button class="choice accept">',
        '<a href="#" class="choice reject">Reject all</a>\n  <button class="choice accept">',
      ],
      look('a.choice { text-decoration: none; vertical-align: top }'),
    ],
    phases: ['before'],
  },
  {
    rule: 'CHO-03',
    name: 'a louder acceptance',
    edits: [look('.accept { background: #063 !important; color: #fff !important }')],
    phases: ['before'],
  },
  {
    rule: 'CHO-04',
    name: 'grey on white',
    edits: [look('.choice { color: #aaa !important }')],
    phases: ['before'],
  },
  {
    rule: 'CHO-05',
    name: 'a box that is ticked',
    edits: [
      [
        `box.checked = granted.includes(box.name)`,
        `box.checked = !choice || granted.includes(box.name)`,
      ],
    ],
    phases: ['partly'],
  },
  {
    rule: 'CHO-07',
    name: 'asked again at every page',
    edits: [[`    save(granted);`, `    if (granted.length) save(granted);`]],
    phases: ['refused'],
  },
  {
    rule: 'CHO-07',
    name: 'a page that can’t be read after a refusal',
    edits: [
      [
        '    drop();',
        `    drop();
    if (!granted.length) document.body.insertAdjacentHTML('beforeend',
      '<div style="position: fixed; inset: 0; background: #fff">Subscribe to read on.</div>');`,
      ],
    ],
    phases: ['refused'],
  },
  {
    rule: 'CHO-11',
    name: 'a refusal for a month',
    edits: [[`max-age=15552000'`, `max-age=' + (granted.length ? 15552000 : 2592000)`]],
    phases: ['refused', 'accepted'],
  },
  {
    rule: 'CHO-12',
    name: 'a vague gain',
    edits: [['to count visits', 'for the best experience']],
    phases: ['before'],
  },
  {
    rule: 'CHO-14',
    name: 'an advertisement',
    edits: [['<a href="/about">Privacy policy</a></p>', '<a href="{unknown}/sale">Sale</a></p>']],
    phases: ['before'],
  },
  {
    rule: 'INF-01',
    name: 'no number of partners',
    edits: [['2 partners', 'some partners']],
    phases: ['before'],
  },
  {
    rule: 'INF-02',
    name: 'a cookie that is not declared',
    edits: [
      config({ partners: declared }),
      always(`if (choice?.includes('ads')) document.cookie = 'extra=1; path=/; max-age=86400';`),
    ],
    phases: ['before', 'accepted'],
  },
  {
    rule: 'INF-03',
    name: 'ads as necessary',
    edits: [config({ partners: { ...declared, uet: { category: 'necessary' } } })],
    phases: ['before', 'accepted'],
  },
  {
    rule: 'INF-04',
    name: 'a cookie for a year instead of half an hour',
    edits: [
      always(
        `if (choice?.includes('analytics')) document.cookie = '_hjSession_1=1; path=/; max-age=31536000';`,
      ),
    ],
    phases: ['accepted'],
  },
  {
    rule: 'INF-05',
    name: 'a partner that is not declared',
    edits: [config({ partners: { ...declared, hotjar: undefined } })],
    phases: ['before', 'accepted'],
  },
  {
    rule: 'INF-06',
    name: 'a wall of text',
    edits: [['use cookies to', `use cookies ${'and so on '.repeat(25)}to`]],
    phases: ['before'],
  },
  {
    rule: 'INF-07',
    name: 'another language',
    edits: [['<section id="notice"', '<section lang="fr" id="notice"']],
    phases: ['before'],
  },
  {
    rule: '4.1.2',
    name: 'no name for who hears it',
    edits: [['role="region" aria-labelledby="title"', 'role="region"']],
    phases: ['before'],
  },
  {
    rule: '2.4.7',
    name: 'no outline',
    edits: [look('.choice:focus-visible { outline: none !important }')],
    phases: ['before'],
  },
  {
    rule: '2.4.11',
    name: 'half of the window',
    edits: [look('#notice { height: 55vh }')],
    phases: ['before'],
  },
  {
    rule: 'SIG-01',
    name: 'ads in spite of the signal',
    edits: [always(`if (navigator.globalPrivacyControl) pixel('{uet}/p.gif');`)],
    phases: ['gpc'],
  },
  {
    rule: 'SIG-04',
    name: 'a signal that is taken for consent',
    edits: [always(`if (navigator.globalPrivacyControl) pixel('{hotjar}/p.gif');`)],
    phases: ['before', 'gpc'],
  },
  {
    rule: 'GOO-02',
    name: 'a Google tag without a default',
    edits: [always(`if (choice?.includes('analytics')) ask('{google}/gtag/js?id=G-ABC123DEF4');`)],
    phases: ['accepted'],
  },
];

/** The shop without a fault. */
export const clean: Fixture = {
  name: 'the honest shop',
  edits: [],
  phases: ['before', 'refused', 'accepted', 'partly', 'withdrawn', 'gpc'],
};

/** A notice whose choices have names that nobody knows. */
export const closed: Fixture = {
  name: 'a notice that can’t be operated',
  edits: [
    ['>Reject all<', '>Boo<'],
    ['>Accept all<', '>Hooray<'],
    ['>Manage choices<', '>Hm<'],
    ['<button class="manage">Privacy settings</button>', ''],
  ],
  phases: ['before', 'refused', 'accepted'],
};

/** Writes the page of a fixture. Throws where an edit finds nothing: it would plant no fault. */
export function write({ edits }: Fixture, addresses: Readonly<Record<string, string>>): string {
  let html = shop;
  for (const [from, to] of edits) {
    if (!html.includes(from)) throw new Error(`Nothing to edit: ${from}`);
    html = html.replace(from, () => to);
  }
  return html.replaceAll(/\{(hotjar|uet|google|unknown)\}/g, (_, name: string) => addresses[name]!);
}
