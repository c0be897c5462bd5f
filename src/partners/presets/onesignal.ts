import { definePartner } from '../partner.js';

export const onesignal = definePartner({
  id: 'onesignal',
  name: 'OneSignal',
  vendor: 'OneSignal, Inc.',
  country: 'US',
  category: 'preferences',
  purpose: 'Sends notifications to browsers that asked for them.',
  policyUrl: 'https://onesignal.com/privacy_policy',
  hosts: ['onesignal.com', 'os.tc'],
  storage: {
    ONE_SIGNAL_SDK_DB: ['keeps the subscription', 'until deleted'],
    'onesignal-*': ['keeps the state of the subscription', 'until deleted'],
  },
  sources: ['https://documentation.onesignal.com/docs/web-sdk-reference'],
  checked: '2026-11',
});
