import { definePartner } from '../partner.js';

export const drift = definePartner({
  id: 'drift',
  name: 'Drift',
  vendor: 'Salesloft Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Lets visitors chat with the site.',
  policyUrl: 'https://www.salesloft.com/legal/platform-privacy-notice',
  hosts: ['drift.com', 'driftt.com', 'driftapi.com'],
  cookies: { 'drift_*': ['visitor id', '2 years'], driftt_aid: ['visitor id', '2 years'] },
  storage: { 'DRIFT_*': ['state', 'not stated'] },
  sources: ['https://devdocs.drift.com/docs/using-a-drift-facade-with-a-cookie-manager'],
  checked: '2026-11-26',
});
