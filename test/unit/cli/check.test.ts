// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

const run = (config: unknown, ...words: string[]) => {
  const input = typeof config === 'string' ? config : JSON.stringify(config, null, 2);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'check', ...words],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const site = { name: 'Shop' };
const own = { category: 'ads', key: '1', fields: { key: { pattern: '(', where: 'Settings' } } };

describe('izin check', () => {
  it('has nothing to say about a sound configuration', () => {
    const partners = { ga4: { measurementId: 'G-ABC1234567' }, own: { category: 'ads' } };
    expect(run({ site, partners })).toEqual({
      status: 0,
      stdout: 'standard input: no mistakes.\n',
      stderr: '',
    });
  });

  it('tells line, column, and where to find the right id', () => {
    const { status, stdout } = run({ site, partners: { meta: { pixelId: '12' } } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^standard input:7:7: .*meta\.pixelId \(Events Manager .*\(field\)\n$/);
  });

  it.each([
    ['a missing id', { site, partners: { meta: {} } }, 'field'],
    ['a pattern that is none', { site, partners: { own } }, 'field'],
    ['an unknown partner', { site, partners: { metta: { pixelId: '1' } } }, 'partner'],
    ['an unknown key', { site, partnes: {} }, 'key'],
    ['a wrong kind', { site, revision: '1' }, 'config'],
    ['a host that is none', { site, partners: { a: { category: 'ads', hosts: ['a b'] } } }, 'host'],
  ])('tells machines of %s', (_, config, code) => {
    const { status, stdout } = run(config, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code, line: expect.any(Number) }]);
  });

  it('refuses what is no JSON', () => {
    expect(run('{')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^izin: .*not JSON/),
    });
  });
});

describe('izin head', () => {
  it('prints a head script that has the site’s own presets and no others', () => {
    const partners = { meta: { pixelId: '1234567890123456' } };
    const input = JSON.stringify({ site, partners });
    const { stdout, status } = spawnSync(process.execPath, ['dist/cli/main.js', 'head'], {
      input,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('connect.facebook.net');
    expect(stdout).not.toMatch(/%ROWS%|analytics\.tiktok\.com/);
    expect(() => parse(stdout, { ecmaVersion: 2022 })).not.toThrow();
  });
});
