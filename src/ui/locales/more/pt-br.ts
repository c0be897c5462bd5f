import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Suas escolhas de privacidade',
  intro:
    '{company} é responsável por estes dados. Os itens opcionais ficam desativados até você ativá-los. Recusar não limita os serviços principais.',
  always: 'Sempre ativos',
  save: 'Salvar minhas escolhas',
  withdraw: 'Revogar meu consentimento',
  close: 'Fechar sem salvar',
  status: [
    'Você aceitou todos os cookies opcionais.',
    'Você recusou todos os cookies opcionais.',
    'Você aceitou alguns cookies opcionais.',
  ],
  change: 'Alterar',
  isNew: 'Novo desde sua última escolha',
  receipt: 'Registro do seu consentimento: {id}, {time}',
  download: 'Baixar',
  optOut: 'Recusar (opt-out)',
  traces: 'Cookies e armazenamento ({n})',
  columns: ['Nome', 'Finalidade', 'Duração', 'Tipo'],
  kinds: ['Cookie', 'Armazenamento do navegador'],
  upTo: 'até {duration}',
  session: 'até fechar o navegador',
  own: 'lembra esta escolha',
  gpc: 'Seu navegador indica que seus dados não devem ser vendidos nem compartilhados (Global Privacy Control). Respeitamos isso: a publicidade fica desativada, a menos que você a ative aqui.',
  search: 'Pesquisar parceiros',
  embed: [
    'Este conteúdo vem de {provider}, que receberia seu endereço IP e poderia armazenar cookies.',
    'Carregar uma vez',
    'Sempre permitir {provider}',
  ],
  categories: {
    necessary: ['Necessários', 'Login, segurança, carrinho, lembrar esta escolha.'],
    preferences: ['Preferências', 'Lembrar o idioma e as configurações de exibição.'],
    analytics: [
      'Estatísticas',
      'Contar visitas e ver quais páginas são usadas para que possamos melhorá-las.',
    ],
    ads: ['Publicidade', 'Mostrar e medir anúncios nossos e dos nossos parceiros.'],
    personalization: [
      'Personalização de anúncios',
      'Usar seus interesses e seu histórico de visitas para escolher anúncios.',
    ],
    embeds: [
      'Conteúdo de terceiros',
      'Vídeos, mapas e posts de redes sociais que se conectam ao respectivo provedor.',
    ],
  },
};
