import { definePartner } from '../partner.js';

export const linkedin = definePartner({
  id: 'linkedin',
  name: 'LinkedIn Insight Tag',
  vendor: 'LinkedIn Corp',
  country: 'US',
  category: 'ads',
  purpose: 'Measures what ads on LinkedIn lead to, and tells the site which companies visit.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  hosts: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'dc.ads.linkedin.com',
    'cdn.linkedin.oribi.io',
    'p.adsymptotic.com',
    'linkedin.com/px',
  ],
  cookies: {
    li_fat_id: ['identifies the member indirectly', '30 days'],
    li_giant: ['identifies the member indirectly', '7 days'],
    ln_or: ['remembers whether data may be collected', '1 day'],
  },
  storage: {
    li_adsId: ['identifies the browser', 'until deleted'],
    li_hem: ['keeps a hashed e-mail address', 'until deleted'],
  },
  fields: {
    partnerId: {
      pattern: '[0-9]{3,10}',
      where: 'Campaign Manager > Data > Signals manager > Insight Tag',
      example: '1234567',
    },
  },
  stub: { name: 'lintrk', kind: 'function' },
  calls: [
    ['_linkedin_partner_id=', '{partnerId}'],
    ['_linkedin_data_partner_ids=', []],
    ['_linkedin_data_partner_ids.push', '{partnerId}'],
  ],
  script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  sources: [
    'https://www.linkedin.com/help/lms/answer/a418880',
    'https://www.linkedin.com/legal/l/cookie-table',
  ],
  checked: '2026-11',
});
