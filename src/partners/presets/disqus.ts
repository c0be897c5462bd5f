import { definePartner } from '../partner.js';

export const disqus = definePartner({
  id: 'disqus',
  name: 'Disqus',
  vendor: 'Disqus Inc (Zeta Global)',
  country: 'US',
  category: 'embeds',
  purpose: 'Lets visitors comment.',
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  optOutUrl: 'https://disqus.com/data-sharing-settings/',
  hosts: ['disquscdn.com', 'disqus.com'],
  sources: ['https://help.disqus.com/en/articles/1717103-disqus-privacy-policy'],
  checked: '2026-11-26',
});
