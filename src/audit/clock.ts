import type { Moment, Phase, Step } from './visit.js';

/** Tells when in a phase something was. */
export interface Clock {
  phase: Phase;
  /** Says that a step begins now. */
  enter(step: Step): void;
  /** Gives the moment of a time: milliseconds since 1970. @default now */
  moment(time?: number): Moment;
}

/** Starts the clock of a phase. */
export function startClock(phase: Phase): Clock {
  const began = Date.now();
  const steps: { step: Step; from: number }[] = [{ step: 'open', from: 0 }];
  return {
    phase,
    enter: (step) => void steps.push({ step, from: Date.now() }),
    moment(time = Date.now()) {
      const { step } = steps.filter(({ from }) => from <= time).at(-1)!;
      return { phase, step, at: Math.max(0, Math.round(time - began)) };
    },
  };
}
