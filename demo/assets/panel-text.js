const TEXTS = {
  id: {
    status: (n, partners) =>
      n ? `Mitra menerima ${n} permintaan: ${partners}.` : 'Belum ada mitra yang menerima apa pun.',
    now: 'Keadaan sekarang',
    undecided: 'Anda belum memilih: semua tag ditahan.',
    again: 'Anda ditanya lagi; sampai menjawab, hanya yang sudah Anda setujui berlaku.',
    decided: 'Anda sudah memilih.',
    missing: 'izin.js tidak dimuat: tag yang ditandai tetap diam.',
    allowed: 'diizinkan',
    held: 'ditahan',
    perPartner: 'Permintaan per mitra',
    stored: 'Tersimpan di browser ini',
    nothing: 'tidak ada',
    startOver: 'Mulai lagi',
    startOverHint: 'Menghapus cookie, penyimpanan, dan catatan demo, lalu memuat ulang halaman.',
    withCookies: '+ cookie',
    categories: {
      analytics: 'Analitik',
      ads: 'Iklan',
      personalization: 'Personalisasi iklan',
      embeds: 'Konten pihak ketiga',
    },
  },
  en: {
    status: (n, partners) =>
      n
        ? `Partners have received ${n} requests: ${partners}.`
        : 'No partner has received anything.',
    now: 'Right now',
    undecided: 'You have not chosen yet: every tag is held.',
    again: 'You are asked again; until you answer, only what you agreed to holds.',
    decided: 'You have chosen.',
    missing: 'izin.js was not loaded: marked tags stay silent.',
    allowed: 'allowed',
    held: 'held',
    perPartner: 'Requests per partner',
    stored: 'Stored in this browser',
    nothing: 'nothing',
    startOver: 'Start over',
    startOverHint: 'Deletes the demo’s cookies, storage and log, then reloads the page.',
    withCookies: '+ cookie',
    categories: {
      analytics: 'Analytics',
      ads: 'Advertising',
      personalization: 'Ad personalisation',
      embeds: 'Third-party content',
    },
  },
};

export const text = TEXTS[document.documentElement.lang] ?? TEXTS.en;
