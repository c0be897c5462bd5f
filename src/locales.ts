import type { Words } from './core/disclosure.js';
import type { More, Text } from './core/text.js';

/** Languages the notice speaks: one file each. */
export const locales: Record<string, () => Promise<{ text: Text }>> = {
  en: () => import('./ui/locales/en.js'),
  id: () => import('./ui/locales/id.js'),
};

/** The second layer's words. */
export const more: Record<string, () => Promise<{ more: More }>> = {
  en: () => import('./ui/locales/more/en.js'),
  id: () => import('./ui/locales/more/id.js'),
};

/** Texts of presets, beside the English ones. */
export const words: Record<string, () => Promise<{ words: Words }>> = {
  id: () => import('./partners/words/id.js'),
};
