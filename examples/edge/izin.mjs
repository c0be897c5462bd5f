export default {
  site: { name: 'Interindo', policyUrl: '/privacy' },
  partners: { meta: { pixelId: '1234567890123456' }, youtube: {} },
};
