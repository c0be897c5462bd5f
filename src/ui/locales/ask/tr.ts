import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: '{site} sitesindeki gizlilik tercihleriniz',
    body: 'Ziyaretlerinizle ilgili verileri paylaşıyoruz (bazı yasalara göre “satıyoruz”): {us} ziyaretleri ölçmek ve bu sitedeki ve diğer sitelerdeki etkinliğinize göre reklam göstermek için çerezler ve benzer teknolojiler kullanırız. Bunu şimdi veya istediğiniz zaman “{settings}” bölümünden reddedebilirsiniz.',
    refuse: 'Paylaşımı reddet',
    keep: 'Paylaşımı sürdür',
    settings: 'Gizlilik tercihleriniz',
    intro:
      'Bu verilerden {company} sorumludur. Açık olan seçeneklerin verileri siz kapatana kadar iş ortaklarıyla paylaşılabilir. Reddetmeniz temel hizmetleri kısıtlamaz.',
    done: 'Paylaşımı reddettiniz.',
  },
  notice: {
    title: '{site} sitesindeki çerezler hakkında',
    body: 'Bu site, cihazınızdaki bazı bilgileri başkalarına gönderir: {us} bunları ölçüm ve reklam için kullanırız. Neyin, kime ve neden gönderildiğini ve bunu nasıl durduracağınızı şimdi veya istediğiniz zaman “{settings}” bölümünden görebilirsiniz.',
    refuse: 'Göndermeyi durdur',
    keep: 'Göndermeyi sürdür',
    settings: 'Gizlilik ayarları',
    intro:
      'Bu verilerden {company} sorumludur. Açık olan seçeneklerin verileri siz kapatana kadar gönderilir. Durdurmanız temel hizmetleri kısıtlamaz.',
    done: 'Göndermeyi durdurdunuz.',
  },
};
