/** Where 40 % of the height are too few for buttons and text: there the notice stands in the page's flow. */
export const low = '(height<20em),(height<30em)and (width<40em)';

/**
 * The look, in one cascade layer. Every declaration is made `!important`: in a layer that wins over
 * the page's own, important or not (CSS Cascade 5, 6.4.4), and a page that says `all: unset !important`
 * for everything cannot undress the notice. Colours are the system's in the page's own scheme, so that
 * dark schemes and forced colours need no rule; `em` counts from the reader's own font size, whatever the page's root says.
 */
export const css = `[data-izin-ui]{all:initial;display:contents;font:medium/1.45 system-ui,sans-serif;color-scheme:inherit;color:CanvasText;
& *{all:revert;box-sizing:border-box;font:inherit;color:inherit;}
&::before,&::after,& ::before,& ::after{content:normal;}
& [data-izin-layer]{background:Canvas;color:CanvasText;border:1px solid;}
& section{position:fixed;inset:auto 0 0;z-index:2147483647;width:auto;margin:0;display:flex;flex-flow:column;gap:1em;max-height:40dvh;padding:1em 1em max(1em,env(safe-area-inset-bottom));font-size:.875em;}
& section>:first-child{overflow:auto;flex:auto;}
& h2{margin:0 0 .5em;font-size:1.125em;}
& :is(h2,legend,button){font-weight:600;}
& p{margin:0 0 .5em;}
& [data-izin-status]{position:fixed;inset:0 auto auto 0;margin:0;}
& div>button{float:inline-end;}
& a{color:LinkText;margin-inline-end:1.5em;}
& .izin-choices{display:grid;grid-template-columns:1fr 1fr;gap:.5em;flex:none;}
& .izin-choices>:nth-child(3){grid-column:1/-1;}
& button{min-height:44px;padding:.25em;border:1px solid;border-radius:.5em;background:Canvas;text-align:center;cursor:pointer;}
& :focus-visible{outline:3px solid LinkText;outline-offset:2px;}
@media(min-width:40em){& section{flex-flow:row;}& section .izin-choices{align-self:center;width:18em;}}
@media${low}{& section{position:relative;inset:auto;max-height:none;}}
@media print{display:none;}}`;

/** Puts rules where no rule of the page's own reaches them. */
export const protect = (css: string): string =>
  `@layer izin{${css.replaceAll(';', '!important;')}}`;
