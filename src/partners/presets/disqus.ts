import { definePartner } from '../partner.js';

export const disqus = definePartner({
  id: 'disqus',
  name: 'Disqus',
  vendor: 'Disqus, Inc.',
  country: 'US',
  category: 'embeds',
  purpose: 'Shows comments, and follows who reads them for ads.',
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  optOutUrl: 'https://disqus.com/data-sharing-settings/',
  hosts: ['disqus.com', 'disquscdn.com'],
  embed: 'disqus.com/embed/comments/',
  sources: ['https://help.disqus.com/en/articles/1717103-disqus-privacy-policy'],
  checked: '2026-11',
});
