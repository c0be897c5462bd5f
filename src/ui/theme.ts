import { colors } from '../core/look.js';
import type { Look } from '../core/look.js';

/** Which property of what a token sets; `&` is whatever izin draws in. Forced colours stay the system's. */
const rules = `@media(forced-colors:none){[data-izin-ui][data-izin-ui]{
$text&{color:$;}
$background& [data-izin-layer],& .izin-end,& [data-izin-status]:not(:empty),&.izin-place,&.izin-place p{background-color:$;}
$text& [data-izin-layer],& [data-izin-status]:not(:empty){color:$;}
$border& :is([data-izin-layer],fieldset,.izin-partner,.izin-new,tr,[type=search]),& [data-izin-status]:not(:empty),&.izin-place{border-color:$;}
$link& a{color:$;}
$link& :focus-visible{outline-color:$;}
$background& button{background:$;}
$choiceBackground& button{background:$;}
$choiceText& button{color:$;}
$border& button{border-color:$;}
$choiceBorder& button{border-color:$;}
}}
[data-izin-ui][data-izin-ui]{
$font&{font-family:$;}
$radius& :is(button,[type=search]){border-radius:$;}
$edge& :is(fieldset,dialog[data-izin-layer]){border-radius:$;}
$edge@media(min-width:40em){& [data-izin-layout=box]{border-radius:$;}}
$spacing& [data-izin-layout]{padding:$;}
$shadow& [data-izin-layer]{box-shadow:$;}
}`;

/** The other layouts: only where the notice stands differs. */
const layouts = `[data-izin-ui]{
& [data-izin-layout]{display:flex;flex-direction:column;align-items:stretch;gap:1em;max-width:none;padding:1em;font-size:.875em;}
& [data-izin-layout]>:first-child{flex:1 1 auto;overflow:auto;}
& [data-izin-layout] .izin-choices{width:auto;}
& [data-izin-layout=modal]{inset:auto 0 0;width:auto;margin:0;max-height:90dvh;}
& h2:focus{outline:0;}
& dialog[data-izin-layout]::backdrop{background:#0009;}
@media(min-width:40em){& :is([data-izin-layout=box],[data-izin-layout=modal]){border-radius:.5em;}
& [data-izin-layout=box]{width:42em;@media(height>=20em){inset:auto;inset-block-end:1em;inset-inline-start:1em;}}
& [data-izin-layout=box] .izin-choices{grid-template-columns:repeat(3,1fr);}
& [data-izin-layout=box] .izin-choices>*{grid-column:auto;}
& [data-izin-layout=modal]{inset:0;margin:auto;width:36em;height:fit-content;}}
& [data-izin-layout=inline]{position:relative;inset:0 0 auto;max-height:none;}}`;

/** What is round at a button would cut the corners of what holds text. */
const soften = (radius: string) =>
  /^[\d.]+[a-z%]*$/.test(radius) ? `min(${radius}${Number(radius) === 0 ? 'px' : ''},1em)` : radius;

/** Writes a site's tokens as a sheet; the colours of dark schemes beside those of light ones. */
export function writeTheme({ layout, theme }: Look): string {
  const { dark, ...light } = theme;
  const value = (name: keyof typeof light | 'edge') => {
    if (name === 'edge') return light.radius && soften(light.radius);
    const other = colors.includes(name) && dark?.[name as 'text'];
    // Who sets a colour for one scheme keeps the usual one in the other.
    return other ? light[name] && `light-dark(${light[name]},${other})` : light[name];
  };
  const own = rules
    .split('\n')
    .map((rule) => {
      const [, name, text] = /^\$(\w+)(.*)$/.exec(rule) ?? [];
      if (!name) return rule;
      const said = value(name as 'text');
      return said ? text!.replaceAll('$', () => said) : '';
    })
    .join('');
  return layout === 'bar' ? own : layouts + own;
}
