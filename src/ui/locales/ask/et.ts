import type { AskWords } from '../../../core/text.js';

export const ask: AskWords = {
  optout: {
    title: 'Teie privaatsusvalikud saidil {site}',
    body: 'Jagame (mõne seaduse järgi „müüme“) andmeid teie külastuste kohta: {us} kasutame küpsiseid ja sarnaseid tehnoloogiaid, et mõõta külastusi ja näidata reklaame teie tegevuse põhjal siin ja muudel saitidel. Võite sellest loobuda kohe või igal ajal jaotises „{settings}“.',
    refuse: 'Loobu jagamisest',
    keep: 'Jätka jagamist',
    settings: 'Teie privaatsusvalikud',
    intro:
      '{company} vastutab nende andmete eest. Sisselülitatut võidakse partneritega jagada, kuni te selle välja lülitate. Loobumine ei piira põhiteenuseid.',
    done: 'Loobusite jagamisest.',
  },
  notice: {
    title: 'Küpsistest saidil {site}',
    body: 'See sait saadab osa teie seadmes olevast teabest teistele: {us} kasutame seda mõõtmiseks ja reklaamiks. Jaotises „{settings}“ näete kohe või igal ajal, mida, kellele ja miks saadetakse ning kuidas see peatada.',
    refuse: 'Peata saatmine',
    keep: 'Jätka saatmist',
    settings: 'Privaatsusseaded',
    intro:
      '{company} vastutab nende andmete eest. Sisselülitatut saadetakse, kuni te selle välja lülitate. Peatamine ei piira põhiteenuseid.',
    done: 'Peatasite saatmise.',
  },
};
