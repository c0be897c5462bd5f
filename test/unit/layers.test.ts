// @vitest-environment node
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// core ← gate ← entries, core ← ui ← entries: each line is one file, and what it must not do.
const forbidden: [file: string, text: string, rule: string][] = [
  ['src/core/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/core/ui.ts', `export { it } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/core/entry.ts', `export { it } from '../izin.js';`, 'no-restricted-imports'],
  ['src/core/type.ts', `export type { It } from '../izin.js';`, 'no-restricted-imports'],
  ['src/core/late.ts', `export const it = () => import('../gate/it.js');`, 'no-restricted-imports'],
  ['src/core/draw.ts', `export { h } from 'preact';`, 'no-restricted-imports'],
  ['src/gate/ui.ts', `export { it } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/gate/ui-type.ts', `export type { It } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/gate/entry.ts', `export { it } from '../izin.js';`, 'no-restricted-imports'],
  ['src/gate/desk.ts', `export { it } from '../desk.js';`, 'no-restricted-imports'],
  ['src/gate/late.ts', `export const it = () => import('../ui/it.js');`, 'no-restricted-imports'],
  ['src/gate/draw.ts', `export { h } from 'preact';`, 'no-restricted-imports'],
  ['src/ui/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/ui/gate-type.ts', `export type { It } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/ui/entry.ts', `export { it } from '../izin.js';`, 'no-restricted-imports'],
  ['src/ui/desk-type.ts', `export type { It } from '../desk.js';`, 'no-restricted-imports'],
  ['src/ui/late.ts', `export const it = () => import('../gate/it.js');`, 'no-restricted-imports'],
  ['src/ui/cookie.ts', `export { default } from 'js-cookie';`, 'no-restricted-imports'],
  ['src/ui/locales/gate.ts', `export { it } from '../../gate/it.js';`, 'no-restricted-imports'],
  ['src/seal/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/seal/entry.ts', `export { it } from '../izin.js';`, 'no-restricted-imports'],
  ['src/cli/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/core/mark.ts', `export { it } from '../mark/it.js';`, 'no-restricted-imports'],
  ['src/mark/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/mark/cli.ts', `export { it } from '../cli/it.js';`, 'no-restricted-imports'],
  ['src/mark/draw.ts', `export { h } from 'preact';`, 'no-restricted-imports'],
  ['src/cli/ui.ts', `export { it } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/server/records/gate.ts', `export { it } from '../../gate/it.js';`, 'no-restricted-imports'],
  ['src/server/records/ui.ts', `export { it } from '../../ui/it.js';`, 'no-restricted-imports'],
  ['src/server/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/server/ui.ts', `export { it } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/server/draw.ts', `export { h } from 'preact';`, 'no-restricted-imports'],
  ['src/core/laws.ts', `export { it } from '../laws/it.js';`, 'no-restricted-imports'],
  ['src/core/seal.ts', `export { it } from '../seal/it.js';`, 'no-restricted-imports'],
  ['src/gate/seal.ts', `export { it } from '../seal/it.js';`, 'no-restricted-imports'],
  ['src/partners/gate.ts', `export { it } from '../gate/it.js';`, 'no-restricted-imports'],
  ['src/partners/entry.ts', `export { it } from '../izin.js';`, 'no-restricted-imports'],
  ['src/signals/ui.ts', `export { it } from '../ui/it.js';`, 'no-restricted-imports'],
  ['src/core/partners.ts', `export { it } from '../partners/it.js';`, 'no-restricted-imports'],
  ['src/gate/partners.ts', `export { it } from '../partners/it.js';`, 'no-restricted-imports'],
  ['src/core/round.ts', `export { tour } from './tour.js';\nexport const trip = 1;`, 'no-cycle'],
  ['src/core/tour.ts', `export { trip } from './round.js';\nexport const tour = 1;`, 'no-cycle'],
  // Needs types: shows that those rules run.
  [
    'src/core/float.ts',
    `export const it = () => {\n  Promise.resolve();\n};`,
    'no-floating-promises',
  ],
];

const allowed: [file: string, text: string][] = [
  ['src/core/it.ts', `export const it = 1;\nexport type It = 1;`],
  ['src/core/mate.ts', `export { it } from './it.js';`],
  ['src/core/keep.ts', `export { default } from 'js-cookie';`],
  [
    'src/gate/it.ts',
    `export { it } from '../core/it.js';\nexport type { It } from '../core/it.js';`,
  ],
  ['src/ui/it.ts', `export { it } from '../core/it.js';\nexport type { It } from '../core/it.js';`],
  ['src/seal/it.ts', `export { it } from '../core/it.js';`],
  ['src/cli/it.ts', `export { it } from '../seal/it.js';`],
  ['src/cli/mark.ts', `export { it } from '../mark/it.js';`],
  ['src/mark/it.ts', `export { it } from '../core/it.js';`],
  ['src/mark/partners.ts', `export { it } from '../partners/it.js';`],
  ['src/cli/serve.ts', `export { it } from '../server/records/it.js';`],
  ['src/server/records/it.ts', `export { it } from '../../core/it.js';`],
  ['src/server/it.ts', `export { it } from '../laws/it.js';`],
  ['src/server/mate.ts', `export { it } from '../core/it.js';`],
  ['src/laws/it.ts', `export { it } from '../core/it.js';`],
  ['src/partners/it.ts', `export { it } from '../core/it.js';`],
  ['src/partners/presets/one.ts', `export { it } from '../partner.js';`],
  ['src/signals/it.ts', `export { it } from '../core/it.js';`],
  ['src/ui/draw.ts', `export { h } from 'preact';`],
  ['src/ui/api.ts', `export type { It } from '../izin.js';`],
  ['src/ui/locales/xx.ts', `export { it } from '../../core/it.js';`],
  ['src/izin.ts', `export { it } from './gate/it.js';\nexport type { It } from './ui/it.js';`],
  ['src/desk.ts', `export { it } from './ui/it.js';\nexport type { It } from './gate/it.js';`],
];

let folder: string;
const found = new Map<string, string[]>();

beforeAll(async () => {
  // A project of its own: a broken file inside src would trip whoever builds meanwhile.
  folder = await mkdtemp(join(tmpdir(), 'izin-layers-'));
  await copyFile('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  await copyFile('tsconfig.json', join(folder, 'tsconfig.json'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of [...forbidden, ...allowed]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text + '\n');
  }
  const output = await new Promise<string>((done) => {
    const oxlint = resolve('node_modules/oxlint/bin/oxlint');
    execFile(process.execPath, [oxlint, '-f', 'json', 'src'], { cwd: folder }, (_, stdout) =>
      done(stdout),
    );
  });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { filename: string; code: string }[];
  };
  for (const { filename, code } of diagnostics)
    found.set(filename, [...(found.get(filename) ?? []), code]);
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the linter', () => {
  it.each(forbidden)('rejects %s: %s', (file, _, rule) => {
    expect(found.get(file)?.join()).toMatch(RegExp(`\\(${rule}\\)`));
  });

  it.each(allowed)('accepts %s', (file) => {
    expect(found.get(file)).toBeUndefined();
  });
});
