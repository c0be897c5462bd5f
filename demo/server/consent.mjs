import { izinConfig } from './config.mjs';

let made;

/** Makes the server's side of izin, by the same configuration as the pages'; from the build, as a site has it. */
export async function loadConsent(config) {
  const { createConsent } = await import('../../dist/esm/server/index.js');
  return createConsent({ ...config, endpoint: '/consent' });
}

/** Answers the notice's form, and shows the settings as a page without scripts. */
export async function answerConsent({ request, response, addresses }) {
  const { toNode } = await import('../../dist/esm/server/index.js');
  made ??= await loadConsent(izinConfig({ policyUrl: '/privasi', addresses, lang: 'id' }));
  return toNode(made.endpoint)(request, response);
}
