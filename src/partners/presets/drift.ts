import { definePartner } from '../partner.js';

export const drift = definePartner({
  id: 'drift',
  name: 'Drift',
  vendor: 'Salesloft, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site, and recognises them at later visits.',
  policyUrl: 'https://www.salesloft.com/legal/platform-privacy-notice',
  hosts: ['drift.com', 'driftt.com', 'driftapi.com'],
  cookies: {
    drift_aid: ['identifies the browser', '2 years'],
    drift_campaign_refresh: ['limits how often messages show', '2 years'],
    drift_eid: ['recognises the contact', '2 years'],
    driftt_aid: ['identifies the browser', '2 years'],
  },
  storage: { 'DRIFT_*': ['keeps the state of the chat', 'until deleted'] },
  sources: ['https://devdocs.drift.com/docs/using-a-drift-facade-with-a-cookie-manager'],
  checked: '2026-11',
});
