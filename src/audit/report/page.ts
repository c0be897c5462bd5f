import { severities } from '../finding.js';
import { writeChoices } from './choices.js';
import { writeFinding } from './found.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import type { Page } from './report.js';
import { writeShots } from './shots.js';
import { writeNamed, writeShared } from './tables.js';
import { writeTimeline } from './timeline.js';

const dates = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Writes one page's part of the report; `id` is its anchor. */
export const writePage = (page: Page, id: string): Markup =>
  html`<article id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title"><span translate="no">${page.url}</span></h2>
    <section>
      <h3>Summary</h3>
      ${page.unopened === undefined ? '' : html`<p><strong>The page was not opened: ${page.unopened}</strong></p>`}
      ${writeFigures(page)}
      <p>
        Looked at on ${dates.format(new Date(page.began))} UTC with ${page.browser}.
        ${page.second === undefined ? '' : html`The other page: <code>${page.second}</code>.`}
      </p>
      ${writeChoices(page)}
    </section>
    <section>
      <h3>Findings</h3>
      ${page.findings[0] ? page.findings.map(writeFinding) : html`<p>None.</p>`}
    </section>
    <section>
      <h3>Not judged: a person must look</h3>
      ${writeUnjudged(page)}
    </section>
    ${writeShots(page.shots)}
    <section>
      <h3>What left the page, and to whom</h3>
      ${writeShared(page)}
    </section>
    <section>
      <h3>Cookies and storage</h3>
      ${writeNamed(page)}
    </section>
    <section>
      <h3>Timeline</h3>
      ${writeTimeline(page)}
    </section>
    <section>
      <h3>Looked for, and not found</h3>
      ${
        page.passed[0]
          ? html`<ul>
              ${page.passed.map(({ rule, title }) => html`<li>${rule}: ${title}</li>`)}
            </ul>`
          : html`<p>None.</p>`
      }
    </section>
  </article>`;

function writeFigures({ findings, passed, unjudged }: Page): Markup {
  const open = findings.filter(({ isAccepted }) => !isAccepted);
  const figures: [string, number][] = [
    ...severities.map((severity): [string, number] => [
      severity,
      open.filter((each) => each.severity === severity).length,
    ]),
    ['accepted', findings.length - open.length],
    ['rules kept', passed.length],
    ['not judged', unjudged.length],
  ];
  return html`<dl class="figures">
    ${figures.map(
      ([name, figure]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${figure}</dd>
        </div>`,
    )}
  </dl>`;
}

const writeUnjudged = ({ unjudged, gaps }: Page): Markup =>
  unjudged[0] || gaps[0]
    ? html`<ul>
        ${unjudged.map(({ rule, title, why }) => html`<li>${rule}: ${title}. <em>${why}</em></li>`)}
        ${gaps.map((gap) => html`<li>${gap}</li>`)}
      </ul>`
    : html`<p>All rules could be judged.</p>`;
