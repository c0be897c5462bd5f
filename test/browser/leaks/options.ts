import { parseArgs } from 'node:util';
import type { EngineName } from '../../support/engines/engine.js';

/**
 * How a page is guarded. `off`: not at all, the control. `marked`: markup in the whole-snippet
 * container. `mark`: markup as `mark` writes it. `mark-blocked`: the same where izin never comes. `mark-granted`, `marked-granted`: the same for one who has accepted, with either head script. `hold`: the gate, the trackers' hosts named. `hold-unknown`: hosts not named, and
 * `"unknown": "hold"`. `seal`: the policy in the head. `granted`: the gate, for one who has accepted.
 * `released`: held first, then granted.
 */
export const modes = [
  'off',
  'marked',
  'mark',
  'mark-blocked',
  'mark-granted',
  'marked-granted',
  'hold',
  'hold-unknown',
  'seal',
  'granted',
  'released',
] as const;
export type Mode = (typeof modes)[number];

/** Says whether all that a mode is about should reach its server. */
export const isOpen = (mode: Mode): boolean => mode.endsWith('granted');

const usual: readonly Mode[] = [
  'marked',
  'mark',
  'mark-blocked',
  'mark-granted',
  'marked-granted',
  'hold',
];

export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

export type Options = ReturnType<typeof readOptions>;

/** Reads what to run; `npm run test:engines -- --help` says how. */
export function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      engines: { type: 'string', default: engineNames.join() },
      mode: { type: 'string', default: usual.join() },
      class: { type: 'string', default: '' },
      only: { type: 'string', default: '' },
      repeat: { type: 'string', default: '3' },
      table: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const split = (list: string) => list.split(',').filter(Boolean);
  return {
    engines: split(values.engines).map((name) => oneOf(engineNames, name)),
    modes: split(values.mode)
      .map((name) => oneOf(modes, name))
      .filter((mode) => mode !== 'off'),
    classes: split(values.class),
    only: split(values.only),
    repeat: Number(values.repeat),
    table: values.table,
    verbose: values.verbose,
    help: values.help,
  };
}

function oneOf<T extends string>(known: readonly T[], name: string): T {
  const found = known.find((each) => each === name);
  if (!found) throw new Error(`"${name}" isn't one of ${known.join(', ')}.`);
  return found;
}

export const help = `npm run test:engines -- [options]
  --engines=chromium,firefox,webkit
  --mode=${modes.slice(1).join(',')}   (default: ${usual.join()}; "off" alone shows the control)
  --class=S,D,I,N,W      classes by letter, or by how their names begin ("D worker")
  --only=d-fetch,d-xhr   single vectors
  --repeat=3
  --table                write docs/leaks.md
  --verbose              what threw, and what an engine doesn't know`;
