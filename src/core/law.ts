/** A law's code: a bloc, country or state such as `EEA`, `ID`, `US-CA`. */
const lawCode = /^[A-Z]{2,4}(?:-[A-Z]{1,3})?$/;

/**
 * Finds the law that applies, and behind its code the categories that it leaves open until somebody
 * refuses: `US-CA.analytics.ads`. `auto` takes what the server says, in `<html data-izin-law>` or the
 * cookie `izin-law`; where nothing says, it is `*`: an unknown place, under the strictest law.
 */
export const findLaw = (...given: (string | undefined)[]): [code: string, ...open: string[]] =>
  given
    .map((each) => each?.split('.') as [string])
    .find((each) => each && lawCode.test(each[0])) ?? ['*'];
