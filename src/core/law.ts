import { lawCode } from './decision.js';

/**
 * Finds the law that applies. `auto` takes what the server says, in `<html data-izin-law>` or the
 * cookie `izin-law`; where nothing says, it is `*`: an unknown place, under the strictest law.
 */
export const findLaw = (configured: string, cookie: string | undefined): string =>
  [configured, document.documentElement.dataset['izinLaw'], cookie].find((code) =>
    RegExp(`^${lawCode}$`).test(code!),
  ) ?? '*';
