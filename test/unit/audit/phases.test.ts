// @vitest-environment node
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../src/audit/browser.js';
import { launchProfile } from '../../../src/audit/launch.js';
import { goThrough } from '../../../src/audit/phases.js';
import { emptyTrace } from '../../../src/audit/trace.js';
import type { Plan } from '../../../src/audit/visit-page.js';

vi.mock('../../../src/audit/launch.js', { spy: true });

const plan = (browser: Found): Plan => ({
  url: 'https://shop.example/',
  browser,
  launchArgs: [],
  userAgent: 'test',
  idle: 0,
  timeout: 1000,
  noticeTimeout: 0,
  phases: ['before'],
  onProgress: () => {},
  endings: [],
});
const firefox = plan({ name: 'firefox', path: '', says: '' });

/** Gives the phase a browser that opens no page, and fails in what it is told to. */
function launch(failing: { record?: string; remove?: string }) {
  const answer = (failure?: string) =>
    vi.fn(async () => {
      if (failure) throw new Error(failure);
    });
  const [stop, remove] = [answer(), answer(failing.remove)];
  const page = { context: () => context, on() {}, goto: answer('no network') };
  const context = {
    pages: () => [page],
    on() {},
    exposeBinding: answer(failing.record),
    addInitScript: answer(),
  };
  vi.mocked(launchProfile).mockResolvedValue({ context, stop, remove } as never);
  return { stop, remove };
}

describe('a phase', () => {
  afterEach(() => void vi.mocked(launchProfile).mockReset());

  it('that no browser starts for is a gap, and leaves no folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'izin-phases-'));
    vi.stubEnv('TMPDIR', folder);
    const seen = emptyTrace(firefox.url, '');
    await goThrough('refused', plan({ name: 'chromium', path: '/none', says: '' }), seen);
    vi.unstubAllEnvs();
    expect(seen.gaps).toEqual([expect.stringMatching(/^refused: .*launch/)]);
    // The driver has a folder of its own there.
    expect((await readdir(folder)).filter((name) => name.startsWith('izin'))).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('that can’t be recorded is a gap, and its browser goes', async () => {
    const { stop, remove } = launch({ record: 'no record' });
    const seen = emptyTrace(firefox.url, '');
    await goThrough('accepted', firefox, seen);
    expect(seen.gaps).toEqual(['accepted: no record']);
    expect(stop).toHaveBeenCalledOnce();
    expect(remove).toHaveBeenCalledOnce();
  });

  it('whose profile can’t be deleted is a gap once all is over', async () => {
    launch({ remove: 'ENOTEMPTY' });
    const seen = emptyTrace(firefox.url, '');
    await goThrough('before', firefox, seen);
    await Promise.all(firefox.endings);
    expect(seen.gaps.at(-1)).toBe('before: its browser can’t be cleared away: ENOTEMPTY');
  });
});
