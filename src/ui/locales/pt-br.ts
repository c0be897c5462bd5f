import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'pt-BR',
  title: 'Cookies e anúncios em {site}',
  body: 'Usamos cookies, pixel tags e tecnologias semelhantes de que este site precisa para funcionar. Se você concordar, {us} também usamos esses recursos para medir visitas e mostrar anúncios com base nos seus interesses e no seu histórico de visitas. Você pode recusar: o site continua funcionando. Você pode alterar sua escolha ou revogar o consentimento a qualquer momento em “{settings}”.',
  us: ['nós', 'nós e 1 parceiro', 'nós e {n} parceiros'],
  accept: 'Aceitar cookies',
  reject: 'Rejeitar cookies',
  manage: 'Gerenciar cookies',
  dismiss: 'Continuar sem aceitar',
  settings: 'Configurações de privacidade',
  policy: 'Política de privacidade',
  partners: 'Nossos parceiros ({n})',
};
