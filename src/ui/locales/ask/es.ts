import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Sus opciones de privacidad en {site}',
    body: 'Compartimos (según algunas leyes, «vendemos») datos sobre sus visitas: {us} usamos cookies y tecnologías similares para medir las visitas y mostrar anuncios según su actividad aquí y en otros sitios. Puede oponerse ahora o en cualquier momento en «{settings}».',
    refuse: 'No compartir mis datos',
    keep: 'Seguir compartiendo',
    settings: 'Sus opciones de privacidad',
    intro:
      '{company} es responsable de estos datos. Lo que está activado puede compartirse con socios hasta que usted lo desactive. Oponerse no limita los servicios principales.',
    done: 'Se ha opuesto a que se compartan sus datos.',
  },
  notice: {
    title: 'Sobre las cookies en {site}',
    body: 'Este sitio envía cierta información de su dispositivo a terceros: {us} la usamos para medición y anuncios. Vea qué se envía, a quién y por qué, y cómo detener el envío, ahora o en cualquier momento, en «{settings}».',
    refuse: 'Detener el envío',
    keep: 'Seguir enviando',
    settings: 'Ajustes de privacidad',
    intro:
      '{company} es responsable de estos datos. Lo que está activado se envía hasta que usted lo desactive. Detener el envío no limita los servicios principales.',
    done: 'Ha detenido el envío.',
  },
};
