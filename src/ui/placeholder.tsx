import { render } from 'preact';
import { standardCategories } from '../core/categories.js';
import type { Settings } from '../core/config.js';
import { findOwner, readHosts } from '../core/match.js';
import type { Report } from '../core/problem.js';
import type { More, Text } from '../core/text.js';
import type { Izin } from '../izin.js';
import { fill } from './fill.js';
import { adoptStyles, createSheet, css as common } from './styles.js';
import type { Placeholders } from './view.js';

/** Keeps an embed from showing where something stands in for it. */
const hide = `[data-izin-placeholder]+*{display:none;}`;

/** In a small one the choices come first: the text can be scrolled to. */
const css = `.izin-place{box-sizing:border-box;display:flex;flex-direction:column;justify-content:safe center;gap:.5em;width:100%;height:100%;container-type:size;contain-intrinsic-size:300px 150px;overflow:auto;padding:.5em;border:1px solid;background:Canvas var(--izin-poster,none) center/cover;color:CanvasText;font-size:.875em;overflow-wrap:anywhere;& p{margin:0;padding:.25em;background:Canvas;@container(max-height:14em){order:1;}}& .izin-choices{grid-template-columns:repeat(auto-fit,minmax(8em,1fr));}}`;

/** What places an element in a page, by computed style. */
const layout = [
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'aspect-ratio',
  'box-sizing',
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'z-index',
  'float',
  'clear',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'vertical-align',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'align-self',
  'justify-self',
  'order',
  'grid-row-start',
  'grid-row-end',
  'grid-column-start',
  'grid-column-end',
];

/** What has been loaded goes on where its button had the keyboard's focus. */
function takeFocus(element: HTMLElement): void {
  element.focus();
  if (document.activeElement === element) return;
  // A film without controls takes none by itself.
  element.tabIndex = -1;
  element.focus();
}

/** Categories whose frames carry no content that a visitor would miss. */
const others = standardCategories.filter((id) => id !== 'embeds');

interface Deps {
  izin: Izin;
  settings: Settings;
  text: Text;
  report: Report;
  more: More;
  /** A sheet of the site's own tokens, or nothing. */
  theme: string;
  /** Says whether an embed waits for a grant. */
  isWaiting(element: Element): boolean;
  /** Lets one embed go, without a grant and for this page only. */
  once(element: Element): void;
}

/** Stands in for held embeds: says who would get what, and offers to load them. */
export function createPlaceholders(deps: Deps): Placeholders {
  const { settings, isWaiting } = deps;
  const boxes = new Map<HTMLElement, HTMLElement>();
  adoptStyles(hide);
  const sheets = [common, css, deps.theme].map(createSheet);
  const gone = new MutationObserver(update);

  const idsOf = (element: Element) => element.getAttribute('data-consent')!.match(/\S+/g) ?? [];

  /** Says whether a visitor would miss it: pixels in frames have no size, and ads no content. */
  function isContent(element: HTMLElement): boolean {
    const isOther = (id: string) =>
      others.includes(settings.partners.find((each) => each.id === id)?.category ?? id);
    if (!element.dataset['izinPoster'] && idsOf(element).every(isOther)) return false;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return false;
    return ![
      element.style.width,
      element.getAttribute('width'),
      element.getAttribute('height'),
    ].some((size) => size && parseFloat(size) < 20);
  }

  /** Gives a box the place and size of what it stands in for, before and after that is hidden. */
  function fit(box: HTMLElement, element: HTMLElement, display: string): void {
    // Of what has no box, the computed sizes keep their units: percentages go on following the page.
    const style = getComputedStyle(element);
    const set = (name: string, value: string) => box.style.setProperty(name, value, 'important');
    set('all', 'initial');
    set('color-scheme', 'inherit');
    for (const name of layout) set(name, style.getPropertyValue(name));
    set('display', display === 'inline' ? 'inline-block' : display);
    // It stands on its bottom edge in a line, as an embed does, and has its edges, unseen.
    set('overflow', 'hidden');
    set('border-style', 'solid');
    set('border-color', 'transparent');
    // CSS 2.2, 10.3.2: what an embed measures where nobody says.
    if (style.width === 'auto') set('width', '300px');
    if (style.height === 'auto' && style.aspectRatio === 'auto') set('height', '150px');
  }

  function stand(element: HTMLElement): void {
    const { display } = getComputedStyle(element);
    const box = document.createElement('div');
    box.dataset['izinPlaceholder'] = '';
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets.push(...sheets);
    element.before(box);
    boxes.set(element, box);
    fit(box, element, display);
    gone.observe(element.parentNode!, { childList: true });
    // YouTube refuses to play for a page that doesn't say who it is.
    if (/^https:\/\/(www\.)?youtube(-nocookie)?\.com\//.test(addressOf(element)))
      if (!element.hasAttribute('referrerpolicy'))
        element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    render(<Placeholder {...deps} element={element} ids={idsOf(element)} />, root);
  }

  function drop(element: HTMLElement, box: HTMLElement): void {
    const hadFocus = box.matches(':focus-within');
    boxes.delete(element);
    box.remove();
    if (hadFocus && element.isConnected) takeFocus(element);
  }

  const known = new Set<HTMLElement>();
  function update(): void {
    for (const element of known) {
      const box = boxes.get(element);
      const isDue = element.isConnected && isWaiting(element);
      if (!element.isConnected) known.delete(element);
      // A router may have moved the embed away from its box.
      if (box && (!isDue || element.previousSibling !== box)) drop(element, box);
      if (isDue && !boxes.has(element) && isContent(element)) stand(element);
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const [element, box] of boxes) fit(box, element, box.style.display);
    }, 100);
  });

  return {
    add(element) {
      known.add(element as HTMLElement);
      update();
    },
    update,
  };
}

