import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'pt',
  title: 'Cookies e anúncios em {site}',
  body: 'Utilizamos cookies, pixel tags e tecnologias semelhantes de que este site precisa para funcionar. Se concordar, {us} também os utilizamos para medir as visitas e mostrar anúncios com base nos seus interesses e no seu histórico de visitas. Pode recusar: o site continua a funcionar. Pode alterar a sua escolha ou retirar o consentimento em qualquer altura em «{settings}».',
  us: ['nós', 'nós e 1 parceiro', 'nós e {n} parceiros'],
  accept: 'Aceitar cookies',
  reject: 'Rejeitar cookies',
  manage: 'Gerir escolhas',
  dismiss: 'Continuar sem aceitar',
  settings: 'Definições de privacidade',
  policy: 'Política de privacidade',
  partners: 'Os nossos parceiros ({n})',
};
