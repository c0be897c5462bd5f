import type { Phase } from '../visit.js';
import { phaseNames, stepNames } from '../when.js';
import { count } from './count.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { listPhases } from './report.js';
import type { Page } from './report.js';
import type { Request } from './requests.js';
import { writeTable } from './tables.js';

/** Rows of a phase; a page with more has a report that nobody prints. */
const most = 300;

/** Writes what was sent when, a table for each phase; the site's own requests are only counted. */
export const writeTimeline = (page: Page): Markup =>
  html`${listPhases(page).map((phase) =>
    writePhase(
      phase,
      page.requests.filter((each) => each.phase === phase),
    ),
  )}`;

function writePhase(phase: Phase, requests: readonly Request[]): Markup {
  const others = requests.filter(({ category }) => category !== 'own');
  const end = requests.reduce((latest, { at }) => Math.max(latest, at), 1);
  const own = `${count(requests.length - others.length, 'request')} to the site itself`;
  const more = others.length - most;
  return html`<details>
    <summary>${phaseNames[phase]}: ${count(others.length, 'request')} to others, ${own}</summary>
    ${
      others[0]
        ? writeTable(
            `Requests to others, ${phaseNames[phase]}`,
            ['Seconds', 'When', 'To', 'Category', 'Address', 'Kind', 'Asked for by'],
            others.slice(0, most).map((each) => writeRequest(each, end)),
          )
        : html`<p>Nothing was sent to anybody but the site.</p>`
    }
    ${more > 0 ? html`<p>And ${count(more, 'request')} more: the JSON report has all.</p>` : ''}
  </details>`;
}

const writeRequest = (request: Request, end: number): Markup =>
  html`<tr>
    <td class="time">
      ${(request.at / 1000).toFixed(1)}
      <span style="--at: ${((request.at / end) * 90).toFixed(1)}%"></span>
    </td>
    <td>${stepNames[request.step]}</td>
    <td>${request.partner}</td>
    <td data-category="${request.category}">${request.category}</td>
    <td>
      <code>${request.url}</code>
      ${request.alias === undefined ? '' : html`<br />leads to <code>${request.alias}</code>`}
    </td>
    <td>${request.kind}</td>
    <td>${request.initiator[0] === undefined ? '' : html`<code>${request.initiator[0]}</code>`}</td>
  </tr>`;
