import type { Text } from '../../core/text.js';

export const text: Text = {
  lang: 'es',
  title: 'Cookies y anuncios en {site}',
  body: 'Usamos cookies, etiquetas de píxel y tecnologías similares que este sitio necesita para funcionar. Si da su consentimiento, {us} las usamos además para medir las visitas y mostrar anuncios según sus intereses y su historial de visitas. Puede rechazarlo: el sitio seguirá funcionando. Puede cambiar su elección o retirar su consentimiento en cualquier momento en «{settings}».',
  us: ['nosotros', 'nosotros y 1 socio', 'nosotros y {n} socios'],
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  manage: 'Gestionar preferencias',
  dismiss: 'Continuar sin aceptar',
  settings: 'Ajustes de privacidad',
  policy: 'Política de privacidad',
  partners: 'Nuestros socios ({n})',
};
