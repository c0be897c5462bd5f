import { phases } from '../visit.js';
import type { Shot } from '../visit.js';
import { phaseNames, stepNames } from '../when.js';
import { html } from './markup.js';
import type { Markup } from './markup.js';

/** Writes the pictures, phase by phase; nothing where there are none. */
export function writeShots(shots: readonly Shot[]): Markup {
  if (!shots[0]) return html``;
  const ordered = phases.flatMap((phase) => shots.filter((each) => each.phase === phase));
  return html`<section>
    <h3>Pictures</h3>
    <div class="shots">${ordered.map(writeShot)}</div>
  </section>`;
}

function writeShot({ phase, step, png }: Shot): Markup {
  const caption = `${phaseNames[phase]}: ${stepNames[step]}`;
  return html`<figure>
    <img
      src="data:image/png;base64,${Buffer.from(png).toString('base64')}"
      alt="The page, ${caption}"
    />
    <figcaption>${caption}</figcaption>
  </figure>`;
}
