import { judgeWithdrawal } from '../support/comeback.js';
import { shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { tags } from '../support/witness.js';

const control = '<a href="#izin">Privacy settings</a>';
/** Takes things out of the page whenever they come. */
const without = (selector: string) =>
  `<script>setInterval(() => document.querySelectorAll('${selector}').forEach((one) => one.remove()), 20)</script>`;

/** Pages with izin, and the rule of withdrawing that they break. */
const pages: [name: string, rule: string, body: string][] = [
  ['as it should be', '', control],
  ['in Bahasa Indonesia', '', '<a href="#izin">Pengaturan privasi</a>'],
  ['without a control', 'WDR-01', ''],
  ['with a control that nobody sees', 'WDR-01', `<div hidden>${control}</div>`],
  ['whose control leads elsewhere', 'WDR-01', '<a href="/privacy">Privacy settings</a>'],
  [
    'that tells nobody what they chose',
    'WDR-01',
    control + without('[data-izin-layer=preferences] form'),
  ],
  [
    'where consent is withdrawn box by box',
    'WDR-02',
    control + without('dialog :is([data-izin-action=reject],[data-izin-action=withdraw])'),
  ],
  [
    'where a withdrawal does nothing',
    'WDR-02',
    `${control}<script>addEventListener('click', (event) => event.target.matches('[data-izin-action=withdraw]') && event.stopPropagation(), true)</script>`,
  ],
];

for (const [name, rule, body] of pages)
  test(`WDR-01, WDR-02: a page ${name} breaks ${rule || 'no rule'}`, async ({ page, web }) => {
    const lang = name.endsWith('Indonesia') ? 'id' : 'en';
    web.page('/deep/page', shop({ lang, body: tags(web) + body }));
    web.page('/privacy', shop({ lang, body: '<main>Privacy policy</main>' }));
    const broken = await judgeWithdrawal(page, `${web.origin}/deep/page`, () => web.traffic.length);
    expect(broken).toEqual(rule ? [rule] : []);
  });
