import type { Act, View } from './view.js';
import { fill } from './fill.js';

/** The first layer: who asks, what for, and three choices of one kind and size. */
export function Notice({ settings, text, act }: View & { act: Act }) {
  const { site, partners } = settings;
  const n = partners.filter(({ category }) => category !== 'necessary').length;
  const us = fill(text.us[Math.min(n, 2)]!, { n });
  return (
    <section
      data-izin-layer="notice"
      role="region"
      popover="manual"
      aria-labelledby="izin-title"
      lang={text.lang}
    >
      <div>
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
        {(['reject', 'accept', 'manage'] as const).map((action) => (
          <button type="button" data-izin-action={action} onClick={act}>
            {text[action]}
          </button>
        ))}
      </div>
    </section>
  );
}
