import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'id',
  title: 'Cookie dan iklan di {site}',
  body: 'Kami menggunakan cookie, pixel tag, dan teknologi serupa yang diperlukan agar situs ini berfungsi. Jika Anda setuju, {us} juga menggunakannya untuk mengukur kunjungan dan menampilkan iklan berdasarkan minat serta riwayat kunjungan Anda. Anda boleh menolak: situs ini tetap dapat digunakan. Anda dapat mengubah pilihan atau menarik kembali persetujuan kapan saja melalui “{settings}”.',
  us: ['kami', 'kami dan 1 mitra', 'kami dan {n} mitra'],
  accept: 'Terima semua',
  reject: 'Tolak semua',
  manage: 'Atur pilihan',
  dismiss: 'Lanjutkan tanpa menerima',
  settings: 'Pengaturan privasi',
  policy: 'Kebijakan privasi',
  partners: 'Mitra kami ({n})',
};
