import { PARTNERS } from './config.mjs';

const SHOP_HOSTS = new Set(['localhost', '127.0.0.1']);

/** Tells which site a Host header means, and where each partner lives. */
export function createAddresses({ port, partnerDomain }) {
  const host = (name) => `${name}.${partnerDomain}`;
  const suffix = `.${partnerDomain}`;

  return {
    port,
    host,
    /** The placeholders of pages and partner files: `{{statika}}` is Statika's address. */
    placeholders: Object.fromEntries(
      Object.keys(PARTNERS).map((name) => [name, `//${host(name)}:${port}`]),
    ),
    /** @returns {{ kind: 'shop' | 'partner' | 'unknown', name?: string }} */
    read(header = '') {
      const hostname = header.replace(/:\d+$/, '').toLowerCase();
      if (SHOP_HOSTS.has(hostname)) return { kind: 'shop' };
      // An unknown name under the partners' domain is logged too: a stray request must not hide.
      if (hostname.endsWith(suffix))
        return { kind: 'partner', name: hostname.slice(0, -suffix.length) };
      return { kind: 'unknown' };
    },
  };
}
