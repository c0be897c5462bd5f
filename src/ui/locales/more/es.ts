import type { More } from '../../../core/text.js';

export const more: More = {
  heading: 'Sus opciones de privacidad',
  intro:
    '{company} es responsable de estos datos. Las opciones no obligatorias están desactivadas hasta que usted las active. Rechazarlas no limita los servicios principales.',
  always: 'Siempre activas',
  save: 'Guardar mi elección',
  withdraw: 'Retirar mi consentimiento',
  close: 'Cerrar sin guardar',
  status: [
    'Ha aceptado todas las cookies opcionales.',
    'Ha rechazado todas las cookies opcionales.',
    'Ha aceptado algunas cookies opcionales.',
  ],
  change: 'Cambiar',
  isNew: 'Nuevo desde su última elección',
  receipt: 'Registro de su consentimiento: {id}, {time}',
  download: 'Descargar',
  optOut: 'Excluirse (opt-out)',
  traces: 'Cookies y almacenamiento ({n})',
  columns: ['Nombre', 'Finalidad', 'Duración', 'Tipo'],
  kinds: ['Cookie', 'Almacenamiento del navegador'],
  upTo: 'hasta {duration}',
  session: 'hasta que se cierre el navegador',
  own: 'recuerda esta elección',
  gpc: 'Su navegador indica que sus datos no deben venderse ni compartirse (Global Privacy Control). Lo respetamos: la publicidad está desactivada salvo que usted la active aquí.',
  search: 'Buscar socios',
  embed: [
    'Este contenido procede de {provider}, que recibiría su dirección IP y podría guardar cookies.',
    'Cargar una vez',
    'Permitir siempre {provider}',
  ],
  categories: {
    necessary: ['Necesarias', 'Inicio de sesión, seguridad, cesta, recordar esta elección.'],
    preferences: ['Preferencias', 'Recordar el idioma y los ajustes de visualización.'],
    analytics: ['Análisis', 'Contar las visitas y ver qué páginas se usan para poder mejorarlas.'],
    ads: ['Publicidad', 'Mostrar y medir anuncios nuestros y de nuestros socios.'],
    personalization: [
      'Personalización de anuncios',
      'Usar sus intereses y su historial de visitas para elegir los anuncios.',
    ],
    embeds: [
      'Contenido de terceros',
      'Vídeos, mapas y publicaciones de redes sociales que se conectan con su proveedor.',
    ],
  },
};
