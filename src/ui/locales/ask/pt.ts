import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'As suas escolhas de privacidade em {site}',
    body: 'Partilhamos (segundo algumas leis, «vendemos») dados sobre as suas visitas: {us} utilizamos cookies e tecnologias semelhantes para medir as visitas e mostrar anúncios com base na sua atividade aqui e noutros sites. Pode recusar agora ou em qualquer altura em «{settings}».',
    refuse: 'Recusar a partilha',
    keep: 'Continuar a partilha',
    settings: 'As suas escolhas de privacidade',
    intro:
      '{company} é responsável por estes dados. O que está ativado pode ser partilhado com parceiros até que o desative. A recusa não limita os serviços principais.',
    done: 'Recusou a partilha.',
  },
  notice: {
    title: 'Sobre os cookies em {site}',
    body: 'Este site envia algumas informações do seu dispositivo a terceiros: {us} utilizamos essas informações para medição e anúncios. Veja o que é enviado, a quem e porquê, e como parar o envio, agora ou em qualquer altura, em «{settings}».',
    refuse: 'Parar o envio',
    keep: 'Continuar o envio',
    settings: 'Definições de privacidade',
    intro:
      '{company} é responsável por estes dados. O que está ativado é enviado até que o desative. Parar o envio não limita os serviços principais.',
    done: 'Parou o envio.',
  },
};
