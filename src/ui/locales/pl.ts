import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'pl',
  title: 'Pliki cookie i reklamy w serwisie {site}',
  body: 'Używamy plików cookie, tagów pikselowych i podobnych technologii, które są niezbędne do działania tego serwisu. Jeśli wyrazisz zgodę, {us} będziemy ich używać także do mierzenia odwiedzin i wyświetlania reklam na podstawie Twoich zainteresowań i historii odwiedzin. Możesz odmówić: serwis nadal będzie działać. Swój wybór możesz w każdej chwili zmienić lub wycofać w sekcji „{settings}”.',
  us: ['my', 'my i 1 partner', 'my i nasi partnerzy ({n})'],
  accept: 'Akceptuj wszystko',
  reject: 'Odrzuć wszystko',
  manage: 'Zarządzaj ustawieniami',
  dismiss: 'Kontynuuj bez akceptacji',
  settings: 'Ustawienia prywatności',
  policy: 'Polityka prywatności',
  partners: 'Nasi partnerzy ({n})',
};
