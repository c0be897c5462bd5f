import { findChoice, waitFor } from './find.js';
import { operate } from './acts.js';
import { firstLine, openStage, type Stage } from './stage.js';
import type { Trace } from './trace.js';
import type { Operated, Phase } from './visit.js';
import type { Plan } from './visit-page.js';

/** What is chosen in each phase. */
const acts: Partial<Record<Phase, Operated['act']>> = {
  refused: 'reject',
  accepted: 'accept',
  partly: 'partly',
  withdrawn: 'accept',
};

/** Goes through a phase in a profile of its own, and adds what was seen. */
export async function goThrough(phase: Phase, plan: Plan, trace: Trace): Promise<void> {
  const stage = await openStage(phase, plan, trace);
  try {
    await stage.go('open', plan.url);
    const isThrough = await choose(stage, phase);
    if (isThrough) {
      await stage.go('reload', plan.url);
      await stage.goSecond();
      trace.phases.push(phase);
    }
  } catch (error) {
    trace.gaps.push(`${phase}: ${firstLine(error)}`);
  } finally {
    await stage.close();
  }
}

/** Makes the phase's choice; says whether it could be made, or there is none to make. */
async function choose(stage: Stage, phase: Phase): Promise<boolean> {
  const act = acts[phase];
  const { page, plan, trace } = stage;
  await waitFor(async () => !!(await findChoice(page, 'accept')) || undefined, plan.noticeTimeout);
  await stage.look('open');
  if (!act) return true;
  if (!(await make(stage, act))) return false;
  if (phase !== 'withdrawn') return true;
  await stage.go('accepted', plan.url);
  const isWithdrawn = await make(stage, 'withdraw');
  if (!isWithdrawn) trace.gaps.push('withdrawn: what was accepted could not be withdrawn');
  return isWithdrawn;
}

async function make(stage: Stage, act: Operated['act']): Promise<boolean> {
  const { page, plan, clock, trace } = stage;
  const step = act === 'accept' && clock.phase === 'withdrawn' ? 'accepted' : 'chosen';
  // What the press itself sends belongs to the step after it.
  stage.enter(step);
  const outcome = await operate(page, act);
  trace.operated.push({ ...clock.moment(), act, ...outcome });
  if (!outcome.isDone) return false;
  await stage.recorder.settle(plan.idle, plan.timeout);
  await stage.look(step);
  return true;
}
