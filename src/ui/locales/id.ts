import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'id',
  title: 'Cookie dan iklan di {site}',
  body: 'Kami menggunakan cookie, pixel tag, dan teknologi serupa yang diperlukan agar situs ini berfungsi. Jika Anda setuju, {us} juga menggunakannya untuk mengukur kunjungan dan menampilkan iklan berdasarkan minat serta riwayat kunjungan Anda. Anda boleh menolak: situs ini tetap dapat digunakan. Anda dapat mengubah pilihan atau menarik kembali persetujuan kapan saja melalui “{settings}”.',
  us: ['kami', 'kami dan 1 mitra', 'kami dan {n} mitra'],
  accept: 'Terima semua',
  reject: 'Tolak semua',
  manage: 'Atur pilihan',
  save: 'Simpan pilihan saya',
  settings: 'Pengaturan privasi',
  policy: 'Kebijakan privasi',
  partners: 'Mitra kami ({n})',
  close: 'Tutup tanpa menyimpan',
  heading: 'Pilihan privasi Anda',
  intro:
    '{company} bertanggung jawab atas data ini. Pilihan opsional tidak aktif sampai Anda mengaktifkannya. Menolak tidak akan membatasi layanan utama.',
  always: 'Selalu aktif',
  withdraw: 'Tarik kembali persetujuan',
  categories: {
    necessary: [
      'Diperlukan',
      'Untuk masuk ke akun, keamanan, keranjang, dan mengingat pilihan ini.',
    ],
    preferences: ['Preferensi', 'Mengingat bahasa dan pengaturan tampilan.'],
    analytics: [
      'Analitik',
      'Menghitung kunjungan dan melihat halaman yang digunakan agar dapat kami perbaiki.',
    ],
    ads: ['Iklan', 'Menampilkan dan mengukur iklan dari kami dan mitra kami.'],
    personalization: [
      'Personalisasi iklan',
      'Menggunakan minat dan riwayat kunjungan Anda untuk memilih iklan.',
    ],
    embeds: [
      'Konten pihak ketiga',
      'Video, peta, dan unggahan media sosial yang terhubung ke penyedianya.',
    ],
  },
};
