import { createIzin } from './izin.js';
import type { Config } from './core/config.js';
import type { Loaders } from './izin.js';

/** Starts the head script: closes the gate with the JSON block before it. */
export function boot(createLoaders: (base: string) => Loaders): void {
  const own = document.currentScript as HTMLScriptElement | null;
  const base = new URL('.', own?.src || location.href).href;
  const izin = createIzin(createLoaders(base), own?.nonce);
  const block = document.getElementById('izin-config');
  // Without a block the page calls izin(config) itself.
  if (!block) return;
  let config: unknown;
  try {
    config = JSON.parse(block.textContent);
  } catch {
    // What isn't JSON isn't a config, so that everything stays held.
  }
  izin(config as Config);
}
