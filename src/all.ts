import { boot } from './boot.js';
import * as late from './late.js';
import * as desk from './desk.js';
import type { More, Text } from './core/text.js';
import { clean } from './gate/cleanup.js';
import { disclosures } from './partners/disclosures.js';
import { createVendors } from './vendors.js';
import { words as inIndonesian } from './partners/words/id.js';
import { explain } from './problems.js';
import { text as en } from './ui/locales/en.js';
import { text as id } from './ui/locales/id.js';
import { more as moreEn } from './ui/locales/more/en.js';
import { more as moreId } from './ui/locales/more/id.js';
import * as layer from './ui/preferences.js';
import { createEmbeds } from './embeds.js';
import { facts as factsEn } from './ui/locales/facts/en.js';
import { facts as factsId } from './ui/locales/facts/id.js';
import { takeUp } from './obey.js';
import { ask as askEn } from './ui/locales/ask/en.js';
import { ask as askId } from './ui/locales/ask/id.js';
import { keepRecords } from './records.js';
import { createLook } from './ui/look.js';

const texts: Record<string, Text> = { en, id };
const more: Record<string, More> = { en: moreEn, id: moreId };

function createParts(deps: desk.DeskDeps): desk.DeskParts {
  const { settings, text, report } = deps;
  const own = more[text.lang]!;
  const isIndonesian = text.lang === 'id';
  return {
    second: async (_, hasFacts) => ({
      layer,
      more: own,
      disclosures,
      words: isIndonesian ? inIndonesian : {},
      facts: !hasFacts ? undefined : isIndonesian ? factsId : factsEn,
    }),
    clean: async () => clean,
    law: (hooks) => takeUp(deps, hooks, async () => ({ ask: isIndonesian ? askId : askEn })),
    records: async () => keepRecords(deps),
    look: async () => createLook(settings, report),
    placeholders: async () => createEmbeds(deps, own),
  };
}

boot(() => ({
  desk: async (language) => [
    { createDesk: (deps) => desk.createDesk(deps, createParts(deps)) },
    { text: texts[language] ?? en },
  ],
  late: async () => late,
  problems: async () => ({ explain }),
  partners: async () => ({ createVendors }),
}));
