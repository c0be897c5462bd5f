import { isForAds } from '../core/ads.js';
import type { CategoryConfig } from '../core/config.js';
import type { More } from '../core/text.js';
import { fill } from '../ui/fill.js';
import { element, escape } from './html.js';
import { writeLanguage } from './notice.js';
import type { NoticeView } from './notice.js';
import type { ServerState } from './state.js';

export interface PageView extends Omit<NoticeView, 'look'> {
  state: ServerState;
  more: More;
  intro?: string;
  /** Path that the choice leads back to. */
  back: string;
}

/** Plain, in the browser's own colours, light or dark. The choices are alike in size. */
const styles =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}' +
  'main{max-width:40rem;margin:auto;padding:0 .5rem 2rem}' +
  'fieldset{margin:1rem 0;padding:.5rem 1rem;border:1px solid;border-radius:.5rem}' +
  'fieldset p{margin:.25rem 0}' +
  'label{font-weight:bold}' +
  '.izin-choices{display:grid;grid:auto-flow 1fr/repeat(auto-fit,minmax(11rem,1fr));gap:.75rem}' +
  'button{padding:.75rem 1rem;font:inherit}';

/** Writes the second layer as a page of its own, for who has no JavaScript: each category, off until turned on. */
export function renderPage(view: PageView): string {
  const { settings, text, more, intro = more.intro, state, host, back } = view;
  const { site, partners, endpoint, age } = settings;
  const row = ({ id, label, text }: CategoryConfig) => {
    const [name, purpose] = more.categories[id] ?? [id, ''];
    const names = partners.filter(({ category }) => category === id).map(({ name }) => name);
    const box =
      id !== 'necessary' &&
      element('input', {
        type: 'checkbox',
        name: id,
        'data-izin-category': id,
        checked: state.granted(id) || undefined,
      });
    return element(
      'fieldset',
      {},
      element('label', {}, box, ' ', escape(label ?? name)),
      element('p', {}, escape(text ?? purpose), id === 'necessary' && ` ${escape(more.always)}`),
      names.length > 0 && element('p', {}, escape(names.join(', '))),
    );
  };
  const button = (action: string, label: string) =>
    element('button', { name: 'choice', value: action, 'data-izin-action': action }, escape(label));
  // A child is not asked for ads.
  const asked = settings.categories.filter(({ id }) => !(age && isForAds(id)));
  const body = [
    element('h1', {}, escape(more.heading)),
    element('p', {}, escape(fill(intro, { company: site.controller || site.name || host }))),
    // Whoever wants ads in spite of it has said so.
    state.gpc && !state.granted('ads') && element('p', {}, escape(more.gpc)),
    element(
      'form',
      { method: 'post', action: endpoint, 'data-izin-layer': 'preferences' },
      element('input', { type: 'hidden', name: 'back', value: back }),
      writeLanguage(text),
      row({ id: 'necessary' }),
      ...asked.map(row),
      element(
        'div',
        { class: 'izin-choices' },
        button(text.optout ? 'optout' : 'reject', text.optout ?? text.reject),
        button('save', more.save),
        button('accept', text.accept),
      ),
    ),
    element('p', {}, site.policyUrl && element('a', { href: site.policyUrl }, escape(text.policy))),
  ];
  return (
    '<!doctype html>' +
    element(
      'html',
      { lang: text.lang, dir: text.dir },
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, escape(more.heading)),
      element('style', {}, styles),
      element('main', {}, ...body),
    )
  );
}
