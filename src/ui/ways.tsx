import type { Choice } from '../core/choose.js';
import type { AskWords, Text } from '../core/text.js';
import type { Ways } from './view.js';

/** What of a law's rules the layers need. */
export interface Asked {
  model: string;
  close: boolean;
  /** Says no to what can be refused. */
  refused: Choice;
}

/**
 * Tells how a law changes what people are asked: where all is open until somebody refuses, other words
 * on the same layer, with two answers of one kind and size; and a way to close where it wants one.
 */
export function createWays({ model, close, refused }: Asked, text: Text, words: AskWords): Ways {
  const isOpen = model === 'optout' || model === 'notice';
  const { title, body, refuse, keep, settings, intro } = words[isOpen ? model : 'optout'];
  return {
    text: isOpen
      ? { ...text, lang: words.lang, title, body, optout: refuse, accept: keep, settings }
      : text,
    intro: isOpen ? intro : undefined,
    refusal: isOpen ? 'optout' : 'reject',
    refused,
    // Garante, 231/2021, 7.2: a way to close that says what it does, and refuses.
    close: (dismiss) =>
      close && (
        <button type="button" data-izin-action="close" onClick={dismiss}>
          {text.dismiss} <span aria-hidden="true">×</span>
        </button>
      ),
  };
}
