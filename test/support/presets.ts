import * as exported from '../../src/partners/index.js';
import type { Call, Partner } from '../../src/partners/partner.js';

export const presets = Object.values(exported).filter(
  (each): each is Exclude<typeof each, typeof exported.definePartner> => 'id' in each,
) as readonly Partner[];

/** The site's values: each field's own example. */
export const examples = ({ fields = {} }: Partner) =>
  Object.fromEntries(Object.entries(fields).map(([name, { example }]) => [name, example]));
export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Records in the page what is called by a path such as `fbq`, as soon as it is there; `stub` keeps the calls itself. */
export const kept = ({ stub }: Partner): string =>
  !stub
    ? '[]'
    : `((at) => JSON.parse(JSON.stringify([...(${
        stub.kind === 'arguments'
          ? `self.${stub.queue}`
          : stub.kind === 'function'
            ? `at.${stub.queue ?? 'q'}`
            : 'at'
      } ?? [])].map(function plain(each) {
        return Object.prototype.toString.call(each) === '[object Arguments]' ? [...each]
          : Array.isArray(each) && typeof each[0] === 'object' ? each.map(plain) : each; }))))(self.${stub.name})`;

/** What the queue holds after some calls: those to the stub itself, in order. */
export function expected(
  partner: Partner,
  calls: readonly (readonly Call[] | undefined)[],
): unknown[] {
  const { stub } = partner;
  if (!stub) return [];
  const values = examples(partner);
  const filled = JSON.parse(
    fill(JSON.stringify(calls.flatMap((each) => each ?? [])), values),
  ) as Call[];
  return filled.flatMap(([way, ...given]): unknown[] => {
    const path = way.replaceAll('?', '');
    if (path.endsWith('=')) return [];
    if (path === stub.name) return [stub.isTimed ? [given, '{time}'] : given];
    if (path === `${stub.name}.push`) return given;
    const method = path.startsWith(`${stub.name}.`) && path.slice(stub.name.length + 1);
    return method && stub.methods?.split(' ').includes(method) ? [[method, ...given]] : [];
  });
}

/** A time is never the same. */
export const comparable = (list: unknown[]) =>
  JSON.parse(
    JSON.stringify(list, (_, value: unknown) =>
      typeof value === 'number' && value > 1e12
        ? '{time}'
        : typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
          ? '{now}'
          : value,
    ),
  );
