import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Pilihan privasi anda di {site}',
    body: 'Kami berkongsi (menurut sesetengah undang-undang, “menjual”) data tentang lawatan anda: {us} menggunakan kuki dan teknologi serupa untuk mengukur lawatan dan memaparkan iklan berdasarkan aktiviti anda di sini dan di laman web lain. Anda boleh menolaknya sekarang atau pada bila-bila masa melalui “{settings}”.',
    refuse: 'Tolak perkongsian',
    keep: 'Teruskan perkongsian',
    settings: 'Pilihan privasi anda',
    intro:
      '{company} bertanggungjawab terhadap data ini. Data bagi item yang dihidupkan mungkin dikongsi dengan rakan kongsi sehingga anda mematikannya. Penolakan tidak mengehadkan perkhidmatan utama.',
    done: 'Anda telah menolak perkongsian.',
  },
  notice: {
    title: 'Tentang kuki di {site}',
    body: 'Laman web ini menghantar sebahagian maklumat daripada peranti anda kepada pihak lain: {us} menggunakannya untuk pengukuran dan iklan. Lihat apa yang dihantar, kepada siapa dan sebabnya, serta cara menghentikannya, sekarang atau pada bila-bila masa, melalui “{settings}”.',
    refuse: 'Hentikan penghantaran',
    keep: 'Teruskan penghantaran',
    settings: 'Tetapan privasi',
    intro:
      '{company} bertanggungjawab terhadap data ini. Data bagi item yang dihidupkan dihantar sehingga anda mematikannya. Menghentikannya tidak mengehadkan perkhidmatan utama.',
    done: 'Anda telah menghentikan penghantaran.',
  },
};