const addressOf = (element: HTMLElement) =>
  ['src', 'data', 'srcset']
    .map((name) => element.dataset[name] ?? element.getAttribute(name))
    .find(Boolean) ?? '';

interface Props extends Deps {
  element: HTMLElement;
  ids: string[];
}

function Placeholder({ element, ids, ...deps }: Props) {
  const { izin, settings, text, more, once } = deps;
  const provider = nameOf(element, ids, deps);
  const [told, load, always] = more.embed;
  const poster = element.dataset['izinPoster'];
  // Only a person's press counts.
  const press = (act: () => void) => (event: Event) => event.isTrusted && act();
  const allow = () => izin.save(Object.fromEntries(ids.map((id) => [id, true])));
  // Who isn't a partner can't be allowed for good.
  const isKnown = ids.every((id) => id in izin.state.categories || id in izin.state.partners);
  return (
    <div
      data-izin-ui
      class="izin-place"
      role="group"
      aria-label={element.title || provider}
      dir={text.dir || 'ltr'}
      lang={text.lang}
      style={
        poster && {
          '--izin-poster': `url(${JSON.stringify(new URL(poster, document.baseURI).href)})`,
        }
      }
    >
      <p>{fill(told, { provider })}</p>
      <div class="izin-choices">
        <button type="button" data-izin-action="once" onClick={press(() => once(element))}>
          {load}
        </button>
        {isKnown && (
          <button type="button" data-izin-action="always" onClick={press(allow)}>
            {fill(always, { provider: scopeOf(ids, settings, more) })}
          </button>
        )}
      </div>
    </div>
  );
}

/** Names who an embed comes from: its partner, by id or host; else its host. */
function nameOf(element: HTMLElement, ids: string[], { settings, report }: Deps): string {
  const { partners } = settings;
  const find = (id: string | undefined) => partners.find((each) => each.id === id)?.name;
  const own = find(ids.find(find));
  if (own) return own;
  try {
    const { host, hostname, port, pathname } = new URL(addressOf(element), document.baseURI);
    return (
      find(findOwner(readHosts(partners, location.href, report), hostname, port, pathname)) ?? host
    );
  } catch {
    // An address that is none has no host.
    return ids.join(', ');
  }
}

/** Names what is allowed for good: a partner, or a category as a whole. */
const scopeOf = (ids: string[], { partners, categories }: Settings, more: More): string =>
  ids
    .map(
      (id) =>
        partners.find((each) => each.id === id)?.name ??
        categories.find((each) => each.id === id)?.label ??
        more.categories[id]?.[0] ??
        id,
    )
    .join(', ');
