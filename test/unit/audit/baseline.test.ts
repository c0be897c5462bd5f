// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { identify, readBaseline, writeBaseline } from '../../../src/audit/baseline.js';
import type { Evidence } from '../../../src/audit/finding.js';
import { Refusal } from '../../../src/audit/refusal.js';

const of = (evidence: Partial<Evidence>, page = 'https://shop.example/kursi', rule = 'PRI-02') =>
  identify({ rule, page, evidence: { text: 'x', ...evidence } });

describe('what identifies a finding', () => {
  it.each([
    ['a query', { url: 'https://t.example/p?rnd=1' }, { url: 'https://t.example/p?rnd=2' }],
    ['a phase', { name: 'a', phase: 'before' }, { name: 'a', phase: 'refused' }],
    ['figures in a name', { name: '_gat_UA-1' }, { name: '_gat_UA-22' }],
    [
      'an identifier in a path',
      { url: 'https://t.example/p/9f86d081884c7d65' },
      {
        url: 'https://t.example/p/60303ae22b998861b',
      },
    ],
    ['a measure in a text', { text: 'Contrast is 3.1' }, { text: 'Contrast is 3.25' }],
  ] as [string, Partial<Evidence>, Partial<Evidence>][])('is not %s', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['the rule', of({ name: 'a' }), of({ name: 'a' }, undefined, 'PRI-01')],
    ['the page', of({ name: 'a' }), of({ name: 'a' }, 'https://shop.example/meja')],
    ['the host', of({ url: 'https://t.example/p' }), of({ url: 'https://u.example/p' })],
    ['the path', of({ url: 'https://t.example/p' }), of({ url: 'https://t.example/q' })],
    ['the name', of({ name: '_ga' }), of({ name: '_gid' })],
    ['the text, where there is nothing else', of({ text: 'a' }), of({ text: 'b' })],
  ])('is %s', (_, one, other) => {
    expect(one).not.toBe(other);
  });

  it('is the same on every host that a site is tested on', () => {
    const on = (origin: string) => of({ url: `${origin}/own.js` }, `${origin}/kursi`);
    expect(on('http://localhost:8123')).toBe(on('https://shop.example'));
  });
});

describe('a baseline', () => {
  const accepted = [
    { id: of({ name: 'b' }), rule: 'PRI-02', text: 'b' },
    { id: of({ name: 'a' }, undefined, 'PRI-01'), rule: 'PRI-01', text: 'a' },
  ];

  it('is read as it was written, and is the same in whatever order', () => {
    const text = writeBaseline(accepted);
    expect(readBaseline(text, 'x')).toEqual(new Set(accepted.map(({ id }) => id)));
    expect(writeBaseline([...accepted.toReversed(), accepted[0]!])).toBe(text);
  });

  it.each(['', '[]', '{"accepted":[{"id":"x"}]}', '{"accepted":{}}'])('is not %j', (text) => {
    expect(() => readBaseline(text, 'x.json')).toThrow(Refusal);
    expect(() => readBaseline(text, 'x.json')).toThrow(/x\.json.*--write-baseline/);
  });
});
