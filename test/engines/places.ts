import { shop } from '../support/page.js';
import type { Web } from '../support/web.js';

const config = {
  site: { name: 'Shop' },
  partners: { meta: { name: 'Meta', category: 'ads', hosts: ['meta.test'] } },
};
const value = (lists: string) =>
  `v=1&id=${'b'.repeat(22)}&at=${Math.floor(Date.now() / 1000)}&rev=1&law=*&by=save&${lists}`;
const cookie = (text: string) => ({ 'set-cookie': `izin=${text};Path=/;SameSite=Lax` });

/** What browsers from before 2025 lack: cookies that tell of their change. */
const blind = '<script>Object.defineProperty(self, "cookieStore", { value: undefined })</script>';
// Told not to be stored, no page would come back from the cache.
const kept = { headers: { 'cache-control': 'no-cache' } };

let turns = 0;

/**
 * Registers `/one` and `/two` with a marked tag each, the same under `/old` where cookies tell nothing,
 * and what a server does to the cookie: `/off` refuses in it, `/delete` and `/fresh` delete it.
 */
export function putPlaces(web: Web): void {
  turns += 1;
  const { url } = web.partner('meta');
  const page = (place: string, first = '') => {
    // WebKit takes what it has seen, or is about to see in the other place, from its memory.
    const body = `<script type="text/plain" data-consent="meta" src="${url(`/tag.js?${place}${turns}`)}"></script>
      <script>self.beacon = (n) => fetch('${url('/beacon')}?' + n, { mode: 'no-cors' }).then(() => 'sent', () => 'held')
      self.shown = []; addEventListener('pageshow', ({ persisted }) => shown.push(persisted))</script>`;
    return shop({ config, body }).replace('<script', `${first}<script`);
  };
  for (const place of ['one', 'two']) {
    web.page(`/${place}`, page(place), kept);
    web.page(`/${place}/old`, page(place, blind), kept);
  }
  web.page('/fresh', '<!doctype html><title>fresh</title>', { headers: cookie(';Max-Age=0') });
  web.file('/off', '', 'text/plain', { headers: cookie(value('yes=&no=ads')) });
  web.file('/delete', '', 'text/plain', { headers: cookie(';Max-Age=0') });
}
