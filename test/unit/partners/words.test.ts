import { describe, expect, it } from 'vitest';
import * as all from '../../../src/partners/index.js';
import type { Partner } from '../../../src/partners/index.js';
import { words } from '../../../src/partners/words/id.js';

const presets = Object.values(all).filter((each): each is Partner & typeof each => 'id' in each);
const traces = presets.flatMap(({ cookies, storage }: Partner) =>
  [cookies, storage].flatMap((kind) => Object.values(kind ?? {})),
);
/** A number of units is said by the browser. */
const plain = /^(session|(up to )?\d+ (second|minute|hour|day|week|month|year)s?)$/;
const phrases = [
  ...presets.map(({ purpose }) => purpose),
  ...traces.map(([purpose]) => purpose),
  ...traces.map(([, duration]) => duration).filter((duration) => !plain.test(duration)),
];

describe('the presets’ texts in Bahasa Indonesia', () => {
  it('are all there, and no others', () =>
    expect(Object.keys(words).toSorted()).toEqual([...new Set(phrases)].toSorted()));

  it.each(Object.entries(words))(
    'say %j in words of their own, as a sentence or as none',
    (text, said) => {
      expect(said).not.toBe(text);
      expect(said.endsWith('.')).toBe(text.endsWith('.'));
      expect(/^[A-Z]/.test(said)).toBe(/^[A-Z]/.test(text));
    },
  );
});
