import { operate } from './acts.js';
import { isReadable, readConfig } from './after.js';
import { findChoice, waitFor } from './find.js';
import { readLayer } from './layer.js';
import { firstLine, openStage, type Stage } from './stage.js';
import type { Trace } from './trace.js';
import type { Operated, Phase, Step } from './visit.js';
import type { Plan } from './visit-page.js';

/** What is done in each phase once the page is open, before it is opened again; says whether it could be done. */
const parts: Record<Phase, (stage: Stage) => Promise<boolean>> = {
  async before({ page, trace }) {
    const layer = await readLayer(page);
    if (layer) trace.layer = layer;
    const config = await readConfig(page);
    if (config !== undefined) trace.config = config;
    return true;
  },
  refused: (stage) => make(stage, 'reject'),
  accepted: (stage) => make(stage, 'accept'),
  partly: (stage) => make(stage, 'partly'),
  async withdrawn(stage) {
    if (!(await make(stage, 'accept', 'accepted'))) return false;
    await stage.go('accepted', stage.plan.url);
    return make(stage, 'withdraw');
  },
  // The browser itself sends the signal.
  gpc: async () => true,
};

/** Goes through a phase in a profile of its own, and adds what was seen. */
export async function goThrough(phase: Phase, plan: Plan, trace: Trace): Promise<void> {
  let stage: Stage | undefined;
  try {
    stage = await openStage(phase, plan, trace);
    const { page } = stage;
    const failure = await stage.go('open', plan.url);
    if (failure) {
      if (!trace.phases.length) trace.unopened = `Not opened: ${failure}.`;
      return;
    }
    const isAsked = async () => !!(await findChoice(page, 'accept'));
    await waitFor(async () => (await isAsked()) || undefined, plan.noticeTimeout);
    await stage.look('open');
    if (!(await parts[phase](stage))) return;
    const isFree = await isReadable(page);
    let isAskedAgain = phase === 'refused' && (await isAsked());
    for (const step of ['reload', 'second'] as const) {
      await stage.go(step, step === 'second' ? trace.second : plan.url);
      isAskedAgain ||= phase === 'refused' && (await isAsked());
    }
    if (phase === 'refused') trace.afterRefusal = { isReadable: isFree, isAskedAgain };
    trace.phases.push(phase);
  } catch (error) {
    trace.gaps.push(`${phase}: ${firstLine(error)}`);
  } finally {
    // The next phase need not wait until this browser is gone.
    if (stage) plan.endings.push(end(stage));
  }
}

/** Closes a stage. Nobody awaits it until the last phase is over, so it never rejects. */
const end = ({ close, clock, trace }: Stage): Promise<void> =>
  close().catch((error: unknown) => {
    trace.gaps.push(`${clock.phase}: its browser can’t be cleared away: ${firstLine(error)}`);
  });

async function make(stage: Stage, act: Operated['act'], step: Step = 'chosen'): Promise<boolean> {
  const { page, plan, clock, trace } = stage;
  // What the press itself sends belongs to the step after it.
  stage.enter(step);
  const { boxes, wayBack, ...outcome } = await operate(page, act);
  if (boxes) trace.boxes ??= boxes;
  if (wayBack) trace.wayBack = wayBack;
  trace.operated.push({ ...clock.moment(), act, ...outcome });
  if (!outcome.isDone) {
    trace.gaps.push(`${clock.phase}: not gone through, since ${outcome.how}`);
    return false;
  }
  await stage.recorder.settle(plan.idle, plan.timeout);
  await stage.look(step);
  return true;
}
