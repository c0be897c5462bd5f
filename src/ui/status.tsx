import type { Decision } from '../core/decision.js';
import type { More } from '../core/text.js';
import type { Act } from './view.js';

/** What a decision comes to, in words. */
export function summarize({ yes, no }: Decision, { status }: More): string {
  const [accepted, rejected, partial] = status;
  return !yes[0] ? rejected : no[0] ? partial : accepted;
}

/** Says what has just been chosen, and leads back to it. */
export function Status({ decision, more, act }: { decision: Decision; more: More; act: Act }) {
  return (
    <>
      {summarize(decision, more)}{' '}
      <button type="button" data-izin-action="manage" onClick={act}>
        {more.change}
      </button>
    </>
  );
}
