/**
 * The demo's partners as izin's config wants them; hosts and policy links depend on the port, and what
 * visitors read on the page's language.
 */
export const PARTNERS = {
  statika: {
    name: 'Statika',
    category: 'analytics',
    vendor: 'PT Statika Hitung',
    country: 'ID',
    purpose: {
      en: 'Counts visits and shows which pages are read.',
      id: 'Menghitung kunjungan dan melihat halaman mana yang dibaca.',
    },
    cookies: {
      _stk: [{ en: 'identifies the browser', id: 'mengenali browser' }, '13 months'],
      '_stk_*': [{ en: 'identifies the visit', id: 'mengenali kunjungan' }, '30 minutes'],
    },
    storage: {
      'stk.*': [{ en: 'counts pages of the visit', id: 'menghitung halaman' }, 'session'],
    },
  },
  beriklan: {
    name: 'Beriklan',
    category: 'ads',
    vendor: 'Beriklan Pte. Ltd.',
    country: 'SG',
    purpose: {
      en: 'Measures what its ads lead to.',
      id: 'Mengukur hasil dari iklannya.',
    },
    cookies: { _brk: [{ en: 'identifies the browser', id: 'mengenali browser' }, '90 days'] },
  },
  pikselo: {
    name: 'Pikselo',
    category: 'ads',
    vendor: 'Pikselo Inc.',
    country: 'US',
    purpose: {
      en: 'Measures what ads in its social network lead to.',
      id: 'Mengukur hasil iklan di jejaring sosialnya.',
    },
    cookies: { _pks: [{ en: 'identifies the browser', id: 'mengenali browser' }, '1 year'] },
  },
  kembali: {
    name: 'Kembali',
    category: 'personalization',
    vendor: 'Kembali GmbH',
    country: 'DE',
    purpose: {
      en: 'Shows products that were looked at here again on other sites.',
      id: 'Menampilkan kembali produk yang dilihat di sini pada situs lain.',
    },
    cookies: { _kmb: [{ en: 'identifies the browser', id: 'mengenali browser' }, '6 months'] },
    storage: {
      'kembali.*': [
        { en: 'lists products looked at', id: 'mencatat produk yang dilihat' },
        '30 days',
      ],
    },
  },
  petaku: {
    name: 'Petaku',
    category: 'embeds',
    vendor: 'PT Petaku',
    country: 'ID',
    purpose: { en: 'Shows a map.', id: 'Menampilkan peta.' },
  },
  tontonan: {
    name: 'Tontonan',
    category: 'embeds',
    vendor: 'Tontonan K.K.',
    country: 'JP',
    purpose: { en: 'Plays videos.', id: 'Memutar video.' },
  },
  telusur: {
    name: 'Telusur',
    category: 'analytics',
    vendor: 'Telusur B.V.',
    country: 'NL',
    purpose: {
      en: 'Records how pages are used.',
      id: 'Merekam cara halaman digunakan.',
    },
    since: 2,
  },
};

/** The traces' purposes in one language. */
const inLanguage = (traces = {}, lang) =>
  Object.fromEntries(
    Object.entries(traces).map(([name, [purpose, duration]]) => [name, [purpose[lang], duration]]),
  );

/** Returns the config block of a page, for its language and policy revision. */
export function izinConfig({ policyUrl, revision = 1, layout = 'bar', addresses, lang = 'en' }) {
  return {
    site: {
      name: 'Interindo',
      controller: 'PT Interindo Karya Bersama',
      policyUrl,
      contact: 'privasi@interindo.example',
    },
    revision,
    layout,
    partners: Object.fromEntries(
      Object.entries(PARTNERS)
        .filter(([, partner]) => (partner.since ?? 1) <= revision)
        .map(([id, { name, category, vendor, country, purpose, cookies, storage }]) => [
          id,
          {
            name,
            category,
            vendor,
            country,
            purpose: purpose[lang],
            hosts: [addresses.host(id)],
            cookies: inLanguage(cookies, lang),
            storage: inLanguage(storage, lang),
            policyUrl: `http://${addresses.host(id)}:${addresses.port}/privacy`,
          },
        ]),
    ),
  };
}
