import { startChromium } from './chromium.js';
import type { EngineName, Start } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

/** How to start each engine. */
export const engines: Record<EngineName, Start> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};
