import { phases } from '../visit.js';
import { phaseNames } from '../when.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import type { Page } from './report.js';

/** Writes who was sent something, by what had been chosen. */
export function writeShared({ shared }: Page): Markup {
  if (!shared[0]) return html`<p>Nothing was sent to anybody but the site.</p>`;
  const columns = phases.filter((phase) => shared.some(({ counts }) => counts[phase]));
  return writeTable(
    'Requests to others than the site, by what the visitor had chosen: the most of any one run',
    ['Partner', 'Host', 'Category', ...columns.map((phase) => phaseNames[phase])],
    shared.map(
      ({ partner, host, isHidden, category, counts }) =>
        html`<tr>
          <th scope="row">${partner}</th>
          <td>${host}${isHidden ? ' (leads to another company’s host)' : ''}</td>
          <td data-category="${category}">${category}</td>
          ${columns.map((phase) => html`<td>${counts[phase] ?? '–'}</td>`)}
        </tr>`,
    ),
  );
}

/** Writes cookies and keys as a policy lists them, and when each was there. */
export function writeNamed({ cookies, stored }: Page): Markup {
  const all = [...cookies, ...stored];
  if (!all[0]) return html`<p>Nothing was stored.</p>`;
  const policy = writeTable(
    'For a policy: what is stored, by whom, what for, and for how long',
    ['Name', 'Kind', 'Provider', 'Purpose', 'Duration', 'Party'],
    all.map(
      ({ name, kind, provider, purpose, duration, party }) =>
        html`<tr>
          <th scope="row"><code>${name}</code></th>
          <td>${kind}</td>
          <td>${provider}</td>
          <td>${purpose}</td>
          <td>${duration}</td>
          <td>${party}</td>
        </tr>`,
    ),
  );
  const seen = writeTable(
    'When each was there',
    ['Name', 'Category', 'Seen'],
    all.map(
      ({ name, category, states }) =>
        html`<tr>
          <th scope="row"><code>${name}</code></th>
          <td data-category="${category}">${category}</td>
          <td>${states.map((state) => phaseNames[state]).join(', ')}</td>
        </tr>`,
    ),
  );
  return html`${policy}${seen}`;
}

/** Writes a table that scrolls by itself where it is too wide, also by the keyboard. */
export const writeTable = (
  caption: string,
  columns: readonly string[],
  rows: readonly Markup[],
): Markup =>
  html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
