import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'ms',
  title: 'Kuki dan iklan di {site}',
  body: 'Kami menggunakan kuki, tag piksel dan teknologi serupa yang diperlukan supaya laman web ini berfungsi. Jika anda bersetuju, {us} juga menggunakannya untuk mengukur lawatan dan memaparkan iklan berdasarkan minat serta sejarah lawatan anda. Anda boleh menolak: laman web ini tetap boleh digunakan. Anda boleh mengubah pilihan atau menarik balik persetujuan pada bila-bila masa melalui “{settings}”.',
  us: ['kami', 'kami dan 1 rakan kongsi', 'kami dan {n} rakan kongsi'],
  accept: 'Terima semua',
  reject: 'Tolak semua',
  manage: 'Urus pilihan',
  dismiss: 'Teruskan tanpa menerima',
  settings: 'Tetapan privasi',
  policy: 'Dasar privasi',
  partners: 'Rakan kongsi kami ({n})',
};
