import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import { readLook } from '../../../src/core/look.js';
import type { Report } from '../../../src/core/problem.js';
import { checkSite } from '../../../src/core/site.js';
import { sound, unshowable } from '../configs.js';

function read(config: unknown) {
  const report = vi.fn<Report>();
  const settings = readConfig(config, report);
  checkSite(settings, report);
  return { look: readLook(settings, report), problems: report.mock.calls };
}

describe('the look', () => {
  it.each(unshowable)('tells of %s, once', (_, config, code, detail) => {
    expect(read(config).problems).toEqual([[code, detail]]);
  });

  it.each(sound)('finds nothing in %s', (_, config) => expect(read(config).problems).toEqual([]));

  it('is as usual where nothing is said', () => {
    expect(read({ site: { name: 'Shop' } }).look).toEqual({ layout: 'bar', theme: {}, opener: '' });
  });

  it('leaves out what cannot be shown, and keeps the rest', () => {
    const theme = { text: 'navy', radius: 4, dark: { text: 'white', font: 'serif' } };
    const { look } = read({ site: { name: 'Shop' }, layout: 'top', opener: 'top end', theme });
    expect(look).toEqual({
      layout: 'bar',
      theme: { text: 'navy', dark: { text: 'white' } },
      opener: 'top end',
    });
  });
});
