import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Suas escolhas de privacidade em {site}',
    body: 'Compartilhamos (segundo algumas leis, “vendemos”) dados sobre suas visitas: {us} usamos cookies e tecnologias semelhantes para medir visitas e mostrar anúncios com base na sua atividade aqui e em outros sites. Você pode recusar agora ou a qualquer momento em “{settings}”.',
    refuse: 'Recusar compartilhamento',
    keep: 'Continuar compartilhando',
    settings: 'Suas escolhas de privacidade',
    intro:
      '{company} é responsável por estes dados. O que está ativado pode ser compartilhado com parceiros até você desativá-lo. Recusar não limita os serviços principais.',
    done: 'Você recusou o compartilhamento.',
  },
  notice: {
    title: 'Sobre os cookies em {site}',
    body: 'Este site envia algumas informações do seu dispositivo a terceiros: {us} usamos essas informações para medição e anúncios. Veja o que é enviado, para quem e por quê, e como parar o envio, agora ou a qualquer momento, em “{settings}”.',
    refuse: 'Parar o envio',
    keep: 'Continuar o envio',
    settings: 'Configurações de privacidade',
    intro:
      '{company} é responsável por estes dados. O que está ativado é enviado até você desativá-lo. Parar o envio não limita os serviços principais.',
    done: 'Você parou o envio.',
  },
};
