import { readDocument } from '../core/document.js';
import type { Ask } from './asks.js';
import type { createInline, Reason } from './inline.js';
import { readCss } from './judge.js';
import type { Judge } from './judge.js';

export interface FindDeps {
  judge: Judge;
  recognize: ReturnType<typeof createInline>;
  /** Reads a text that was taken for one of single bytes. */
  read(text: string): string;
}

/** Elements that show a picture, which asks for nothing more. */
const drawn = /^(img|image|input|source|feimage|use)$/;

/** Finds why an attribute must wait, if it must. */
export function createFind({ judge, recognize, read }: FindDeps) {
  return function find(
    { kind }: Ask,
    value: string,
    tag: string,
    base: string,
  ): Reason | undefined {
    const text = read(value);
    if (kind === 'text') return judge.find(text, base)[0];
    if (kind === 'css') return judge.find(readCss(text), base)[0];
    if (kind === 'script') return recognize(text, base).find(([why]) => !why.endsWith('()'));
    const isDocument = !drawn.test(tag) && /^\s*(data|javascript):/i.test(text);
    const inside = isDocument && judge.find(readDocument(text), base)[0];
    if (inside) return inside;
    for (const address of split(kind, text)) {
      const id = judge.judge(address, base);
      if (id) return [address.trim(), id];
    }
    return undefined;
  };
}

function split(kind: Ask['kind'], text: string): string[] {
  if (kind === 'set') return text.split(/[\s,;]+/);
  if (kind !== 'refresh') return [text];
  // Seconds, then the address, quoted or not (HTML, 4.2.5.3).
  return [/^\s*[\d.]*[\s;,]*(?:url\s*=\s*)?['"]?([^'"]*)/i.exec(text)![1]!];
}

/** Resolves what a `<base>` says. */
export function resolve(href: string, origin: string): string {
  try {
    return new URL(href, origin).href;
  } catch {
    return origin;
  }
}
