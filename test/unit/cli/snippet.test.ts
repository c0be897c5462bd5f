// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../support/seal.js';
import { contradictory, mistaken } from '../configs.js';

let folder: string;
let count = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'izin-cli-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...words], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

function fileOf(text: string): string {
  const file = join(folder, `${++count}.json`);
  writeFileSync(file, text);
  return file;
}

const config = {
  site: { name: 'Shop' },
  partners: { meta: { name: 'Meta', category: 'ads', hosts: ['meta.example'] } },
};

/** Expects a refusal: nothing printed, one clear text, no trace. */
function refused(result: ReturnType<typeof run>, text: RegExp): void {
  expect(result.stderr).toMatch(text);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(/^izin: /);
  expect(result.stderr).not.toMatch(/\n\s+at |file:\/\//);
}

describe('izin snippet', () => {
  it('prints the snippet of a file', () => {
    const result = run(['snippet', fileOf(JSON.stringify(config))]);
    expect(result).toEqual({ status: 0, stdout: seal(config) + '\n', stderr: '' });
  });

  it('reads standard input where no file is named, with a byte order mark too', () => {
    expect(run(['snippet'], '\uFEFF' + JSON.stringify(config)).stdout).toBe(seal(config) + '\n');
  });

  it('puts the hints first, and the nonce on the script', () => {
    const words = ['--hint', 'style=/a.css', '--hint=script=/a.js', '--nonce', '{{ nonce }}'];
    const { stdout } = run(['snippet', ...words], JSON.stringify(config));
    const expected = { hints: ['style=/a.css', 'script=/a.js'], nonce: '{{ nonce }}' };
    expect(stdout).toBe(seal(config, expected) + '\n');
  });

  it('prints the hash of the script', () => {
    const script = /<script>([^]+)<\/script>/.exec(seal(config))![1]!;
    const digest = createHash('sha256').update(script).digest('base64');
    const { stdout } = run(['snippet', '--hash'], JSON.stringify(config));
    expect(stdout).toBe(`'sha256-${digest}'\n`);
  });

  it('warns of what the seal cannot hold, and prints all the same', () => {
    const partners = { meta: { ...config.partners.meta, hosts: ['/collect'] } };
    const result = run(['snippet'], JSON.stringify({ ...config, partners }));
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('izin-seal');
    expect(result.stderr).toMatch(/^izin: .*\/collect.*\.\n$/);
  });

  it.each(['--help', '-h'])('explains itself by %s', (word) => {
    const { status, stdout } = run([word]);
    expect(status).toBe(0);
    // Each option stands under its command.
    const own = /^npx izin snippet.*?(?=^npx )/ms.exec(stdout)![0];
    for (const each of ['--hint', '--nonce', '--hash', 'config.json'])
      expect(own).toContain(`\n  ${each} `);
    expect(run(['snippet', word]).stdout).toBe(stdout);
  });

  it('refuses a configuration with any mistake, by the sentences of its problems', () => {
    const [, wrong] = mistaken[3]!;
    const [, contrary] = contradictory[0]!;
    refused(run(['snippet'], JSON.stringify(wrong)), /because of site/);
    refused(run(['snippet'], JSON.stringify(contrary)), /The partner meta is left out.*\. Give it/);
    const partners = { meta: { ...config.partners.meta, hosts: ['a b', 'ok.example'] } };
    refused(run(['snippet'], JSON.stringify({ ...config, partners })), /"a b" is not a host/);
    const text = { meta: { ...config.partners.meta, hosts: 'ok.example' } };
    refused(run(['snippet'], JSON.stringify({ ...config, partners: text })), /"ok.example" is not/);
    refused(run(['snippet'], 'null'), /cannot be used/);
  });

  it.each(['snippet', 'head', 'policy', 'texts'])(
    'says of %s that nothing was written, and where the mistake stands',
    (command) => {
      const file = fileOf('{\n  "sites": {}\n}');
      refused(
        run([command, file]),
        RegExp(`^izin: Nothing was written: .*\n +${file}:2:3: .*sites`),
      );
    },
  );

  it.each([
    ['no JSON', ['snippet'], '{', /standard input:1:2: .* not JSON/],
    ['no file', ['snippet', '/nowhere/izin.json'], '', /cannot be read \(ENOENT\)/],
    ['a folder', ['snippet', '.'], '', /cannot be read \(EISDIR\)/],
    ['an unknown command', ['snipet'], '', /"snipet" is no command/],
    ['two files', ['snippet', 'a', 'b'], '', /"b" is one file too many/],
    ['an unknown option', ['snippet', '--hnit', 'x'], '', /--hnit/],
    ['an option without its value', ['snippet', '--nonce'], '', /--nonce/],
    ['a nonce that ends its attribute', ['snippet', '--nonce', 'a"b'], '', /quotation mark/],
    [
      'a hint for another host',
      ['snippet', '--hint', 'style=//a.example/a.css'],
      JSON.stringify(config),
      /own files only/,
    ],
    [
      'a gate that holds nothing',
      ['snippet'],
      JSON.stringify({ ...config, gate: { mode: 'report' } }),
      /set it to "hold"/,
    ],
  ] as const)('refuses %s', (_, words, input, text) => {
    refused(run([...words], input), text);
  });
});
