import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProblemCode } from '../../src/core/problem.js';
import { explain, texts } from '../../src/problems.js';

// The compiler holds this to the codes that there are.
const codes = Object.keys({
  config: 0,
  key: 0,
  partner: 0,
  host: 0,
  consent: 0,
  unheld: 0,
  unmarked: 0,
  person: 0,
  storage: 0,
  size: 0,
  ui: 0,
  look: 0,
  contrast: 0,
  equal: 0,
  language: 0,
  release: 0,
  seal: 0,
  field: 0,
  mode: 0,
  double: 0,
  load: 0,
  records: 0,
  link: 0,
} satisfies Record<ProblemCode, 0>) as ProblemCode[];

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';

/** Ids that a link into a Markdown file can name: explicit ones, and headings as GitHub slugs them. */
const anchors = new Set([
  ...[...readme.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, id]) => id),
  ...[...readme.matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  ),
]);

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const explained = (code: ProblemCode, detail = 'DETAIL') => {
  const problem = { code, detail };
  explain(problem);
  return problem as Parameters<typeof explain>[0];
};

describe('a problem', () => {
  it.each(codes)('%s has a sentence, a remedy and a place where it is explained', (code) => {
    const { message, remedy, docs } = explained(code);
    for (const text of [message!, remedy!]) {
      expect(text.length).toBeGreaterThan(20);
      // The full stop is added where they are printed.
      expect(text).toMatch(/^[A-Z"D].*[^.\s]$/s);
    }
    expect(docs).toBe(`README.md#${code}`);
  });

  it.each(codes)('%s is explained in the README', (code) => {
    expect([...anchors]).toContain(code);
  });

  it('has texts for its codes only', () => {
    expect(Object.keys(texts).toSorted()).toEqual(codes.toSorted());
  });

  it('names what it is about, letter by letter', () => {
    for (const code of codes.filter((each) => texts[each][0].includes('$')))
      expect(explained(code, '$& <b>').message).toContain('$& <b>');
  });

  it('is printed with its remedy', () => {
    const { message, remedy } = explained('partner');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls[0])).toContain(message);
    expect(String(warn.mock.calls[0])).toContain(remedy);
  });
});
