import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'tr',
  title: '{site} sitesindeki çerezler ve reklamlar',
  body: 'Bu sitenin çalışması için gereken çerezleri, piksel etiketlerini ve benzer teknolojileri kullanıyoruz. Rıza verirseniz {us} bunları ziyaretleri ölçmek ve ilgi alanlarınıza ve ziyaret geçmişinize göre reklam göstermek için de kullanırız. Reddedebilirsiniz: site yine çalışır. Tercihinizi istediğiniz zaman “{settings}” bölümünden değiştirebilir veya rızanızı geri alabilirsiniz.',
  us: ['biz', 'biz ve 1 iş ortağımız', 'biz ve {n} iş ortağımız'],
  accept: 'Kabul et',
  reject: 'Reddet',
  manage: 'Tercihleri yönet',
  dismiss: 'Kabul etmeden devam et',
  settings: 'Gizlilik ayarları',
  policy: 'Gizlilik politikası',
  partners: 'İş ortaklarımız ({n})',
};
