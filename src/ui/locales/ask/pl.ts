import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Twoje wybory dotyczące prywatności w serwisie {site}',
    body: 'Udostępniamy (według niektórych przepisów „sprzedajemy”) dane o Twoich odwiedzinach: {us} używamy plików cookie i podobnych technologii do mierzenia odwiedzin i wyświetlania reklam na podstawie Twojej aktywności tutaj i w innych serwisach. Możesz z tego zrezygnować teraz lub w każdej chwili w sekcji „{settings}”.',
    refuse: 'Zrezygnuj z udostępniania',
    keep: 'Kontynuuj udostępnianie',
    settings: 'Twoje wybory dotyczące prywatności',
    intro:
      '{company} odpowiada za te dane. To, co jest włączone, może być udostępniane partnerom, dopóki tego nie wyłączysz. Rezygnacja nie ogranicza głównych usług.',
    done: 'Zrezygnowano z udostępniania.',
  },
  notice: {
    title: 'O plikach cookie w serwisie {site}',
    body: 'Ten serwis wysyła niektóre informacje z Twojego urządzenia do innych podmiotów: {us} używamy ich do pomiarów i reklam. Zobacz, co jest wysyłane, do kogo i dlaczego oraz jak to zatrzymać, teraz lub w każdej chwili, w sekcji „{settings}”.',
    refuse: 'Zatrzymaj wysyłanie',
    keep: 'Kontynuuj wysyłanie',
    settings: 'Ustawienia prywatności',
    intro:
      '{company} odpowiada za te dane. To, co jest włączone, jest wysyłane, dopóki tego nie wyłączysz. Zatrzymanie nie ogranicza głównych usług.',
    done: 'Zatrzymano wysyłanie.',
  },
};
