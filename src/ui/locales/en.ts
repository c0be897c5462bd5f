import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'en',
  title: 'Cookies and ads on {site}',
  body: 'We use cookies, pixel tags and similar technologies that this site needs to work. If you agree, {us} also use them to measure visits and to show ads based on your interests and visit history. You can refuse: the site still works. You can change or withdraw your choice at any time in “{settings}”.',
  us: ['we', 'we and 1 partner', 'we and {n} partners'],
  accept: 'Accept all',
  reject: 'Reject all',
  manage: 'Manage choices',
  dismiss: 'Continue without accepting',
  settings: 'Privacy settings',
  policy: 'Privacy policy',
  partners: 'Our partners ({n})',
};
