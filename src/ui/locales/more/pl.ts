import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Twoje wybory dotyczące prywatności',
  intro:
    '{company} odpowiada za te dane. Elementy opcjonalne są wyłączone, dopóki ich nie włączysz. Odmowa nie ogranicza głównych usług.',
  always: 'Zawsze aktywne',
  save: 'Zapisz moje wybory',
  withdraw: 'Wycofaj moją zgodę',
  close: 'Zamknij bez zapisywania',
  status: [
    'Zaakceptowano wszystkie opcjonalne pliki cookie.',
    'Odrzucono wszystkie opcjonalne pliki cookie.',
    'Zaakceptowano niektóre opcjonalne pliki cookie.',
  ],
  change: 'Zmień',
  isNew: 'Nowe od Twojego ostatniego wyboru',
  receipt: 'Zapis Twojej zgody: {id}, {time}',
  download: 'Pobierz',
  optOut: 'Zrezygnuj (opt-out)',
  traces: 'Pliki cookie i zapisane dane ({n})',
  columns: ['Nazwa', 'Cel', 'Czas trwania', 'Typ'],
  kinds: ['Plik cookie', 'Pamięć przeglądarki'],
  upTo: 'maksymalnie {duration}',
  session: 'do zamknięcia przeglądarki',
  own: 'zapamiętuje ten wybór',
  gpc: 'Twoja przeglądarka sygnalizuje, że Twoich danych nie wolno sprzedawać ani udostępniać (Global Privacy Control). Respektujemy to: reklamy są wyłączone, chyba że włączysz je tutaj.',
  search: 'Szukaj partnerów',
  embed: [
    'Te treści udostępnia {provider}. Dostawca otrzymałby Twój adres IP i mógłby zapisywać pliki cookie.',
    'Załaduj raz',
    'Zawsze zezwalaj na: {provider}',
  ],
  categories: {
    necessary: ['Niezbędne', 'Logowanie, bezpieczeństwo, koszyk, zapamiętanie tego wyboru.'],
    preferences: ['Preferencje', 'Zapamiętywanie języka i ustawień wyświetlania.'],
    analytics: [
      'Analityka',
      'Liczenie odwiedzin i sprawdzanie, które strony są odwiedzane, abyśmy mogli je ulepszać.',
    ],
    ads: ['Reklamy', 'Wyświetlanie i mierzenie naszych reklam i reklam naszych partnerów.'],
    personalization: [
      'Personalizacja reklam',
      'Dobór reklam na podstawie Twoich zainteresowań i historii odwiedzin.',
    ],
    embeds: [
      'Treści podmiotów zewnętrznych',
      'Filmy, mapy i posty z mediów społecznościowych, które łączą się ze swoim dostawcą.',
    ],
  },
};
