import type { Text } from '../core/text.js';
import type { Ways } from './view.js';

/** Asks with a way to close that says what it does, and refuses (Garante 231/2021, 7.2). */
export const askWithClose = (text: Text): Ways => ({
  text,
  close: (dismiss) => (
    <button type="button" data-izin-action="close" onClick={dismiss}>
      {text.dismiss} <span aria-hidden="true">×</span>
    </button>
  ),
});
