import type { Facts } from '../../../core/text.js';

export const facts: Facts = {
  change:
    'What we tell you about your data changes on {date}. Until then your choice counts as it is; then you are asked again. What is new:',
  heading: 'What the law wants you to know',
  list: {
    legality: ['Why this is lawful', 'Only with your express consent, recorded with its time.'],
    purpose: ['Purpose', '{purpose}'],
    data: [
      'Kinds of data, and what they are for',
      'Identifiers of your browser, your IP address, the device and the pages you open: the purpose above cannot be served without them.',
    ],
    retention: [
      'How long documents with your data are kept',
      'The record of your choice: {months}. Each cookie: as its table says.',
    ],
    details: ['What is collected', 'What the cookies and keys in the tables hold.'],
    period: [
      'How long your data is processed',
      'From your consent until you withdraw it, at most as long as the tables say.',
    ],
    rights: [
      'Your rights',
      'To be informed, to see, correct, copy, delete and transfer your data, to limit or object to its use, to withdraw your consent at any time, and to claim damages. Contact: {contact}',
    ],
  },
};
