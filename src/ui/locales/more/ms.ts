import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Pilihan privasi anda',
  intro:
    '{company} bertanggungjawab terhadap data ini. Item pilihan dimatikan sehingga anda menghidupkannya. Penolakan tidak mengehadkan perkhidmatan utama.',
  always: 'Sentiasa aktif',
  save: 'Simpan pilihan saya',
  withdraw: 'Tarik balik persetujuan saya',
  close: 'Tutup tanpa menyimpan',
  status: [
    'Anda telah menerima semua kuki pilihan.',
    'Anda telah menolak semua kuki pilihan.',
    'Anda telah menerima sebahagian kuki pilihan.',
  ],
  change: 'Ubah',
  isNew: 'Baharu sejak pilihan terakhir anda',
  receipt: 'Rekod persetujuan anda: {id}, {time}',
  download: 'Muat turun',
  optOut: 'Pilih keluar',
  traces: 'Kuki dan storan ({n})',
  columns: ['Nama', 'Tujuan', 'Tempoh', 'Jenis'],
  kinds: ['Kuki', 'Storan pelayar web'],
  upTo: 'hingga {duration}',
  session: 'sehingga pelayar web ditutup',
  own: 'mengingati pilihan ini',
  gpc: 'Pelayar web anda memberi isyarat bahawa data anda tidak boleh dijual atau dikongsi (Global Privacy Control). Kami mematuhinya: pengiklanan dimatikan melainkan anda menghidupkannya di sini.',
  search: 'Cari rakan kongsi',
  embed: [
    'Kandungan ini datang daripada {provider}. Apabila dimuatkan, penyedia ini akan menerima alamat IP anda dan mungkin menyimpan kuki.',
    'Muatkan sekali',
    'Sentiasa benarkan {provider}',
  ],
  categories: {
    necessary: ['Perlu', 'Log masuk, keselamatan, troli, mengingati pilihan ini.'],
    preferences: ['Keutamaan', 'Mengingati tetapan bahasa dan paparan.'],
    analytics: [
      'Analitik',
      'Mengira lawatan dan melihat halaman mana yang digunakan supaya kami dapat menambah baik halaman tersebut.',
    ],
    ads: ['Pengiklanan', 'Memaparkan dan mengukur iklan kami dan iklan rakan kongsi kami.'],
    personalization: [
      'Pemperibadian iklan',
      'Menggunakan minat dan sejarah lawatan anda untuk memilih iklan.',
    ],
    embeds: [
      'Kandungan pihak ketiga',
      'Video, peta, hantaran media sosial yang berhubung dengan penyedianya.',
    ],
  },
};
