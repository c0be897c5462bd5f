import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'As suas escolhas de privacidade',
  intro:
    '{company} é responsável por estes dados. Os itens opcionais estão desativados até que os ative. A recusa não limita os serviços principais.',
  always: 'Sempre ativos',
  save: 'Guardar as minhas escolhas',
  withdraw: 'Retirar o meu consentimento',
  close: 'Fechar sem guardar',
  status: [
    'Aceitou todos os cookies opcionais.',
    'Recusou todos os cookies opcionais.',
    'Aceitou alguns cookies opcionais.',
  ],
  change: 'Alterar',
  isNew: 'Novo desde a sua última escolha',
  receipt: 'Registo do seu consentimento: {id}, {time}',
  download: 'Transferir',
  optOut: 'Recusar (opt-out)',
  traces: 'Cookies e armazenamento ({n})',
  columns: ['Nome', 'Finalidade', 'Duração', 'Tipo'],
  kinds: ['Cookie', 'Armazenamento do navegador'],
  upTo: 'até {duration}',
  session: 'até fechar o navegador',
  own: 'memoriza esta escolha',
  gpc: 'O seu navegador indica que os seus dados não devem ser vendidos nem partilhados (Global Privacy Control). Respeitamos esse sinal: a publicidade está desativada, a menos que a ative aqui.',
  search: 'Pesquisar parceiros',
  embed: [
    'Este conteúdo provém de {provider}, que receberia o seu endereço IP e poderia armazenar cookies.',
    'Carregar uma vez',
    'Permitir sempre {provider}',
  ],
  categories: {
    necessary: ['Necessários', 'Início de sessão, segurança, cesto, memorização desta escolha.'],
    preferences: ['Preferências', 'Memorizar o idioma e as definições de visualização.'],
    analytics: [
      'Estatísticas',
      'Contar as visitas e ver que páginas são usadas para as podermos melhorar.',
    ],
    ads: ['Publicidade', 'Mostrar e medir anúncios nossos e dos nossos parceiros.'],
    personalization: [
      'Personalização de anúncios',
      'Usar os seus interesses e o seu histórico de visitas para escolher anúncios.',
    ],
    embeds: [
      'Conteúdos de terceiros',
      'Vídeos, mapas e publicações de redes sociais que contactam o respetivo fornecedor.',
    ],
  },
};
