import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Your privacy choices',
  intro:
    '{company} is responsible for this data. Optional items are off until you turn them on. Refusing does not limit the main services.',
  always: 'Always active',
  save: 'Save my choices',
  withdraw: 'Withdraw my consent',
  close: 'Close without saving',
  status: [
    'You accepted all optional cookies.',
    'You refused all optional cookies.',
    'You accepted some optional cookies.',
  ],
  change: 'Change',
  isNew: 'New since your last choice',
  receipt: 'Your consent record: {id}, {time}',
  download: 'Download',
  optOut: 'Opt out',
  traces: 'Cookies and storage ({n})',
  columns: ['Name', 'Purpose', 'Duration', 'Type'],
  kinds: ['Cookie', 'Browser storage'],
  upTo: 'up to {duration}',
  session: 'until the browser is closed',
  own: 'remembers this choice',
  gpc: 'Your browser signals that your data must not be sold or shared (Global Privacy Control). We honour this: advertising is off unless you turn it on here.',
  search: 'Search partners',
  embed: [
    'This content comes from {provider}, which would get your IP address and may store cookies.',
    'Load once',
    'Always allow {provider}',
  ],
  categories: {
    necessary: ['Necessary', 'Sign-in, security, basket, remembering this choice.'],
    preferences: ['Preferences', 'Remember language and display settings.'],
    analytics: ['Analytics', 'Count visits and see which pages are used so we can improve them.'],
    ads: ['Advertising', 'Show and measure ads from us and our partners.'],
    personalization: ['Ad personalisation', 'Use your interests and visit history to choose ads.'],
    embeds: ['Third-party content', 'Videos, maps, social posts that contact their provider.'],
  },
};
