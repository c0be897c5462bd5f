import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Pilihan privasi Anda',
  intro:
    '{company} bertanggung jawab atas data ini. Pilihan opsional tidak aktif sampai Anda mengaktifkannya. Menolak tidak akan membatasi layanan utama.',
  always: 'Selalu aktif',
  save: 'Simpan pilihan saya',
  withdraw: 'Tarik kembali persetujuan',
  close: 'Tutup tanpa menyimpan',
  status: [
    'Anda telah menerima semua cookie opsional.',
    'Anda telah menolak semua cookie opsional.',
    'Anda telah menerima sebagian cookie opsional.',
  ],
  change: 'Ubah',
  isNew: 'Baru sejak pilihan terakhir Anda',
  receipt: 'Bukti persetujuan Anda: {id}, {time}',
  download: 'Unduh',
  optOut: 'Menolak (opt-out)',
  traces: 'Cookie dan penyimpanan ({n})',
  columns: ['Nama', 'Tujuan', 'Jangka waktu', 'Jenis'],
  kinds: ['Cookie', 'Penyimpanan browser'],
  upTo: 'hingga {duration}',
  session: 'sampai browser ditutup',
  own: 'mengingat pilihan ini',
  gpc: 'Browser Anda memberi sinyal bahwa data Anda tidak boleh dijual atau dibagikan (Global Privacy Control). Sinyal ini kami terapkan: iklan nonaktif kecuali Anda mengaktifkannya di sini.',
  search: 'Cari mitra',
  embed: [
    'Konten ini berasal dari {provider}, yang akan menerima alamat IP Anda dan dapat menyimpan cookie.',
    'Muat sekali',
    'Selalu izinkan {provider}',
  ],
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
