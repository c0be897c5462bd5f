// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = resolve('dist/cli/main.js');
const config = { site: { name: 'Shop' }, partners: { youtube: {} } };
const bare = Buffer.from(
  '<p>\xe9</p>\n<iframe src="https://www.youtube.com/embed/x"></iframe>',
  'latin1',
);
const marked = Buffer.from(
  '<p>\xe9</p>\n<iframe data-consent="youtube" data-src="https://www.youtube.com/embed/x"></iframe>',
  'latin1',
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izin-mark-'));
  await mkdir(join(folder, 'dist/[id]'), { recursive: true });
  await writeFile(join(folder, 'izin.json'), JSON.stringify(config));
  await writeFile(join(folder, 'dist/a.html'), bare, { mode: 0o640 });
  await writeFile(join(folder, 'dist/[id]/b.html'), '<p>b</p>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) =>
  new Promise<{ status: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [command, 'mark', ...words], { cwd: folder }, (error, out, err) =>
      done({ status: error ? Number(error.code) : 0, out, err }),
    );
  });
const file = () => readFile(join(folder, 'dist/a.html'));

describe('npx izin mark', () => {
  it('marks files in place, byte for byte, and tells what waits', async () => {
    const { status, out } = await run('dist/**/*.html');
    expect(out).toBe(
      'dist/a.html:2: <iframe> waits for youtube: https://www.youtube.com/embed/x\n1 of 2 files changed.\n',
    );
    expect(status).toBe(0);
    expect(await file()).toEqual(marked);
    expect((await stat(join(folder, 'dist/a.html'))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder, 'dist'))).toEqual(['[id]', 'a.html']);
  });

  it('only checks, if told to', async () => {
    expect(await run('dist/a.html', '--check')).toMatchObject({ status: 1 });
    expect(await file()).toEqual(bare);
    await run('dist/a.html');
    expect(await run('dist/a.html', '--check')).toMatchObject({ status: 0 });
  });

  it('tells it as JSON', async () => {
    const { out } = await run('dist/a.html', '--json');
    const why = 'https://www.youtube.com/embed/x';
    expect(JSON.parse(out)).toEqual([
      { file: 'dist/a.html', line: 2, tag: 'iframe', ids: ['youtube'], why, how: 'tag' },
    ]);
  });

  it('takes a path with brackets for itself', async () => {
    expect((await run('dist/[id]/b.html')).out).toBe('0 of 1 files changed.\n');
  });

  it.each([
    ['no file is named', [], 'No file is named'],
    ['a pattern finds nothing', ['*.htm'], '"*.htm" finds no file'],
    ['there is no configuration', ['dist/a.html', '--config', 'x.json'], 'x.json cannot be read'],
    ['the origin is no address', ['dist/a.html', '--origin', 'shop'], '"shop" is no address'],
  ])('refuses where %s', async (_, words, sentence) => {
    const { status, err } = await run(...words);
    expect(err).toContain(sentence);
    expect(status).toBe(2);
    expect(await file()).toEqual(bare);
  });
});
