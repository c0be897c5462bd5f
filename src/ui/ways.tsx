import type { Choice } from '../core/choose.js';
import type { AskedWords, Text } from '../core/text.js';
import type { Ways } from './view.js';

/** Asks where all is open until somebody refuses: other words on the same layer, two answers of one kind and size. */
export function askToRefuse(text: Text, words: AskedWords, refused: Choice): Ways {
  const { title, body, refuse, keep, settings, intro } = words;
  return {
    text: { ...text, title, body, optout: refuse, accept: keep, settings },
    intro,
    refusal: 'optout',
    refused,
  };
}

/** Asks with a way to close that says what it does, and refuses (Garante 231/2021, 7.2). */
export const askWithClose = (text: Text): Ways => ({
  text,
  close: (dismiss) => (
    <button type="button" data-izin-action="close" onClick={dismiss}>
      {text.dismiss} <span aria-hidden="true">×</span>
    </button>
  ),
});
