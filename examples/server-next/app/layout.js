import { headers } from 'next/headers';
import { consent } from '../consent.mjs';

const ga4 = 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567';

export default async function Layout({ children }) {
  const request = { headers: await headers() };
  const notice = await consent.notice(request, { language: 'en' });
  return (
    <html lang="en" data-izin-law={consent.law(request)}>
      <body>
        <noscript dangerouslySetInnerHTML={{ __html: notice }} />
        {children}
        {consent.state(request).granted('ga4') && <script src={ga4} async />}
      </body>
    </html>
  );
}
