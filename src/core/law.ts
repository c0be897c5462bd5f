/** A law's code: a bloc, country or state such as `EEA`, `ID`, `US-CA`. */
const lawCode = /^[A-Z]{2,4}(?:-[A-Z]{1,3})?$/;

/**
 * Finds the law that applies. `auto` takes what the server says, in `<html data-izin-law>` or the
 * cookie `izin-law`; where nothing says, it is `*`: an unknown place, under the strictest law.
 */
export const findLaw = (configured: string, cookie: string | undefined): string =>
  [configured, document.documentElement.dataset['izinLaw'], cookie].find((code) =>
    lawCode.test(code!),
  ) ?? '*';
