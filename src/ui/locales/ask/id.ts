import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Pilihan privasi Anda di {site}',
    body: 'Kami membagikan (menurut sebagian undang-undang, “menjual”) data kunjungan Anda: {us} menggunakan cookie dan teknologi serupa untuk mengukur kunjungan dan menampilkan iklan berdasarkan aktivitas Anda di sini dan di situs lain. Anda dapat menolaknya sekarang atau kapan saja melalui “{settings}”.',
    refuse: 'Tolak pembagian data',
    keep: 'Lanjutkan pembagian',
    settings: 'Pilihan privasi Anda',
    intro:
      '{company} bertanggung jawab atas data ini. Data dari pilihan yang aktif dapat dibagikan kepada mitra sampai Anda menonaktifkannya. Menolak tidak akan membatasi layanan utama.',
    done: 'Anda telah menolak pembagian data.',
  },
  notice: {
    title: 'Tentang cookie di {site}',
    body: 'Situs ini mengirim sebagian informasi dari perangkat Anda kepada pihak lain: {us} menggunakannya untuk pengukuran dan iklan. Lihat apa yang dikirim, kepada siapa, alasannya, dan cara menghentikannya, sekarang atau kapan saja, melalui “{settings}”.',
    refuse: 'Hentikan pengiriman',
    keep: 'Lanjutkan pengiriman',
    settings: 'Pengaturan privasi',
    intro:
      '{company} bertanggung jawab atas data ini. Data dari pilihan yang aktif dikirim sampai Anda menonaktifkannya. Menghentikannya tidak akan membatasi layanan utama.',
    done: 'Anda telah menghentikan pengiriman.',
  },
};
