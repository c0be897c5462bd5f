import { readFileSync } from 'node:fs';
import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';

/** What is read of a schema: which keys and kinds there are. Ranges and patterns are the page's to check. */
interface Schema {
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: readonly Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
}

interface Root {
  properties: { laws: Schema; partners: { properties: Record<string, Schema> } };
  definitions: Record<'partner' | 'category', Schema>;
}

/**
 * Tells what a page says nothing of, since it would cost every visitor: keys of partners, categories and
 * laws that izin.schema.json doesn't have, and values of another kind than it has there. A typo in `hosts`
 * would hold nothing.
 */
export function checkKeys(
  { given = {}, partners, categories, laws }: Settings,
  report: Report,
): void {
  const root = JSON.parse(
    readFileSync(new URL('../../izin.schema.json', import.meta.url), 'utf8'),
  ) as Root;
  const { category, partner } = root.definitions;
  const presets = root.properties.partners.properties;
  const tell = createTeller(root, report);
  for (const each of categories) tell(category, each, `categories.${each.id}`);
  // Those that are left out are told already.
  for (const { id } of partners) {
    const said = given[id] as { category?: unknown; fields?: object };
    const fields = said.category ? said.fields : presets[id]?.else?.properties;
    // Fields have patterns, and hosts a problem of their own.
    const properties: Record<string, Schema> = {
      ...partner.properties,
      hosts: {},
      ...blank(fields),
    };
    // A preset has its id already.
    if (!said.category) delete properties['id'];
    tell({ ...partner, properties }, said, `partners.${id}`);
  }
  tell(root.properties.laws, laws, 'laws');
}

const blank = (fields: object = {}): Record<string, Schema> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, {}]));

/** Makes what goes through a value beside its schema, and reports the path of what doesn't fit. */
function createTeller({ definitions }: Root, report: Report) {
  return function tell(schema: Schema, value: unknown, path: string): void {
    const { $ref, properties = {}, additionalProperties: others = {}, items } = schema;
    if (!fits(schema, value))
      return report('key', `${path} (${JSON.stringify(value).slice(0, 40)})`);
    const further = [
      ...($ref ? [definitions[$ref.replace('#/definitions/', '') as 'partner']] : []),
      ...(schema.allOf ?? []),
      ...(schema.if ? [fits(schema.if, value) ? schema.then : schema.else] : []),
    ];
    for (const each of further) if (each) tell(each, value, path);
    if (Array.isArray(value) && items)
      for (const [at, item] of value.entries()) tell(items, item, `${path}.${at}`);
    if (kindOf(value) !== 'object') return;
    for (const [name, its] of Object.entries(value as object)) {
      const known = Object.hasOwn(properties, name) ? properties[name]! : others;
      if (known === false) report('key', `${path}.${name}`);
      else if (known !== true) tell(known, its, `${path}.${name}`);
    }
  };
}

function fits({ type, enum: values }: Schema, value: unknown): boolean {
  if (values && !values.includes(value)) return false;
  return !type || type === kindOf(value) || (type === 'integer' && Number.isInteger(value));
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
