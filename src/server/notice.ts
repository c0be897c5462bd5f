import type { Settings } from '../core/config.js';
import type { Look } from '../core/look.js';
import type { Rule } from '../core/rule.js';
import type { Text } from '../core/text.js';
import { css, protect } from '../ui/css.js';
import { fill } from '../ui/fill.js';
import { writeTheme } from '../ui/theme.js';
import { element, escape } from './html.js';

/** Writes the look that the page gives its own notice. */
export const writeStyles = (look: Look): string => protect(css + writeTheme(look));

/** Writes the field by which a form says what language the visitor read. */
export const writeLanguage = ({ lang }: Text): string =>
  element('input', { type: 'hidden', name: 'language', value: lang });

export interface NoticeView {
  settings: Settings;
  look: Look;
  rule: Rule;
  text: Text;
  /** Stands for a site without a name. */
  host: string;
}

/**
 * Writes the first layer as the page draws it (`ui/notice.tsx`), in a form, so that it works without
 * JavaScript. It has no `popover`, which would hide it there, and `data-izin-server` says whose it is.
 */
export function renderNotice({ settings, look, rule, text, host }: NoticeView): string {
  const { site, partners, endpoint } = settings;
  const isUsual = look.layout === 'bar' && !Object.keys(look.theme)[0];
  const n = partners.filter(({ category }) => category !== 'necessary').length;
  const us = fill(text.us[Math.min(n, 2)]!, { n });
  const button = (action: string, ...label: string[]) =>
    element('button', { name: 'choice', value: action, 'data-izin-action': action }, ...label);
  const words = element(
    'div',
    {},
    rule.close &&
      button('close', escape(text.dismiss), ' ', element('span', { 'aria-hidden': 'true' }, '×')),
    element(
      'h2',
      { id: 'izin-title', tabindex: '-1' },
      escape(fill(text.title, { site: site.name || host })),
    ),
    element('p', {}, escape(fill(text.body, { us, settings: text.settings }))),
    element(
      'p',
      {},
      site.policyUrl && element('a', { href: site.policyUrl }, escape(text.policy)),
      n > 0 &&
        element(
          'a',
          { href: endpoint, 'data-izin-open': true },
          escape(fill(text.partners, { n })),
        ),
    ),
  );
  const choices = [text.optout ? 'optout' : 'reject', 'accept', 'manage'] as const;
  return element(
    'form',
    { method: 'post', action: endpoint, 'data-izin-ui': true, 'data-izin-server': true },
    writeLanguage(text),
    element(
      'section',
      {
        'data-izin-layer': 'notice',
        'data-izin-layout': isUsual ? undefined : look.layout,
        'aria-labelledby': 'izin-title',
        lang: text.lang,
        dir: text.dir,
        role: 'region',
      },
      words,
      element(
        'div',
        { class: 'izin-choices' },
        ...choices.map((action) => button(action, escape(text[action]!))),
      ),
    ),
  );
}
