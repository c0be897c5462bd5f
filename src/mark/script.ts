import { valueOf } from './asks.js';
import type { Tag } from './tokens.js';

const classic = /^((text|application)\/(x-)?(java|ecma|j|live)script(1\.\d)?)?$/;
const rules = /^(importmap|speculationrules)$/;
/** Our own head script, which waits for nobody. */
const own = /(^|\/)izin(\.marked|\.all)?\.js([?#]|$)/;

export interface Script {
  /** Whether it is run, and not a map or rules for other requests. */
  isRun: boolean;
  /** Its address, where it has one. */
  src: string | undefined;
  /** Whether what keeps the type of a held script is taken. */
  isTaken: boolean;
}

/** Reads what a script's tag means; nothing for data, and for our own (HTML, 4.12.1.1). */
export function readScript(tag: Tag): Script | undefined {
  const { attrs, isForeign } = tag;
  const given = attrs.find(({ name }) => name === 'type')?.value;
  const language = valueOf(tag, 'language');
  const type = (given ?? (language && `text/${language}`)).trim().toLowerCase();
  const isRun = classic.test(type) || type === 'module';
  if (!isRun && !rules.test(type)) return undefined;
  const href = isForeign ? /^(xlink:)?href$/ : /^src$/;
  const src = isRun ? attrs.find(({ name }) => href.test(name))?.value : undefined;
  if (src !== undefined && own.test(src)) return undefined;
  return { isRun, src, isTaken: attrs.some(({ name }) => name === 'data-type') };
}
