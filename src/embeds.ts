import type { DeskDeps } from './desk.js';
import type { Settings } from './core/config.js';
import { isHeldEmbed } from './gate/embed.js';
import { createPlaceholders } from './ui/placeholder.js';
import type { More } from './core/text.js';
import type { Placeholders } from './ui/view.js';

/** Writes a site's theme; the notice's own look tells what is wrong with it. */
async function writeTheme(settings: Settings): Promise<string> {
  if (!Object.keys(settings.theme)[0]) return '';
  // Without it the usual one has to do.
  const look = await import('./ui/look.js').catch(() => undefined);
  return look?.createLook(settings, () => {}).css ?? '';
}

/**
 * Resolves once a framework has had its turn with the markup that a server wrote, which it must find as
 * it was: soon after the page has loaded, or a second after it was parsed.
 */
const settled = () =>
  new Promise<void>((resolve) => {
    const soon = () => setTimeout(resolve, 100);
    if (document.readyState === 'complete') return soon();
    addEventListener('load', soon);
    const last = () => setTimeout(soon, 900);
    if (document.readyState === 'interactive') return last();
    document.addEventListener('DOMContentLoaded', last);
  });

/** Brings held embeds and what stands in for them together. */
export async function createEmbeds(deps: DeskDeps, more: More): Promise<Placeholders> {
  const { izin, settings, text, report, consent, gate, automatic } = deps;

  /** Looks at one element alone, as if all were granted; the rest of the page sees nothing of it. */
  function once(element: Element): void {
    const { granted } = consent;
    const roots = [...gate.roots];
    gate.roots.clear();
    gate.roots.add({ querySelectorAll: () => [element] } as never);
    consent.granted = () => true;
    try {
      gate.release();
    } finally {
      consent.granted = granted;
      gate.roots.clear();
      for (const root of roots) gate.roots.add(root);
    }
    gate.release();
    placeholders.update();
  }

  const [theme] = await Promise.all([writeTheme(settings), settled()]);
  const placeholders = createPlaceholders({
    izin,
    settings,
    text,
    report,
    more,
    theme,
    once,
    isWaiting: (element) =>
      gate.released.get(element) === null &&
      (automatic?.arms.isArmed(element) || isHeldEmbed(element)),
  });
  return placeholders;
}
