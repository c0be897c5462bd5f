export { readDecision } from './decide.js';
export type { Decision } from '../core/decision.js';
