import type { Problem, ProblemCode } from './core/problem.js';

/** One row a code: what is wrong (`$` stands for the detail), and what to do. */
export const texts: Record<ProblemCode, readonly [message: string, remedy: string]> = {
  config: [
    'The configuration cannot be used because of $, so every optional tag stays held',
    'Correct it: izin.schema.json says what each key takes',
  ],
  key: [
    'The configuration has $, which means nothing here and is ignored',
    'Compare its spelling with izin.schema.json, or remove it',
  ],
  partner: [
    'The partner $ is left out, so its tags stay held',
    'Give it the id of a preset, or its own of letters, digits, - and _ that no category has, and a known category',
  ],
  host: [
    '"$" is not a host, so what it stands for is not held',
    'Write it as in partner.example, partner.example:8080, partner.example/path or /own/path',
  ],
  consent: [
    '"$" is neither a category nor a partner of the configuration, so what needs it stays held',
    'Add it to "categories" or "partners", or correct its spelling',
  ],
  unheld: [
    '$ has data-consent, but nothing holds it: the browser has fetched or run it already',
    'Write type="text/plain" on a script, and data-src for src on anything else',
  ],
  unmarked: [
    'The page has $, which the browser may have requested before anything could hold it; it did not run',
    'Mark the tag with data-consent, seal the page, or send the Content-Security-Policy header',
  ],
  person: [
    '$() was called without a person acting, so nothing was granted',
    'Call it while handling a click or key press, or set "trustedGrants": false',
  ],
  storage: [
    'The browser did not keep the cookie $, so nothing was granted',
    'Check "cookie.domain", and whether this page may set cookies at all',
  ],
  size: [
    'The decision is longer than 1,024 bytes, so categories with a refused partner are refused as a whole',
    'Use shorter partner ids or fewer partners',
  ],
  ui: [
    'The notice could not be shown ($), so everything stays held',
    "Serve ui.js, preferences.js and the folder locales beside izin.js, and let the page's policy load them",
  ],
  look: [
    'The configuration says something of "$" that cannot be shown, so it is left out',
    'Correct it: izin.schema.json says what each key takes',
  ],
  contrast: [
    'Some people cannot read the notice in its theme: $',
    'Change that token: text needs a contrast of 4.5 to 1, the edge of a control 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)',
  ],
  equal: [
    'Accept and Reject do not look alike: they differ in $',
    "Remove the page's own rules for them: a louder Accept makes consent void (EDPB Guidelines 03/2022)",
  ],
  language: [
    'There is no translation for "$", so the notice is in English',
    'Set "language" to one that izin ships',
  ],
  release: [
    'Something that was granted could not be released ($)',
    'Give held scripts the nonce of the page, and allow the Trusted Types policy izin if types are enforced',
  ],
  seal: [
    'The page is to be sealed, but no seal stands in its head, so the browser requests what nobody marked',
    'Put what npx izin snippet prints first in <head>, before izin.js, or set "seal": false',
  ],
  field: [
    'A partner stays held, since this is missing or does not look like one of its ids: $',
    'Copy it from where the brackets say',
  ],
  mode: [
    'The partner $ has no way to be told of a refusal before it runs, so it waits for the grant',
    'Remove "mode": "signal" from it',
  ],
  double: [
    'The page has a tag of $ already, so it was not loaded a second time',
    'Remove that tag, or the partner from the configuration',
  ],
  records: [
    'Records of consent could not be sent: $',
    'Serve the page by https; compare "endpoint" with where izin/server listens, and the version of izin there with the one here',
  ],
  link: [
    'Nothing on the page leads to the privacy choices, which $ wants on every page: a notice alone is no way to opt out',
    'Link to #izin from every page, in the footer for instance, or set "opener"',
  ],
  load: [
    'A partner could not be loaded or told ($)',
    "Let the page's policy load its script, and remove other tags that set up the same global",
  ],
};

/** Completes a problem with its sentence and remedy, and says it. */
export function explain(problem: Problem): void {
  const [message, remedy] = texts[problem.code];
  const docs = `README.md#${problem.code}`;
  Object.assign(problem, { message: message.replace('$', () => problem.detail), remedy, docs });
  console.warn(`izin: ${problem.message}. ${remedy}. (${docs})`);
}
