import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Your privacy choices on {site}',
    body: 'We share (under some laws, “sell”) data about your visits: {us} use cookies and similar technologies to measure visits and to show ads based on your activity here and on other sites. You can opt out, now or at any time in “{settings}”.',
    refuse: 'Opt out of sharing',
    keep: 'Keep sharing',
    settings: 'Your Privacy Choices',
    intro:
      '{company} is responsible for this data. What is on may be shared with partners until you turn it off. Opting out does not limit the main services.',
    done: 'You opted out of sharing.',
  },
  notice: {
    title: 'About cookies on {site}',
    body: 'This site sends some information from your device to others: {us} use it for measurement and ads. See what is sent, to whom and why, and how to stop it, now or at any time, in “{settings}”.',
    refuse: 'Stop sending',
    keep: 'Keep sending',
    settings: 'Privacy settings',
    intro:
      '{company} is responsible for this data. What is on is sent until you turn it off. Stopping it does not limit the main services.',
    done: 'You stopped the sending.',
  },
};
