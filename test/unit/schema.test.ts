import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/core/config.js';
import { contradictory, mistaken, sound, unshowable } from './configs.js';

const schema = JSON.parse(readFileSync('izin.schema.json', 'utf8'));
const accepts = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

/** What the library does with a key: takes it, or tells that it means nothing. */
function isKnown(config: object): boolean {
  let known = true;
  readConfig(config, (code) => {
    if (code === 'key') known = false;
  });
  return known;
}

describe('the schema', () => {
  it.each(sound)('accepts %s', (_, config) => {
    accepts(config);
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['a site without a name', { site: {} }],
    ['no site', {}],
    ['an id without quotes', { partners: { meta: { pixelId: 1234567890123456 } } }],
  ])('accepts %s, as the page does', (_, config) => {
    accepts(config);
    expect(accepts.errors).toBeNull();
  });

  it('rejects an id without quotes whose last digits a number loses', () => {
    const json = '{ "partners": { "meta": { "pixelId": 12345678901234567 } } }';
    expect(accepts(JSON.parse(json))).toBe(false);
  });

  it.each(mistaken)('rejects %s, as the library does', (_, config) => {
    expect(accepts(config)).toBe(false);
  });

  it.each(unshowable)('rejects %s, as the interface does', (_, config) => {
    expect(accepts(config)).toBe(false);
  });

  // Kept here so that a schema that one day sees these moves them to the others.
  it.each(contradictory)('cannot see %s, which the library tells', (_, config) => {
    expect(accepts(config)).toBe(true);
  });

  it('knows the keys that the library takes, and no others', () => {
    const of = (properties: object) => Object.keys(properties).toSorted();
    const {
      $schema: _,
      site,
      categories: __,
      partners: ___,
      given: ____,
      ...rest
    } = readConfig({ site: { name: 'Interindo' } }, () => {}) as any;
    expect(of(schema.properties)).toEqual(
      of({ $schema: '', site: {}, categories: [], partners: [], ...rest }),
    );
    expect(of(site)).toEqual(['name']);
    expect(of(schema.properties.cookie.properties)).toEqual(of(rest.cookie));
    for (const key of of(schema.properties)) expect(isKnown({ site, [key]: undefined })).toBe(true);
  });

  it('has the library’s defaults', () => {
    const settings = readConfig({ site: { name: 'Interindo' } }, () => {}) as any;
    for (const key of ['revision', 'law', 'language', 'categories', 'seal', 'trustedGrants'])
      expect(schema.properties[key].default, key).toEqual(settings[key]);
    for (const key of ['name', 'months'])
      expect(schema.properties.cookie.properties[key].default).toBe(settings.cookie[key]);
  });

  it.each([
    ['a partner without a name', { site: { name: 'a' }, partners: { x: { category: 'ads' } } }],
    [
      'cookies that are no list',
      { site: { name: 'a' }, partners: { x: { name: 'X', category: 'ads', cookies: '_x' } } },
    ],
    [
      'an unknown key of a partner',
      { site: { name: 'a' }, partners: { x: { name: 'X', category: 'ads', cookie: [] } } },
    ],
    ['an unknown key of a category', { site: { name: 'a' }, categories: [{ id: 'x', lable: '' }] }],
  ])('is stricter than the page about %s', (_, config) => {
    expect(accepts(config)).toBe(false);
  });

  it('explains every key to whoever edits one', () => {
    const silent: string[] = [];
    const look = (properties: Record<string, any>, path: string) => {
      for (const [key, value] of Object.entries(properties)) {
        const target = value.$ref ? schema.definitions[value.$ref.split('/').at(-1)] : value;
        if (!(target.description?.length > 10)) silent.push(`${path}${key}`);
        if (target.properties) look(target.properties, `${path}${key}.`);
      }
    };
    look(schema.properties, '');
    look(schema.definitions.partner.properties, 'partner.');
    look(schema.definitions.category.properties, 'category.');
    expect(silent).toEqual([]);
  });

  it('names no host of its own', () => {
    expect(new URL(schema.$id, 'file:///').protocol).toBe('file:');
  });
});
