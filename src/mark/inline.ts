import type { Settings } from '../core/config.js';
import type { Judge } from './judge.js';
import { presets } from './presets.js';

/** Why a script waits, and for whose grant. */
export type Reason = [why: string, id: string];

/** Gives a text that matches itself only. */
const literal = (text: string) => text.replace(/[^\w]/g, '\\$&');

/**
 * Recognizes inline scripts of partners: they name an address of a partner's, or call the function that
 * its preset says it has. Where that function only keeps what it gets, the site's own id must stand there too.
 */
export function createInline({ partners, given = {} }: Settings, judge: Judge) {
  const tests = partners.flatMap(({ id, mode }) => {
    const preset = mode === 'signal' ? undefined : presets[id];
    const { name, kind } = preset?.stub ?? {};
    const call = name && new RegExp(`(?<![\\w$.])(window\\.)?${literal(name)}\\s*[.(]`);
    const own = (given as Record<string, Record<string, unknown>>)[id] ?? {};
    const values = Object.keys(preset?.fields ?? {}).map((field) => own[field]);
    const ids = values.filter((value): value is string => typeof value === 'string' && !!value[5]);
    const script = preset?.script?.replace(/^https:\/\/(www\.)?|\{.*/g, '');
    return { id, name, call, ids, isQueue: kind === 'array' || kind === 'arguments', script };
  });

  return function recognize(text: string, base: string): Reason[] {
    const found = judge.find(text, base).filter(([, id]) => id !== '?');
    for (const { id, name, call, ids, isQueue, script } of tests) {
      if (found.some(([, known]) => known === id)) continue;
      if (script?.includes('/') && text.includes(script)) found.push([script, id]);
      else if (call && call.test(text) && (!isQueue || ids.some((each) => text.includes(each))))
        found.push([`${name}()`, id]);
    }
    return found;
  };
}
