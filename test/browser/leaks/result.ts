import type { EngineName } from '../../support/engines/engine.js';
import type { Mode } from './options.js';

/** What one engine did. */
export interface Result {
  engine: EngineName;
  version: string;
  /** How often each vector calls with the gate off; one that never does isn't counted. */
  control: Map<string, number>;
  /** Vectors that a mode was tried with. */
  tried: Map<Mode, Set<string>>;
  /** In how many repetitions each vector got through, by mode. */
  leaks: Map<Mode, Map<string, number>>;
  /** Vectors whose script was executed although held, by mode. */
  ran: Map<Mode, Set<string>>;
  /** How often each vector called at most after the grant (mode `released`). */
  later: Map<string, number>;
  /** What threw, by mode and vector. */
  errors: Map<Mode, Record<string, string>>;
  /** Pages that never came to their end. */
  stuck: string[];
}

/** Begins with nothing measured. */
export const emptyResult = (engine: EngineName, version: string): Result => ({
  engine,
  version,
  control: new Map(),
  tried: new Map(),
  leaks: new Map(),
  ran: new Map(),
  later: new Map(),
  errors: new Map(),
  stuck: [],
});

/** Lists what threw under a mode and not without izin: a vector that stumbles says nothing about leaks. */
export const threw = ({ errors }: Result, mode: Mode): [id: string, error: string][] =>
  Object.entries(errors.get(mode) ?? {}).filter(([id]) => !(id in (errors.get('off') ?? {})));
