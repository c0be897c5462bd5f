import type { Act, View } from './view.js';
import { fill } from './fill.js';

/** What the notice stands in; where a site has a look of its own, that says. */
export interface Frame {
  /** Nothing is drawn where it is empty. */
  tag: 'section' | 'dialog' | '';
  attributes: object;
}

/** A region, in the top layer: no transform or z-index of the page can carry it off. */
const usual: Frame = { tag: 'section', attributes: { role: 'region', popover: 'manual' } };

/** The first layer: who asks, what for, and three choices of one kind and size. */
export function Notice({
  settings,
  text,
  ways,
  act,
  frame = usual,
  dismiss,
}: View & { act: Act; frame: Frame | undefined; dismiss(): void }) {
  const { site, partners } = settings;
  const n = partners.filter(({ category }) => category !== 'necessary').length;
  const us = fill(text.us[Math.min(n, 2)]!, { n });
  const Tag = frame.tag as 'section';
  if (!Tag) return null;
  return (
    <Tag
      data-izin-layer="notice"
      aria-labelledby="izin-title"
      lang={text.lang}
      {...frame.attributes}
    >
      <div>
        {ways?.close?.(dismiss)}
        <h2 id="izin-title" tabIndex={-1}>
          {fill(text.title, { site: site.name || location.hostname })}
        </h2>
        <p>{fill(text.body, { us, settings: text.settings })}</p>
        <p>
          {site.policyUrl && <a href={site.policyUrl}>{text.policy}</a>}
          {n > 0 && <a href="#izin">{fill(text.partners, { n })}</a>}
        </p>
      </div>
      <div class="izin-choices">
        {([ways?.refusal ?? 'reject', 'accept', 'manage'] as const).map((action) => (
          <button type="button" data-izin-action={action} onClick={act}>
            {text[action]}
          </button>
        ))}
      </div>
    </Tag>
  );
}
