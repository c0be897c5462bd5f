import type { State } from '../core/state.js';
import type { More } from '../core/text.js';
import type { Act } from './view.js';

/** What is allowed now, in words. */
export function summarize({ categories, gpc }: State, { status, gpc: signal }: More): string {
  const [accepted, rejected, partial] = status;
  const on = Object.entries(categories).map(([id, isOn]) => id !== 'necessary' && isOn);
  const said = !on.includes(true)
    ? rejected
    : on.filter(Boolean).length < on.length - 1
      ? partial
      : accepted;
  // Whoever wants ads in spite of it has said so.
  return gpc && categories['ads'] === false ? `${said} ${signal}` : said;
}

/** Says what has just been chosen, and leads back to it. */
export function Status({ state, more, act }: { state: State; more: More; act: Act }) {
  return (
    <>
      {summarize(state, more)}{' '}
      <button type="button" data-izin-action="manage" onClick={act}>
        {more.change}
      </button>
    </>
  );
}
