import type { Command } from './arguments.js';
import { Refusal } from '../audit/refusal.js';

/** The options that each command takes. */
const taken: Readonly<Record<Command, readonly string[]>> = {
  check: ['json'],
  head: [],
  texts: [],
  snippet: ['hint', 'nonce', 'hash'],
  mark: ['config', 'origin', 'check', 'json'],
  policy: ['yes', 'report-only', 'meta', 'own', 'har', 'check', 'json'],
  audit: [
    'out',
    'json',
    'fail-on',
    'baseline',
    'write-baseline',
    'init',
    'config',
    'phases',
    'second',
    'ignore-robots',
    'browser',
    'browser-arg',
    'idle',
    'har',
  ],
  serve: ['retention', 'database', 'origin', 'dir', 'port', 'limit', 'proxy'],
};

/** Throws a refusal where a command is given an option of another: it would do nothing. */
export function demandTaken(command: Command, given: readonly string[]): void {
  const wrong = given.find((name) => !taken[command].includes(name));
  if (wrong === undefined) return;
  const others = Object.entries(taken).filter(([, names]) => names.includes(wrong));
  const list = others.map(([name]) => name).join(', ');
  throw new Refusal(`${command} takes no --${wrong}, which is for ${list}: leave it out.`);
}
