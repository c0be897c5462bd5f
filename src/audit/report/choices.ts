import { actNames, phaseNames } from '../when.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';
import { listPhases } from './report.js';
import type { Page } from './report.js';
import { writeTable } from './tables.js';

/** Writes what was chosen in each phase and by what, or that it could not be. */
export const writeChoices = (page: Page): Markup =>
  writeTable(
    'Phases, and how each choice was made',
    ['Phase', 'Choice'],
    listPhases(page).map((phase) => {
      const made = page.choices.filter((each) => each.phase === phase);
      const told = made.map(({ act, isDone, how }) =>
        isDone ? `${actNames[act]}, by ${how}` : `could not ${actNames[act]}: ${how}`,
      );
      const all = [
        ...(told[0] ? told : ['no choice']),
        ...(page.phases.includes(phase) ? [] : ['not gone through']),
      ];
      return html`<tr>
        <th scope="row">${phaseNames[phase]}</th>
        <td>${all.join('; ')}</td>
      </tr>`;
    }),
  );
