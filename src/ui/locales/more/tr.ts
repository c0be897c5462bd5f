import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Gizlilik tercihleriniz',
  intro:
    'Bu verilerden {company} sorumludur. İsteğe bağlı seçenekler siz açana kadar kapalıdır. Reddetmeniz temel hizmetleri kısıtlamaz.',
  always: 'Her zaman etkin',
  save: 'Tercihlerimi kaydet',
  withdraw: 'Rızamı geri al',
  close: 'Kaydetmeden kapat',
  status: [
    'İsteğe bağlı tüm çerezleri kabul ettiniz.',
    'İsteğe bağlı tüm çerezleri reddettiniz.',
    'İsteğe bağlı çerezlerin bir kısmını kabul ettiniz.',
  ],
  change: 'Değiştir',
  isNew: 'Son tercihinizden sonra eklendi',
  receipt: 'Rıza kaydınız: {id}, {time}',
  download: 'İndir',
  optOut: 'Devre dışı bırak (opt-out)',
  traces: 'Çerezler ve depolama ({n})',
  columns: ['Ad', 'Amaç', 'Süre', 'Tür'],
  kinds: ['Çerez', 'Tarayıcı depolaması'],
  upTo: 'en fazla {duration}',
  session: 'tarayıcı kapatılana kadar',
  own: 'bu tercihi hatırlar',
  gpc: 'Tarayıcınız, verilerinizin satılmaması veya paylaşılmaması gerektiğini bildiriyor (Global Privacy Control). Buna uyuyoruz: siz burada açmadıkça reklamlar kapalıdır.',
  search: 'İş ortağı ara',
  embed: [
    'Bu içeriği {provider} sağlıyor. İçerik yüklenirse sağlayıcı IP adresinizi alır ve çerez kaydedebilir.',
    'Bir kez yükle',
    'Her zaman izin ver: {provider}',
  ],
  categories: {
    necessary: ['Zorunlu', 'Oturum açma, güvenlik, sepet, bu tercihin hatırlanması.'],
    preferences: ['Tercihler', 'Dil ve görüntüleme ayarlarını hatırlamak.'],
    analytics: [
      'Analiz',
      'Sayfaları iyileştirmek için ziyaretleri saymak ve hangi sayfaların kullanıldığını görmek.',
    ],
    ads: ['Reklam', 'Bizim ve iş ortaklarımızın reklamlarını göstermek ve ölçmek.'],
    personalization: [
      'Reklam kişiselleştirme',
      'Reklam seçmek için ilgi alanlarınızı ve ziyaret geçmişinizi kullanmak.',
    ],
    embeds: [
      'Üçüncü taraf içeriği',
      'Sağlayıcısına bağlanan videolar, haritalar ve sosyal medya gönderileri.',
    ],
  },
};
