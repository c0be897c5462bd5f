import type { Page } from 'playwright-core';
import { type Clock, startClock } from './clock.js';
import { within } from './find.js';
import { launchProfile, type Profile } from './launch.js';
import { takeNotes } from './observe.js';
import { type Recorder, recordPage } from './record.js';
import { recordEvents } from './record-events.js';
import { findSecond } from './second.js';
import { readCookies, readStored } from './stores.js';
import { addTraffic, readTraffic } from './traffic.js';
import type { Trace } from './trace.js';
import type { Phase, Step } from './visit.js';
import type { Plan } from './visit-page.js';

/** A phase while it is gone through. */
export interface Stage {
  page: Page;
  plan: Plan;
  trace: Trace;
  clock: Clock;
  recorder: Recorder;
  /** Says that a step begins. */
  enter(step: Step): void;
  /** Opens an address, where there is one, and waits until the page is at rest; says why it didn't open. */
  go(step: Step, url: string | undefined): Promise<string | undefined>;
  /** Notes what the profile holds now. */
  look(step: Step): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser for a phase, and records from its first request on. */
export async function openStage(phase: Phase, plan: Plan, trace: Trace): Promise<Stage> {
  const profile = await launchProfile({
    browser: plan.browser,
    isSignalling: phase === 'gpc',
    args: plan.launchArgs,
    agent: plan.userAgent,
  });
  try {
    return await setStage(profile, phase, plan, trace);
  } catch (error) {
    // Nobody else knows of it; what went wrong first is what counts.
    await profile.stop().catch(() => {});
    await profile.remove().catch(() => {});
    throw error;
  }
}

async function setStage(profile: Profile, phase: Phase, plan: Plan, trace: Trace): Promise<Stage> {
  const { context } = profile;
  const page = context.pages()[0] ?? (await context.newPage());
  const clock = startClock(phase);
  const record = plan.browser.name === 'chromium' ? recordPage : recordEvents;
  const recorder = await record(page, clock, takeNotes(clock, trace));
  const stage: Stage = {
    page,
    plan,
    trace,
    clock,
    recorder,
    enter(step) {
      clock.enter(step);
      plan.onProgress(phase, step);
    },
    async go(step, url) {
      if (!url) return undefined;
      stage.enter(step);
      const failure = await open(page, url, plan.timeout);
      if (failure) trace.gaps.push(`${phase}, ${step}: ${failure}`);
      if (failure && step === 'open') return failure;
      await recorder.settle(plan.idle, plan.timeout);
      const second = trace.second ?? (await findSecond(page));
      if (second) trace.second = second;
      if (step !== 'open') await stage.look(step);
      return failure;
    },
    async look(step) {
      const moment = { ...clock.moment(), step };
      trace.cookies.push(...(await readCookies(context, plan.url, moment)));
      trace.stored.push(...(await readStored(page, moment)));
      // The second page is opened for what it sends.
      if (step !== 'second') trace.shots.push({ ...moment, png: await page.screenshot() });
    },
    async close() {
      // What is sent on leaving belongs to the visit too.
      await within(1000, page.goto('about:blank'));
      try {
        await profile.stop();
        const sent = recorder.sent();
        const traffic = profile.traffic && (await readTraffic(profile.traffic));
        trace.sent.push(...(traffic ? addTraffic(sent, traffic, clock) : sent));
      } catch (error) {
        trace.sent.push(...recorder.sent());
        trace.gaps.push(`${phase}: the browser's own log can't be read: ${firstLine(error)}`);
      }
      await profile.remove();
    },
  };
  return stage;
}

/** Opens an address; says why it could not be, where it couldn't. */
async function open(page: Page, url: string, timeout: number): Promise<string | undefined> {
  try {
    const answer = await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
    if (answer && answer.status() >= 400) return `${url} answers ${answer.status()}`;
    return undefined;
  } catch (error) {
    return `${url} did not open: ${firstLine(error)}`;
  }
}

/** Says what went wrong, without the driver's log. */
export const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0]!;
