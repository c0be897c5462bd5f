// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as exported from '../../../src/partners/index.js';
import type { Partner } from '../../../src/partners/partner.js';

const presets = Object.values(exported).filter((each) => 'id' in each) as readonly Partner[];
const accepts = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('izin.schema.json', 'utf8')),
);

describe('the presets', () => {
  it('are all exported, each under the name of its file', () => {
    const files = readdirSync('src/partners/presets').map((file) => file.replace('.ts', ''));
    expect(presets.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  // Fails after a change to a preset's ids: npm run schema.
  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s is in the schema with its ids',
    (id, { fields = {} }) => {
      const config = (partner: object) => ({ site: { name: 'Shop' }, partners: { [id]: partner } });
      const examples = Object.entries(fields).map(([name, { example }]) => [name, example]);
      expect(accepts(config(Object.fromEntries(examples)))).toBe(true);
      expect(accepts(config({ ...Object.fromEntries(examples), noSuchId: '1' }))).toBe(false);
      for (const [name] of examples)
        expect(accepts(config({ ...Object.fromEntries(examples), [name!]: ' ' }))).toBe(false);
    },
  );
});
