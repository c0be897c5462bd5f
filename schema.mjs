// npm run schema: writes what the presets take into izin.schema.json.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const presets = Object.values(await import('./dist/esm/partners/index.js')).filter(({ id }) => id);

// Ids of digits may stand without quotes, as the page takes them, where a number keeps every digit.
const kinds = (example) =>
  /^\d+$/.test(example)
    ? { type: ['string', 'integer'], maximum: Number.MAX_SAFE_INTEGER }
    : { type: 'string' };

const field = ({ pattern, where, example, default: usual }) => ({
  description: `From the vendor's pages: ${where}.`,
  ...kinds(example),
  pattern: `^(?:${pattern})$`,
  examples: [example],
  ...(usual !== undefined && { default: usual }),
});

const entry = ({ name, purpose, fields = {}, script, calls }) => ({
  description: `${name}. ${purpose}`,
  if: { type: 'object', required: ['category'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema's
  then: { $ref: '#/definitions/partner' },
  else: {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields).filter(
      (each) => fields[each].default === undefined && !fields[each].optional,
    ),
    properties: {
      ...Object.fromEntries(Object.entries(fields).map(([each, one]) => [each, field(one)])),
      ...((script ?? calls) && { mode: { $ref: '#/definitions/mode' } }),
    },
  },
});

const path = new URL('izin.schema.json', import.meta.url);
const schema = JSON.parse(await readFile(path, 'utf8'));
schema.properties.partners.properties = Object.fromEntries(
  presets.map((preset) => [preset.id, entry(preset)]),
);
await writeFile(path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }));
