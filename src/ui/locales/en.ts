import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'en',
  title: 'Cookies and ads on {site}',
  body: 'We use cookies, pixel tags and similar technologies that this site needs to work. If you agree, {us} also use them to measure visits and to show ads based on your interests and visit history. You can refuse: the site still works. You can change or withdraw your choice at any time in “{settings}”.',
  us: ['we', 'we and 1 partner', 'we and {n} partners'],
  accept: 'Accept all',
  reject: 'Reject all',
  manage: 'Manage choices',
  save: 'Save my choices',
  settings: 'Privacy settings',
  policy: 'Privacy policy',
  partners: 'Our partners ({n})',
  close: 'Close without saving',
  heading: 'Your privacy choices',
  intro:
    '{company} is responsible for this data. Optional items are off until you turn them on. Refusing does not limit the main services.',
  always: 'Always active',
  withdraw: 'Withdraw my consent',
  categories: {
    necessary: ['Necessary', 'Sign-in, security, basket, remembering this choice.'],
    preferences: ['Preferences', 'Remember language and display settings.'],
    analytics: ['Analytics', 'Count visits and see which pages are used so we can improve them.'],
    ads: ['Advertising', 'Show and measure ads from us and our partners.'],
    personalization: ['Ad personalisation', 'Use your interests and visit history to choose ads.'],
    embeds: ['Third-party content', 'Videos, maps, social posts that contact their provider.'],
  },
};
