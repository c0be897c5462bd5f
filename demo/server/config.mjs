/** The demo's partners as izin's config wants them; hosts and policy links depend on the port. */
export const PARTNERS = {
  statika: {
    name: 'Statika',
    category: 'analytics',
    cookies: ['_stk', '_stk_*'],
    storage: ['stk.*'],
  },
  beriklan: { name: 'Beriklan', category: 'ads', cookies: ['_brk'], storage: [] },
  pikselo: { name: 'Pikselo', category: 'ads', cookies: ['_pks'], storage: [] },
  kembali: {
    name: 'Kembali',
    category: 'personalization',
    cookies: ['_kmb'],
    storage: ['kembali.*'],
  },
  petaku: { name: 'Petaku', category: 'embeds', cookies: [], storage: [] },
  tontonan: { name: 'Tontonan', category: 'embeds', cookies: [], storage: [] },
  telusur: { name: 'Telusur', category: 'analytics', cookies: [], storage: [], since: 2 },
};

/** Returns the config block of a page, for its language and policy revision. */
export function izinConfig({ policyUrl, revision = 1, addresses }) {
  return {
    site: {
      name: 'Interindo',
      controller: 'PT Interindo Karya Bersama',
      policyUrl,
      contact: 'privasi@interindo.example',
    },
    revision,
    partners: Object.fromEntries(
      Object.entries(PARTNERS)
        .filter(([, partner]) => (partner.since ?? 1) <= revision)
        .map(([id, { name, category, cookies, storage }]) => [
          id,
          {
            name,
            category,
            hosts: [addresses.host(id)],
            cookies,
            storage,
            policyUrl: `http://${addresses.host(id)}:${addresses.port}/privacy`,
          },
        ]),
    ),
  };
}
