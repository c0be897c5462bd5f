import { boot } from './boot.js';
import * as desk from './desk.js';
import type { More, Text } from './core/text.js';
import { disclosures } from './partners/disclosures.js';
import { createVendors } from './vendors.js';
import { words as inIndonesian } from './partners/words/id.js';
import { explain } from './problems.js';
import { text as en } from './ui/locales/en.js';
import { text as id } from './ui/locales/id.js';
import { more as moreEn } from './ui/locales/more/en.js';
import { more as moreId } from './ui/locales/more/id.js';
import * as layer from './ui/preferences.js';
import type { FetchSecond } from './ui/view.js';

const texts: Record<string, Text> = { en, id };
const more: Record<string, More> = { en: moreEn, id: moreId };

const fetchSecond: FetchSecond = async (language) => ({
  layer,
  more: more[language]!,
  disclosures,
  words: language === 'id' ? inIndonesian : {},
});

boot(() => ({
  desk: async (language) => [
    { createDesk: (deps) => desk.createDesk(deps, fetchSecond) },
    { text: texts[language] ?? en },
  ],
  problems: async () => ({ explain }),
  partners: async () => ({ createVendors }),
}));
