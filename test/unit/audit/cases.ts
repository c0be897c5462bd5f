import { createHash } from 'node:crypto';
import {
  at,
  choice,
  cookie,
  done,
  everywhere,
  inDays,
  layer,
  sent,
  url,
} from '../../support/audit/visit.js';
import type { ChoiceLook, Layer, Operated, Told, Visit } from '../../../src/audit/visit.js';

type Parts = Partial<Visit>;

/** One rule: visits that break it, with what is said of each; what holds; and what can't be judged. */
export interface Case {
  rule: string;
  broken: readonly [seen: RegExp, parts: Parts, confidence?: number][];
  fine?: Parts;
  unjudged: readonly [why: RegExp, parts: Parts][];
}

const hotjar = 'https://static.hotjar.com/c/hotjar-1.js';
const meta = 'https://connect.facebook.net/en_US/fbevents.js';
const tag = 'https://www.googletagmanager.com/gtag/js?id=G-ABC123DEF4';
const other = 'https://t.tracker.example/x.js';

const asked = (place: string, address: string, more = {}): Parts => ({
  sent: [...everywhere, sent(place, address, more)],
});
const kept = (place: string, name: string, more = {}): Parts => ({
  cookies: [cookie(place, name, more)],
});
const withLayer = (more: Partial<Layer>): Parts => ({ layer: layer(more) });
const withReject = (more: Partial<ChoiceLook>): Parts =>
  withLayer({ reject: choice('Reject all', more) });
const acts = (...given: Operated[]): Parts => ({ operated: given });
const failed = (place: string, act: Operated['act'], how: string) =>
  done(place, act, { isDone: false, how });
const without = (part: keyof Visit): Parts => ({ [part]: undefined });
const nothing: Parts = { sent: [] };
const noLayer = without('layer');
const noReject: Parts = { layer: { ...layer(), reject: undefined } as never };
const told = (place: string, what: Told['what'], given: Told['given'] = {}): Told => ({
  ...at(place),
  what,
  given,
});
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
};
const config = (partners: object, more = {}): Parts => ({ config: { partners, ...more } });
const digest = createHash('sha256').update('GA1.1.5').digest('hex').slice(0, 16);

