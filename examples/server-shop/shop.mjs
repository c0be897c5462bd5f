// The same for every framework: the configuration that the page has, too, and a page.
export const config = {
  site: { name: 'Shop', policyUrl: '/privacy' },
  endpoint: '/consent',
  partners: { ga4: { measurementId: 'G-ABC1234567' }, meta: { pixelId: '1234567890123456' } },
};

export const page = ({ law, notice, state }) => `<!doctype html>
<html lang="en" data-izin-law="${law}">
  <title>Shop</title>
  <body>
    <noscript>${notice}</noscript>
    <h1>Shop</h1>
    ${state.granted('ga4') ? '<script src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567" async></script>' : ''}
  </body>
</html>`;
