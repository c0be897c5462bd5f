import { definePartner } from '../partner.js';

export const datadog = definePartner({
  id: 'datadog',
  name: 'Datadog RUM',
  vendor: 'Datadog Inc',
  country: 'US',
  category: 'analytics',
  purpose: 'Measures how fast pages are, and reports errors.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  hosts: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: { _dd_s: ['session', '15 minutes rolling (4 h max; longer with anonymous id)'] },
  storage: { 'localStorage:_dd_s (option)': ['state', 'not stated'] },
  sources: ['https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/'],
  checked: '2026-11-26',
});
