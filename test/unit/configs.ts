import { createAddresses } from '../../demo/server/addresses.mjs';
import { izinConfig } from '../../demo/server/config.mjs';
import type { ProblemCode } from '../../src/core/problem.js';

const site = { name: 'Interindo' };
const addresses = createAddresses({ port: 8080, partnerDomain: 'localhost' });
const partner = { name: 'Meta', category: 'ads' };

/** Configurations without a mistake; both the schema and the library have to say so. */
export const sound: [name: string, config: unknown][] = [
  ['the shortest', { site }],
  ['the demo’s', izinConfig({ policyUrl: '/privacy', addresses })],
  ['the demo’s after a policy change', izinConfig({ policyUrl: '/p', revision: 2, addresses })],
  [
    'one with every key',
    {
      $schema: 'node_modules/izin/izin.schema.json',
      site: {
        name: 'Interindo',
        controller: 'PT Interindo Karya Bersama',
        policyUrl: '/privacy',
        contact: 'privasi@interindo.example',
      },
      revision: 12,
      law: 'US-CA',
      age: 'child',
      laws: { GB: { usual: { analytics: 'grant' } }, AU: { model: 'optout', months: 12 } },
      endpoint: '/consent',
      language: 'id-ID',
      categories: [
        'analytics',
        'embeds',
        {
          id: 'ads',
          label: 'Iklan',
          text: 'Iklan dari mitra.',
          cookies: ['_ad*'],
          storage: ['ad'],
        },
        { id: 'survey', label: 'Survei', text: 'Pertanyaan setelah belanja.' },
      ],
      partners: {
        meta: {
          name: 'Meta',
          category: 'ads',
          hosts: ['connect.facebook.net', '*.facebook.com'],
          cookies: ['_fbp', '_fbc'],
          storage: ['lastExternalReferrer*'],
          policyUrl: 'https://www.facebook.com/privacy/policy',
        },
        Tanya_1: { name: 'Tanya', category: 'survey' },
        sesi: { name: 'Sesi', category: 'necessary' },
      },
      cookie: { name: 'consent', domain: 'interindo.example', months: 6 },
      gate: { mode: 'report', unknown: 'hold' },
      seal: true,
      trustedGrants: false,
    },
  ],
  ['categories without partners', { site, categories: ['ads', 'analytics'] }],
  ['a revision that is a date', { site, revision: 20_261_122 }],
  ['a law of unknown place', { site, law: 'auto' }],
];

