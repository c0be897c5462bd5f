import { render } from 'preact';
import { fill } from './fill.js';
import type { Second, View } from './view.js';

/**
 * Announces, in a place of the site's own page, a change of what people are told, before it counts:
 * above the site's own words for it, until the day that `data-izin-change` names (UU PDP 21(2)).
 */
export function announceChange(place: HTMLElement, { facts, text }: View & Second): void {
  const day = new Date(`${place.dataset['izinChange']}T00:00`);
  place.hidden = Date.now() >= Number(day);
  // Other laws ask for no announcement: the site's words stand alone.
  if (!facts || Number.isNaN(Number(day))) return;
  let host = place.querySelector<HTMLElement>(':scope>[data-izin-ui]');
  if (!host) {
    host = document.createElement('div');
    host.dataset['izinUi'] = '';
    place.prepend(host);
  }
  const date = new Intl.DateTimeFormat(text.lang, { dateStyle: 'long' }).format(day);
  render(<p lang={text.lang}>{fill(facts.change, { date })}</p>, host);
}
