import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'et',
  title: 'Küpsised ja reklaamid saidil {site}',
  body: 'Kasutame küpsiseid, piksleid ja sarnaseid tehnoloogiaid, mida see sait toimimiseks vajab. Kui nõustute, kasutame {us} neid ka külastuste mõõtmiseks ning teie huvidel ja külastusajalool põhinevate reklaamide näitamiseks. Võite keelduda: sait töötab ka siis. Saate oma valikut igal ajal muuta või selle tagasi võtta jaotises „{settings}“.',
  us: ['me', 'meie ja 1 partner', 'meie ja {n} partnerit'],
  accept: 'Nõustu kõigiga',
  reject: 'Keeldu kõigist',
  manage: 'Halda valikuid',
  dismiss: 'Jätka nõustumata',
  settings: 'Privaatsusseaded',
  policy: 'Privaatsuspoliitika',
  partners: 'Meie partnerid ({n})',
};