/** Configurations with one mistake, and the problem that it is. */
export const mistaken: [name: string, config: unknown, code: ProblemCode][] = [
  ['no object but nothing', null, 'config'],
  ['no object but a list', [], 'config'],
  ['no object but a text', 'izin', 'config'],
  ['a site that is a text', { site: 'Interindo' }, 'config'],
  ['a layout that is a list', { site, layout: ['bar'] }, 'config'],
  ['a theme that is a text', { site, theme: 'dark' }, 'config'],
  ['an opener that is true', { site, opener: true }, 'config'],
  ['a gate that is a text', { site, gate: 'hold' }, 'config'],
  ['a gate in another mode', { site, gate: { mode: 'off' } }, 'config'],
  ['a gate that asks about unknown hosts', { site, gate: { unknown: 'ask' } }, 'config'],
  ['a key of the gate that there is not', { site, gate: { strict: true } }, 'key'],
  ['a platform to be told that is a text', { site, signals: { wordpress: 'yes' } }, 'config'],
  [
    'a region of Google’s that is no list',
    { site, signals: { google: { region: 'ID' } } },
    'config',
  ],
  ['a platform that there is not', { site, signals: { drupal: true } }, 'key'],
  ['a wish to Google that there is not', { site, signals: { google: { wait: 1 } } }, 'key'],
  ['a revision in quotes', { site, revision: '1' }, 'config'],
  ['a revision of zero', { site, revision: 0 }, 'config'],
  ['a negative revision', { site, revision: -1 }, 'config'],
  ['half a revision', { site, revision: 1.5 }, 'config'],
  // The cookie takes nine digits: a longer one would be written and never read.
  ['a revision too long for the cookie', { site, revision: 2_026_112_201 }, 'config'],
  ['a law that is nothing', { site, law: null }, 'config'],
  ['a language that is a list', { site, language: ['en'] }, 'config'],
  ['categories that are an object', { site, categories: { ads: true } }, 'config'],
  ['categories that are a text', { site, categories: 'ads' }, 'config'],
  ['partners that are a list', { site, partners: [partner] }, 'config'],
  ['a cookie that is a text', { site, cookie: 'izin' }, 'config'],
  ['a cookie without a name', { site, cookie: { name: '' } }, 'config'],
  ['a cookie’s name that is a number', { site, cookie: { name: 5 } }, 'config'],
  ['months in words', { site, cookie: { months: 'twelve' } }, 'config'],
  ['no months', { site, cookie: { months: 0 } }, 'config'],
  ['negative months', { site, cookie: { months: -6 } }, 'config'],
  ['a seal in quotes', { site, seal: 'true' }, 'config'],
  ['a seal that is an object', { site, seal: {} }, 'config'],
  ['trustedGrants in quotes', { site, trustedGrants: 'false' }, 'config'],
  ['an unknown key', { site, partner: {} }, 'key'],
  ['a key in the wrong case', { site, Revision: 2 }, 'key'],
  ['an unknown key of the cookie', { site, cookie: { days: 30 } }, 'key'],
  ['a key named __proto__', JSON.parse('{"site":{"name":"a"},"__proto__":{"law":1}}'), 'key'],
  ['a key named constructor', { site, constructor: {} }, 'key'],
  ['a category that is nothing', { site, categories: ['ads', null] }, 'key'],
  ['a category that is true', { site, categories: [true] }, 'key'],
  ['a category that is a list', { site, categories: [['ads']] }, 'key'],
  ['a category with a number for its id', { site, categories: [{ id: 5 }] }, 'key'],
  ['a category with true for its id', { site, categories: [{ id: true }] }, 'key'],
  ['a category without an id', { site, categories: [{ label: 'Ads' }] }, 'key'],
  ['an empty category', { site, categories: [''] }, 'key'],
  ['a category with a dot', { site, categories: ['ads.video'] }, 'key'],
  ['a category with a space', { site, categories: ['ads video'] }, 'key'],
  ['a category of 65 characters', { site, categories: ['a'.repeat(65)] }, 'key'],
  ['a category named __proto__', { site, categories: ['__proto__'] }, 'key'],
  ['a category named constructor', { site, categories: ['constructor'] }, 'key'],
  ['a category named toString', { site, categories: ['toString'] }, 'key'],
  ['a partner that is nothing', { site, partners: { meta: null } }, 'partner'],
  ['a partner that is a text', { site, partners: { meta: 'ads' } }, 'partner'],
  ['a partner without a category', { site, partners: { meta: { name: 'Meta' } } }, 'partner'],
  [
    'a partner whose category is a list',
    { site, partners: { meta: { name: 'Meta', category: ['ads'] } } },
    'partner',
  ],
  ['a partner named as a category', { site, partners: { ads: partner } }, 'partner'],
  ['a partner whose id has a dot', { site, partners: { 'meta.ads': partner } }, 'partner'],
  ['a partner whose id begins with a digit', { site, partners: { '1meta': partner } }, 'partner'],
  ['a partner without an id', { site, partners: { '': partner } }, 'partner'],
  [
    'a partner named __proto__',
    JSON.parse('{"site":{"name":"a"},"partners":{"__proto__":{"name":"a","category":"ads"}}}'),
    'partner',
  ],
  ['a partner named constructor', { site, partners: { constructor: partner } }, 'partner'],
  ['a partner named toString', { site, partners: { toString: partner } }, 'partner'],
];

/** Mistakes between entries, which a schema can't see. */
export const contradictory: [name: string, config: unknown, code: ProblemCode][] = [
  [
    'a partner of a category that is not there',
    { site, partners: { meta: { name: 'Meta', category: 'adverts' } } },
    'partner',
  ],
  [
    'a partner named as the site’s own category',
    { site, categories: ['survey'], partners: { survey: { name: 'S', category: 'survey' } } },
    'partner',
  ],
];

/** Configurations with one mistake in what is only shown. */
export const unshowable: [
  name: string,
  config: Record<string, unknown>,
  code: ProblemCode,
  detail: string,
][] = [
  ['a site’s name that is a number', { site: { name: 5 } }, 'look', 'site.name'],
  [
    'a policy address that is a list',
    { site: { ...site, policyUrl: ['/p'] } },
    'look',
    'site.policyUrl',
  ],
  ['an unknown key of the site', { site: { ...site, privacyUrl: '/p' } }, 'key', 'site.privacyUrl'],
  ['a layout that there is not', { site, layout: 'wall' }, 'look', 'layout'],
  ['a corner that there is not', { site, opener: 'bottom left' }, 'look', 'opener'],
  [
    'a token that there is not',
    { site, theme: { acceptBackground: 'green' } },
    'key',
    'theme.acceptBackground',
  ],
  ['a token that is a number', { site, theme: { radius: 8 } }, 'look', 'theme.radius'],
  [
    'a token that ends its declaration',
    { site, theme: { text: 'red;display:none' } },
    'look',
    'theme.text',
  ],
  ['a dark radius', { site, theme: { dark: { radius: '1px' } } }, 'key', 'theme.dark.radius'],
];
