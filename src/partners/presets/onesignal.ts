import { definePartner } from '../partner.js';

export const onesignal = definePartner({
  id: 'onesignal',
  name: 'OneSignal',
  vendor: 'OneSignal Inc',
  country: 'US',
  category: 'preferences',
  purpose: 'Sends messages to browsers that asked for them.',
  policyUrl: 'https://onesignal.com/privacy_policy',
  hosts: ['onesignal.com', 'os.tc'],
  storage: { ONE_SIGNAL_SDK_DB: ['state', 'not stated'], 'onesignal-*': ['state', 'not stated'] },
  fields: {
    appId: {
      pattern: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
      where: 'OneSignal > Settings > Keys & IDs',
      example: '12345678-1234-1234-1234-123456789012',
    },
  },
  stub: { name: 'OneSignalDeferred', kind: 'array' },
  sources: ['https://documentation.onesignal.com/docs/web-sdk-reference'],
  checked: '2026-11-26',
});
