import type { Words } from './core/disclosure.js';
import type { AskWords, Facts, More, Text } from './core/text.js';

/** Languages the notice speaks: one file each, by the tag in lower case. */
export const locales: Record<string, () => Promise<{ text: Text }>> = {
  ar: () => import('./ui/locales/ar.js'),
  bg: () => import('./ui/locales/bg.js'),
  cs: () => import('./ui/locales/cs.js'),
  da: () => import('./ui/locales/da.js'),
  de: () => import('./ui/locales/de.js'),
  el: () => import('./ui/locales/el.js'),
  en: () => import('./ui/locales/en.js'),
  es: () => import('./ui/locales/es.js'),
  et: () => import('./ui/locales/et.js'),
  fi: () => import('./ui/locales/fi.js'),
  fr: () => import('./ui/locales/fr.js'),
  ga: () => import('./ui/locales/ga.js'),
  he: () => import('./ui/locales/he.js'),
  hi: () => import('./ui/locales/hi.js'),
  hr: () => import('./ui/locales/hr.js'),
  hu: () => import('./ui/locales/hu.js'),
  id: () => import('./ui/locales/id.js'),
  is: () => import('./ui/locales/is.js'),
  it: () => import('./ui/locales/it.js'),
  ja: () => import('./ui/locales/ja.js'),
  ko: () => import('./ui/locales/ko.js'),
  lt: () => import('./ui/locales/lt.js'),
  lv: () => import('./ui/locales/lv.js'),
  ms: () => import('./ui/locales/ms.js'),
  mt: () => import('./ui/locales/mt.js'),
  nb: () => import('./ui/locales/nb.js'),
  nl: () => import('./ui/locales/nl.js'),
  pl: () => import('./ui/locales/pl.js'),
  pt: () => import('./ui/locales/pt.js'),
  'pt-br': () => import('./ui/locales/pt-br.js'),
  ro: () => import('./ui/locales/ro.js'),
  sk: () => import('./ui/locales/sk.js'),
  sl: () => import('./ui/locales/sl.js'),
  sv: () => import('./ui/locales/sv.js'),
  th: () => import('./ui/locales/th.js'),
  tr: () => import('./ui/locales/tr.js'),
  vi: () => import('./ui/locales/vi.js'),
  'zh-hans': () => import('./ui/locales/zh-hans.js'),
  'zh-hant': () => import('./ui/locales/zh-hant.js'),
};

/** The second layer's words. */
export const more: Record<string, () => Promise<{ more: More }>> = {
  ar: () => import('./ui/locales/more/ar.js'),
  bg: () => import('./ui/locales/more/bg.js'),
  cs: () => import('./ui/locales/more/cs.js'),
  da: () => import('./ui/locales/more/da.js'),
  de: () => import('./ui/locales/more/de.js'),
  el: () => import('./ui/locales/more/el.js'),
  en: () => import('./ui/locales/more/en.js'),
  es: () => import('./ui/locales/more/es.js'),
  et: () => import('./ui/locales/more/et.js'),
  fi: () => import('./ui/locales/more/fi.js'),
  fr: () => import('./ui/locales/more/fr.js'),
  ga: () => import('./ui/locales/more/ga.js'),
  he: () => import('./ui/locales/more/he.js'),
  hi: () => import('./ui/locales/more/hi.js'),
  hr: () => import('./ui/locales/more/hr.js'),
  hu: () => import('./ui/locales/more/hu.js'),
  id: () => import('./ui/locales/more/id.js'),
  is: () => import('./ui/locales/more/is.js'),
  it: () => import('./ui/locales/more/it.js'),
  ja: () => import('./ui/locales/more/ja.js'),
  ko: () => import('./ui/locales/more/ko.js'),
  lt: () => import('./ui/locales/more/lt.js'),
  lv: () => import('./ui/locales/more/lv.js'),
  ms: () => import('./ui/locales/more/ms.js'),
  mt: () => import('./ui/locales/more/mt.js'),
  nb: () => import('./ui/locales/more/nb.js'),
  nl: () => import('./ui/locales/more/nl.js'),
  pl: () => import('./ui/locales/more/pl.js'),
  pt: () => import('./ui/locales/more/pt.js'),
  'pt-br': () => import('./ui/locales/more/pt-br.js'),
  ro: () => import('./ui/locales/more/ro.js'),
  sk: () => import('./ui/locales/more/sk.js'),
  sl: () => import('./ui/locales/more/sl.js'),
  sv: () => import('./ui/locales/more/sv.js'),
  th: () => import('./ui/locales/more/th.js'),
  tr: () => import('./ui/locales/more/tr.js'),
  vi: () => import('./ui/locales/more/vi.js'),
  'zh-hans': () => import('./ui/locales/more/zh-hans.js'),
  'zh-hant': () => import('./ui/locales/more/zh-hant.js'),
};

/** Texts of presets, beside the English ones. */
export const words: Record<string, () => Promise<{ words: Words }>> = {
  id: () => import('./partners/words/id.js'),
};

/** What Indonesian law wants told. */
export const facts: Record<string, () => Promise<{ facts: Facts }>> = {
  en: () => import('./ui/locales/facts/en.js'),
  id: () => import('./ui/locales/facts/id.js'),
};

/** How people are asked where a law leaves things open. */
export const asks: Record<string, () => Promise<{ ask: AskWords }>> = {
  en: () => import('./ui/locales/ask/en.js'),
  es: () => import('./ui/locales/ask/es.js'),
  fr: () => import('./ui/locales/ask/fr.js'),
  id: () => import('./ui/locales/ask/id.js'),
  ja: () => import('./ui/locales/ask/ja.js'),
};

/** Further tags that pages and browsers give a language: macrolanguages, old codes, and scripts by country. */
export const aliases: Record<string, string> = {
  in: 'id',
  iw: 'he',
  nn: 'nb',
  no: 'nb',
  'pt-ao': 'pt',
  'pt-mz': 'pt',
  'pt-pt': 'pt',
  zh: 'zh-hans',
  'zh-cn': 'zh-hans',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-sg': 'zh-hans',
  'zh-tw': 'zh-hant',
};