export const cases: readonly Case[] = [
  {
    rule: 'PRI-01',
    broken: [
      [/_ga .*Google Analytics 4, analytics/, kept('before open', '_ga'), 0.9],
      [
        /tracker/,
        kept('refused open', 'uid', { domain: 't.tracker.example', isThirdParty: true }),
        0.5,
      ],
      [
        /hjViewportId in sessionStorage/,
        {
          stored: [
            { ...at('before second'), kind: 'sessionStorage', origin: url, key: 'hjViewportId' },
          ],
        },
      ],
    ],
    fine: {
      cookies: [
        cookie('before open', 'OptanonConsent'),
        cookie('before open', 'mine'),
        cookie('accepted chosen', '_ga'),
      ],
      config: { cookie: { name: 'mine' } },
    },
    unjudged: [[/No page was seen/, nothing]],
  },
  {
    rule: 'PRI-01-own',
    broken: [[/PHPSESSID/, kept('before open', 'PHPSESSID'), 0.2]],
    unjudged: [[/No page was seen/, nothing]],
  },
  {
    rule: 'PRI-02',
    broken: [
      [/static\.hotjar\.com: Hotjar, analytics/, asked('before open', hotjar), 0.95],
      [/unknown/, asked('accepted open', other), 0.5],
      [
        /Google Analytics 4/,
        { ...asked('before open', other), ...config({ ga4: { hosts: ['tracker.example'] } }) },
      ],
      [/unknown/, asked('before second', 'https://cdn.example.net/x.woff2', { kind: 'font' }), 0.3],
      [
        /m\.shop\.example \(leads to in\.hotjar\.com\): Hotjar/,
        asked('before open', 'https://m.shop.example/c', { alias: 'in.hotjar.com' }),
      ],
    ],
    fine: {
      sent: [
        ...everywhere,
        sent('before open', 'https://cdn.shop.example/a.js'),
        sent('before open', 'https://js.stripe.com/v3/'),
        sent('before open', 'https://cdn.cookielaw.org/consent.js'),
        sent('before open', 'data:text/javascript,1'),
        sent('accepted chosen', hotjar),
        sent('withdrawn accepted', hotjar),
      ],
    },
    unjudged: [[/No page was seen/, nothing]],
  },
  {
    rule: 'PRI-03',
    broken: [
      [
        /a drawing on a canvas, the graphics card: the site’s own/,
        {
          reads: (['canvas', 'webgl'] as const).map((kind) => ({
            ...at('before open'),
            kind,
            script: `${url}f.js`,
          })),
        },
        0.6,
      ],
      [
        /Hotjar/,
        { reads: [{ ...at('refused reload'), kind: 'audio', script: `${hotjar}:12:3` }] },
        0.9,
      ],
      [/click id fbclid/, asked('before open', `${url}collect?fbclid=1`, { kind: 'fetch' })],
    ],
    fine: { reads: [{ ...at('accepted chosen'), kind: 'audio', script: hotjar }] },
    unjudged: [[/No page was seen/, nothing]],
  },
  {
    rule: 'PRI-07',
    broken: [
      [/Hotjar/, asked('refused chosen', hotjar)],
      [/Hotjar/, asked('refused second', hotjar)],
      [/_ga .*stored after a refusal/, kept('refused reload', '_ga')],
    ],
    fine: { cookies: [cookie('refused open', '_ga'), cookie('refused reload', '_ga')] },
    unjudged: [
      [/refusal was not tried/, acts()],
      [/could not be made: no button/, acts(failed('refused chosen', 'reject', 'no button'))],
      [/No page was seen after/, nothing],
    ],
  },
  {
    rule: 'PRI-08',
    broken: [[/Meta Pixel/, asked('partly reload', meta)]],
    fine: asked('partly reload', hotjar),
    unjudged: [[/choice in part was not tried/, acts()]],
  },
  {
    rule: 'WDR-01',
    broken: [
      [/no control/, { wayBack: { boxes: [], isElsewhere: false } }],
      [/another page/, { wayBack: { control: 'Cookies', boxes: [], isElsewhere: true } }],
      [
        /Ads is not ticked/,
        {
          wayBack: {
            control: 'Cookies',
            boxes: [{ name: 'Ads', isChecked: false, isDisabled: false }],
            isElsewhere: false,
          },
        },
      ],
    ],
    unjudged: [
      [/not looked for\./, without('wayBack')],
      [
        /not looked for: no button/,
        { ...without('wayBack'), ...acts(failed('withdrawn accepted', 'accept', 'no button')) },
      ],
    ],
  },
  {
    rule: 'WDR-02',
    broken: [[/took 4 presses/, acts(done('withdrawn chosen', 'withdraw', { presses: 4 }))]],
    unjudged: [
      [/withdrawal was not tried/, acts()],
      [
        /not made by pressing/,
        acts(done('withdrawn chosen', 'withdraw', { presses: undefined as never })),
      ],
    ],
  },
  {
    rule: 'WDR-03',
    broken: [
      [/Hotjar/, asked('withdrawn reload', hotjar)],
      [
        /_ga .*is left/,
        { cookies: [cookie('withdrawn accepted', '_ga'), cookie('withdrawn second', '_ga')] },
      ],
      [
        /value of the cookie _ga/,
        {
          ...kept('withdrawn accepted', '_ga', { digest }),
          ...asked('withdrawn second', `${url}collect?cid=GA1.1.5`),
        },
      ],
    ],
    fine: { cookies: [cookie('withdrawn accepted', '_ga'), cookie('withdrawn chosen', '_ga')] },
    unjudged: [[/could not be made: lost/, acts(failed('withdrawn chosen', 'withdraw', 'lost'))]],
  },
  {
    rule: 'CHO-01',
    broken: [
      [/nothing was found that refuses/, noReject],
      [/switched off/, withReject({ isDisabled: true })],
      [/hidden/, withReject({ isHidden: true })],
      [/3 presses/, acts(done('refused chosen', 'reject', { presses: 3 }))],
    ],
    unjudged: [
      [/No notice was found/, noLayer],
      [/: no button/, { ...noLayer, ...acts(failed('refused open', 'reject', 'no button')) }],
    ],
  },
  {
    rule: 'CHO-02',
    broken: [
      [/<a>/, withReject({ tag: 'a' })],
      [/paragraph/, withReject({ isInText: true })],
    ],
    unjudged: [
      [/No notice/, noLayer],
      [/no refusal/, noReject],
    ],
  },
  {
    rule: 'CHO-03',
    broken: [
      [/49 % of the area/, withReject({ box: { x: 20, y: 700, width: 74, height: 44 } })],
      [/px away/, withReject({ box: { x: 20, y: 500, width: 150, height: 44 } })],
      [
        /fill/,
        withReject({
          look: ['16px', '400', '1', 'rgb(0, 128, 0)', 'rgb(0, 0, 0)', '1px'],
        }),
      ],
    ],
    fine: withReject({ box: { x: 20, y: 760, width: 160, height: 44 } }),
    unjudged: [
      [/No notice/, noLayer],
      [/no refusal/, noReject],
    ],
  },
  {
    rule: 'CHO-04',
    broken: [
      [/text of/, withReject({ color: 'rgb(170, 170, 170)' })],
      [/text of/, withReject({ opacity: 0.1 })],
      [/edge of/, withReject({ edge: 'rgb(238, 238, 238)' })],
    ],
    fine: withReject({ edge: 'color(srgb 0 0 0)', color: 'color(srgb 0.1 0.1 0.1)' }),
    unjudged: [
      [/no refusal/, noReject],
      [/colours/, withReject({ color: 'oklch(1 2 3)' })],
    ],
  },
  {
    rule: 'CHO-05',
    broken: [[/“Ads” is ticked/, { boxes: [{ name: 'Ads', isChecked: true, isDisabled: false }] }]],
    fine: { boxes: [{ name: 'Strictly necessary', isChecked: true, isDisabled: false }] },
    unjudged: [
      [/second layer/, without('boxes')],
      [/second layer/, { boxes: [] }],
    ],
  },
  {
    rule: 'CHO-07',
    broken: [
      [/can’t be read/, { afterRefusal: { isReadable: false, isAskedAgain: false } }],
      [/asked again/, { afterRefusal: { isReadable: true, isAskedAgain: true } }],
      [/covers the page/, { layer: { ...noReject.layer!, isWall: true }, operated: [] }],
    ],
    fine: withLayer({ isWall: true }),
    unjudged: [
      [/not tried/, acts()],
      [/not looked at/, without('afterRefusal')],
    ],
  },
  {
    rule: 'CHO-11',
    broken: [
      [/for 120 days/, kept('refused chosen', 'klaro', { expires: inDays(120) })],
      [/the session only/, kept('refused chosen', 'klaro')],
      [
        /an acceptance longer/,
        {
          cookies: [
            cookie('refused chosen', 'own', { expires: inDays(190) }),
            cookie('accepted chosen', 'own', { expires: inDays(365), digest: 'yes' }),
          ],
        },
      ],
    ],
    fine: {
      cookies: [
        cookie('refused chosen', 'own', { expires: inDays(190) }),
        cookie('accepted chosen', 'own', { expires: inDays(190), digest: 'yes' }),
        cookie('refused open', 'klaro', { expires: inDays(3) }),
        cookie('refused chosen', 'klaro', { expires: inDays(3) }),
      ],
    },
    unjudged: [
      [/refusal was not tried/, acts()],
      [/No cookie was found/, kept('refused chosen', 'basket')],
    ],
  },
  {
    rule: 'CHO-12',
    broken: [
      [/best experience/, withLayer({ text: 'For the best experience. 2' })],
      [/terbaik/, withLayer({ text: 'Pengalaman terbaik untuk Anda', lang: 'id-ID' })],
      [/最佳/, withLayer({ text: '为您提供最佳体验', lang: 'zh' })],
      [/optimal/i, withLayer({ text: 'Ett optimalt val', lang: 'xx', pageLang: '' })],
    ],
    // A Romanian “already” is no Lithuanian “unfortunately”.
    fine: withLayer({ text: 'Site-ul este deja al tău. 2', lang: 'ro' }),
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: 'CHO-14',
    broken: [[/shop2\.example/, withLayer({ links: ['https://shop2.example/sale'] })]],
    fine: withLayer({
      links: ['https://a.shop.example/x', 'https://vendor.example/privacy', 'mailto:a@b.c'],
    }),
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: 'INF-01',
    broken: [[/No number/, withLayer({ text: 'We and some partners' })]],
    fine: withLayer({ text: 'نحن و ٥ شركاء', lang: 'ar', pageLang: 'ar' }),
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: 'INF-02',
    broken: [
      [/_hjid/, { ...kept('accepted second', '_hjid'), ...config({ ga4: {} }) }, 0.9],
      [/mystery/, { ...kept('accepted chosen', 'mystery'), ...config({ ga4: {} }) }, 0.5],
    ],
    fine: {
      cookies: [cookie('accepted chosen', '_ga'), cookie('accepted chosen', 'loose_1')],
      ...config({ ga4: {} }, { categories: [{ id: 'analytics', cookies: ['loose_*'] }] }),
    },
    unjudged: [[/configuration of izin/, {}]],
  },
  {
    rule: 'INF-03',
    broken: [
      [/declared as necessary/, config({ ga4: { category: 'necessary' } }), 0.9],
      [
        /declared as analytics/,
        config({ mine: { category: 'analytics', hosts: ['connect.facebook.net'] } }),
      ],
      [
        /declared as necessary/,
        config({}, { categories: [{ id: 'necessary', cookies: ['_fbp'] }] }),
      ],
    ],
    fine: config({ ga4: {}, mine: { category: 'ads', hosts: ['t.tracker.example'] } }),
    unjudged: [[/configuration of izin/, {}]],
  },
  {
    rule: 'INF-04',
    broken: [
      [/“90 days” is declared/, kept('accepted chosen', '_fbp', { expires: inDays(200) })],
      [
        /“7 days” is declared/,
        {
          ...kept('accepted chosen', 'uid', { expires: inDays(30) }),
          ...config({ mine: { category: 'ads', cookies: { uid: ['it', '7 days'] } } }),
        },
      ],
      [/24 months/, kept('accepted chosen', 'x', { expires: inDays(800) })],
      [/13 months/, kept('accepted chosen', 'x', { expires: inDays(399) }), 0.4],
    ],
    fine: kept('accepted chosen', '_fbp', { expires: inDays(100) }),
    unjudged: [[/No cookie/, { cookies: [] }]],
  },
  {
    rule: 'INF-05',
    broken: [
      [/Hotjar/, { ...asked('accepted chosen', hotjar), ...config({ ga4: {} }) }, 0.95],
      [/unknown/, { ...asked('accepted chosen', other), ...config({ ga4: {} }) }, 0.5],
    ],
    fine: {
      sent: [...everywhere, sent('accepted chosen', tag), sent('accepted chosen', other)],
      ...config({ ga4: {}, mine: { category: 'ads', hosts: ['tracker.example'] } }),
    },
    unjudged: [[/configuration of izin/, {}]],
  },
  {
    rule: 'INF-06',
    broken: [[/80 words/, withLayer({ body: 'word '.repeat(80) })]],
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: 'INF-07',
    broken: [[/"en", the notice "fr"/, withLayer({ lang: 'fr' })]],
    fine: withLayer({ lang: 'en-GB' }),
    unjudged: [
      [/No notice/, noLayer],
      [/does not say/, withLayer({ pageLang: '', lang: '' })],
    ],
  },
  {
    rule: '4.1.2',
    broken: [
      [/without a name/, withLayer({ isNamed: false })],
      [/role is none/, withLayer({ role: '' })],
    ],
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: '2.4.7',
    broken: [[/“Reject all” looks the same/, withReject({ focus: ['none', 'none'] })]],
    unjudged: [[/No notice/, noLayer]],
  },
  {
    rule: '2.4.11',
    broken: [
      [/50 % of the window/, withLayer({ box: { x: 0, y: 400, width: 1280, height: 400 } })],
    ],
    unjudged: [
      [/No notice/, noLayer],
      [/A dialog/, withLayer({ role: 'dialog' })],
    ],
  },
  {
    rule: 'SIG-01',
    broken: [[/Meta Pixel/, asked('gpc open', meta)]],
    fine: asked('gpc open', hotjar),
    unjudged: [[/signal/, { sent: everywhere.filter(({ phase }) => phase !== 'gpc') }]],
  },
  {
    rule: 'SIG-04',
    broken: [[/Without the signal it was not asked/, asked('gpc open', hotjar)]],
    fine: { sent: [...everywhere, sent('gpc open', hotjar), sent('before open', hotjar)] },
    unjudged: [
      [/signal/, { sent: everywhere.filter(({ phase }) => phase !== 'gpc') }],
      [/to compare with/, { sent: everywhere.filter(({ phase }) => phase === 'gpc') }],
    ],
  },
  {
    rule: 'GOO-02',
    broken: [
      [/before any default/, { told: [told('before open', 'tag', tag)] }],
      [
        /before any default/,
        { told: [told('before open', 'tag', tag), told('before open', 'default', denied)] },
      ],
      [
        /deny ad_user_data/,
        {
          told: [
            told('before open', 'default', { ...denied, ad_user_data: 'granted' }),
            told('before open', 'tag', tag),
          ],
        },
      ],
      [
        /no update/,
        {
          told: [told('accepted open', 'default', denied), told('accepted chosen', 'tag', tag)],
        },
      ],
    ],
    fine: {
      told: [
        told('accepted open', 'default', denied),
        told('accepted chosen', 'update', { analytics_storage: 'granted' }),
        told('accepted chosen', 'tag', tag),
        told('accepted reload', 'default', { ...denied, analytics_storage: 'granted' }),
        told('accepted reload', 'tag', tag),
        // Accept loads the tag in the page that was open.
        told('withdrawn open', 'default', denied),
        told('withdrawn accepted', 'update', { analytics_storage: 'granted' }),
        told('withdrawn accepted', 'tag', tag),
      ],
    },
    unjudged: [[/No Google tag/, {}]],
  },
];
