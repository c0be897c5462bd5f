import type { Facts } from '../../../core/text.js';

export const facts: Facts = {
  change:
    'Informasi tentang data Anda berubah mulai {date}. Sampai saat itu pilihan Anda tetap berlaku; setelah itu Anda ditanya lagi. Yang baru:',
  heading: 'Yang perlu Anda ketahui menurut undang-undang',
  list: {
    legality: [
      'Legalitas pemrosesan',
      'Hanya dengan persetujuan eksplisit Anda, yang dicatat beserta waktunya.',
    ],
    purpose: ['Tujuan pemrosesan', '{purpose}'],
    data: [
      'Jenis dan relevansi data',
      'Pengenal browser Anda, alamat IP, perangkat, dan halaman yang Anda buka: tanpa data ini tujuan di atas tidak dapat dicapai.',
    ],
    retention: [
      'Jangka waktu retensi dokumen yang memuat data Anda',
      'Catatan pilihan Anda: {months}. Setiap cookie: sesuai tabelnya.',
    ],
    details: [
      'Rincian informasi yang dikumpulkan',
      'Isi cookie dan kunci penyimpanan yang tercantum dalam tabel.',
    ],
    period: [
      'Jangka waktu pemrosesan',
      'Sejak Anda memberikan persetujuan sampai Anda menariknya kembali, paling lama sesuai tabel.',
    ],
    rights: [
      'Hak Anda',
      'Mendapatkan informasi, melihat, memperbaiki, menyalin, menghapus, dan memindahkan data Anda, membatasi atau menolak pemrosesan, menarik kembali persetujuan kapan saja, serta menuntut ganti rugi. Kontak: {contact}',
    ],
  },
};
