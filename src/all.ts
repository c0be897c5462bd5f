import { boot } from './boot.js';
import * as desk from './desk.js';
import type { Text } from './core/text.js';
import { createPartners } from './partners/load.js';
import { explain } from './problems.js';
import { text as en } from './ui/locales/en.js';
import { text as id } from './ui/locales/id.js';

const locales: Record<string, Text> = { en, id };

boot(() => ({
  desk: async (language) => [desk, { text: locales[language] ?? en }],
  problems: async () => ({ explain }),
  partners: async () => ({ createPartners }),
}));
