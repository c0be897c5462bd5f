import type { Text } from './core/text.js';

/** Languages the notice speaks: one file each. */
export const locales: Record<string, () => Promise<{ text: Text }>> = {
  en: () => import('./ui/locales/en.js'),
  id: () => import('./ui/locales/id.js'),
};
