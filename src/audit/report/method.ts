import { html } from './markup.js';
import type { Markup } from './markup.js';

/** Writes how it was looked, and what nobody can tell by looking so. */
export const writeMethod = (): Markup =>
  html`<section aria-labelledby="method">
    <h2 id="method">Method and limits</h2>
    <p>
      Each phase opens the page in a browser profile that is new, makes one choice as a visitor
      would, opens the page again and goes to another page of the site. All that the browser sends
      and keeps meanwhile is written down; nothing is typed and no form is sent. Where a recording
      was audited instead, it stands for one phase only.
    </p>
    <p>
      Addresses are shown without the values in them, as those may be personal data. “Unknown” means
      that no partner is known by that host or name: it doesn’t mean that it is harmless.
    </p>
    <p>
      A rule that could not be judged is no rule that is kept. And no audit from outside can tell
      what a cookie is truly for, what a company does with data on its own servers, what contracts
      say, or whether people understand a text: a person must judge these. A page may also behave
      otherwise for other visitors, in other countries and at other times. This is a technical
      record and no legal advice.
    </p>
  </section>`;
