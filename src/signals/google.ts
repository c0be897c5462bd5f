import type { Settings } from '../core/config.js';
import type { Consent } from '../core/consent.js';

/** Which category a consent type asks for. */
const types = {
  ad_storage: 'ads',
  ad_user_data: 'ads',
  ad_personalization: 'personalization',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};

/**
 * Tells Google's tags by consent mode v2: all is denied before any of them runs, and what the visitor
 * chose is an update, in the same task where it is stored already
 * (https://developers.google.com/tag-platform/security/guides/consent, 2026-11).
 */
export function signalGoogle({ signals, partners, categories }: Settings, consent: Consent) {
  const list: unknown[] = ((window as { dataLayer?: unknown[] }).dataLayer ??= []);
  const gtag: (...given: unknown[]) => void = function () {
    // Google's tags tell commands from data by their being `arguments`.
    // oxlint-disable-next-line prefer-rest-params
    list.push(arguments);
  };
  const has = (id: string) => categories.some((each) => each.id === id);
  const say = (isGranted: (type: string, category: string) => boolean) =>
    Object.fromEntries(
      Object.entries(types).map(([type, category]) => [
        type,
        // Without a category of their own, ads by interest are asked for as ads.
        isGranted(type, type === 'ad_personalization' && !has(category) ? 'ads' : category)
          ? 'granted'
          : 'denied',
      ]),
    );

  const { region, waitForUpdate, adsDataRedaction, urlPassthrough } = signals.google;
  gtag('consent', 'default', {
    ...say((_, category) => category === 'necessary'),
    ...(region[0] && { region }),
    ...(waitForUpdate && { wait_for_update: waitForUpdate }),
  });
  if (adsDataRedaction) gtag('set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag('set', 'url_passthrough', true);

  const update = () => {
    const state = say(
      (type, category) =>
        consent.granted(category) &&
        // One refused product of Google's is enough: its tags share the types.
        partners.every(({ id, google }) => !google?.includes(type) || consent.granted(id)),
    );
    gtag('consent', 'update', state);
    // Tag Manager has no trigger for an update of its own.
    list.push({ event: 'izin_consent', izin: state });
  };
  // A law may leave things open before anybody has chosen.
  if (consent.state().decided || categories.some(({ id }) => consent.granted(id))) update();
  return update;
}
