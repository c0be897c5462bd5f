import { Component, render } from 'preact';
import type { Choice } from '../core/decide.js';
import type { CategoryConfig, Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import type { More } from '../core/text.js';
import { painted } from '../core/turn.js';
import { announceChange } from './change.js';
import { check } from './check.js';
import { Details } from './details.js';
import { Facts } from './facts.js';
import { fill } from './fill.js';
import { isNew } from './new.js';
import { Partners } from './partners.js';
import { Receipt } from './receipt.js';
import { adoptStyles } from './styles.js';
import { Table } from './table.js';
import { createTeller } from './tell.js';
import type { Teller } from './tell.js';
import type { Act, Second, View } from './view.js';

export { Status } from './status.js';

/**
 * What has the keyboard's focus is kept out from behind the notice (WCAG 2.2, 2.4.11), which is first by
 * keyboard and so has fetched this before. The page's last links have room to scroll to.
 */
const room =
  ':root:has(>body>[data-izin-ui]>section:popover-open):has(:focus-visible:not([data-izin-ui] *)){scroll-padding-bottom:40dvh;padding-bottom:40dvh;}';

/** As styles.ts has it: made important, in the same layer. */
const css = `[data-izin-ui]{
& [hidden]{display:none;}
& [data-izin-layer=preferences]{overflow-wrap:anywhere;}
& dialog[data-izin-layer=preferences]{margin:0 auto auto;width:44em;max-width:100vw;max-height:100dvh;padding:1.25em;border-radius:.5em;scroll-padding-bottom:9em;}
& dialog[data-izin-layer=preferences]::backdrop{background:#0009;}
& article[data-izin-layer]{border:0;}
& [data-izin-status]:not(:empty){inset:auto auto 1em;inset-inline:1em auto;z-index:2147483647;max-width:calc(100% - 2em);font-size:.875em;padding:.25em .75em;border:1px solid;border-radius:.5em;background:Canvas;color:CanvasText;& button{margin-inline-start:.5em;padding:.25em .75em;}}
& fieldset{margin:1em 0;padding:.75em 1em;border:1px solid;border-radius:.5em;min-width:0;}
& h2:focus{outline:0;}
& :is(label,summary){line-height:max(2em,32px);}
& fieldset label{display:inline-block;}
& input[type=search]{width:100%;min-height:44px;padding:0 .5em;border:1px solid;border-radius:.5em;}
& input[type=checkbox]{width:1.25em;height:1.25em;margin-inline:0 .5em;vertical-align:middle;}
& .izin-partner{margin-top:.75em;padding-top:.5em;border-top:1px solid;}
& .izin-partner:nth-child(n+20){content-visibility:auto;contain-intrinsic-size:auto 8em;}
& table{width:100%;margin:.25em 0 .75em;border-collapse:collapse;font-size:.875em;}
& :is(th,td){padding:.25em 0;padding-inline-end:.5em;text-align:start;vertical-align:top;}
& :is(th,dt,.izin-new){font-weight:600;}
& dl{margin:0;}
& dd{margin:0 0 .5em;}
& .izin-new{margin-inline-start:.5em;padding:0 .5em;border:1px solid;border-radius:.5em;font-size:.875em;}
& tbody tr{border-top:1px solid;}
& .izin-end{position:sticky;bottom:-1.25em;padding:.75em 0;background:Canvas;grid-template-columns:repeat(auto-fit,minmax(8em,1fr));& button{overflow-wrap:normal;hyphens:auto;}}
& article .izin-end{position:static;}
@media(min-width:30em){& .izin-end>:nth-child(3){grid-column:auto;}}
@media(max-height:30em){& .izin-end{position:static;}}
@media(max-width:40em){& thead{position:absolute;clip-path:inset(50%);}& :is(tbody,tr,td){display:block;}& tr{padding:.5em 0;}& td::before{content:attr(data-label) ': ';font-weight:600;}}}`;

/** Does what is due once somebody comes near the notice. */
export function begin(settings: Settings, host: HTMLElement, more: More, report: Report): void {
  adoptStyles(css);
  check(settings, host, report);
  warm(host, more);
  // A rule on the focus costs each press that moves it, so who uses no keys goes without.
  addEventListener('keydown', () => adoptStyles(room), { once: true, capture: true });
}

/** Has the fonts of the first picture loaded before a press asks for it; nothing of this is painted. */
function warm(host: HTMLElement, { heading, intro, save }: More): void {
  const box = document.createElement('div');
  host.append(box);
  render(
    <dialog data-izin-layer="preferences" open>
      <h2>{heading}</h2>
      <p>{intro}</p>
      <button>{save}</button>
    </dialog>,
    box,
  );
  box.getBoundingClientRect();
  box.remove();
}

/** Reads what is ticked in the layer that a button stands in. */
export const readPicks = (button: Element): Choice =>
  Object.fromEntries(
    [
      ...button
        .closest('[data-izin-layer]')!
        .querySelectorAll<HTMLInputElement>('input[data-izin-category],input[data-izin-partner]'),
    ].map(({ name, checked }) => [name, checked]),
  );

export type SecondView = View &
  Second & {
    teller: Teller;
    /** Categories that the visitor has ticked or cleared since the layer was opened. */
    chosen: Record<string, boolean>;
    /** Changes with the decision. */
    version: string;
    /** Begins the ids of elements. */
    prefix: string;
  };

/** Above that a list gets a search. */
const many = 8;

type Props = View & Second & { act: Act; isSection?: boolean; at?: string | undefined };

/** The second layer: each category and each partner on its own, off until turned on. */
export class Preferences extends Component<Props, { isFull: boolean }> {
  override state = { isFull: !!this.props.isSection };

  // The press is answered with a first picture before the choices are drawn, below it: nothing jumps.
  override componentDidMount(): void {
    void painted().then(() => this.setState({ isFull: true }, () => goTo(this.props.at)));
  }

  teller = createTeller(this.props.text.lang, this.props.more, this.props.words);
  chosen: SecondView['chosen'] = {};
  version = '';

  render({ act, isSection, ...given }: Props, { isFull }: { isFull: boolean }) {
    const { settings, state, text, more } = given;
    const { site, partners, age } = settings;
    const refusal = given.ways?.refusal ?? 'reject';
    // A page may have the layer twice: as a dialog, and in a place of its own.
    const prefix = isSection ? 'izin-page' : 'izin';
    // What was ticked before a decision is over with it.
    const version = JSON.stringify(state.decision) ?? '';
    if (version !== this.version) this.chosen = {};
    this.version = version;
    const view: SecondView = {
      ...given,
      version,
      teller: this.teller,
      chosen: this.chosen,
      prefix,
    };
    const Frame = isSection ? 'article' : 'dialog';
    // In the order in which people read them, the site's own after the standard ones.
    const order = Object.keys(more.categories);
    const place = ({ id }: CategoryConfig) => order.indexOf(id) + 1 || order.length + 1;
    // A child is not asked for ads. (Core's isForAds is laws.js', too: shared, it would be a file of its own.)
    const isAsked = ({ id }: CategoryConfig) => !age || !/^(ads|personalization)$/.test(id);
    const categories = settings.categories.filter(isAsked).sort((a, b) => place(a) - place(b));
    const button = (action: string, label: string) => (
      <button type="button" data-izin-action={action} onClick={act}>
        {label}
      </button>
    );
    return (
      <Frame
        ref={free}
        data-izin-layer="preferences"
        aria-labelledby={`${prefix}-heading`}
        lang={text.lang}
      >
        <h2 id={`${prefix}-heading`} tabIndex={-1} autofocus={!isSection}>
          {more.heading}
        </h2>
        <p>
          {fill(given.ways?.intro ?? more.intro, {
            company: site.controller || site.name || location.hostname,
          })}
        </p>
        <Receipt {...given} />
        <div class="izin-choices">
          {button(refusal, text[refusal]!)}
          {button('accept', text.accept)}
        </div>
        {isFull && (
          <>
            <form onChange={this.follow} onSubmit={stay}>
              {partners.length > many && (
                <>
                  <label>
                    {more.search} <input type="search" onInput={search} />
                  </label>
                  <output />
                </>
              )}
              {[{ id: 'necessary' }, ...categories].map((category) => (
                <Category {...view} category={category} />
              ))}
            </form>
            <div class="izin-choices izin-end">
              {button('save', more.save)}
              {state.decision?.yes[0] && button('withdraw', more.withdraw)}
              {!isSection && button('close', more.close)}
            </div>
            <p>{site.policyUrl && <a href={site.policyUrl}>{text.policy}</a>}</p>
          </>
        )}
      </Frame>
    );
  }

  /** Keeps the boxes consistent: a category takes its partners along. */
  follow = ({ target, currentTarget }: Event): void => {
    const { checked, name, dataset } = target as HTMLInputElement;
    const boxes = [...(currentTarget as HTMLFormElement).querySelectorAll('input')];
    const set = (id: string) => {
      // Partners that come into the list later follow, too.
      this.chosen[id] = checked;
      for (const box of boxes)
        if (box.name === id || box.dataset['of'] === id) box.checked = checked;
    };
    if (dataset['izinCategory']) set(name);
    // Ads by interest are ads first.
    if (checked && name === 'personalization')
      for (const box of boxes) if (box.name === 'ads') box.checked = true;
    if (!checked && name === 'ads') set('personalization');
  };
}

/** Scripts for dialogs make all else in the body inert; a modal dialog in what is so would lock the page. */
const free = (frame: Element | null) => frame?.parentElement!.removeAttribute('inert');

/** The dialog begins at its heading, or at one choice. */
function goTo(id: string | undefined): void {
  const box = id && document.querySelector<HTMLElement>(`dialog [name="${CSS.escape(id)}"]`);
  if (box) box.focus();
}

/** Draws the layer, or what is going to change, into a place that the site's own page has for it. */
export function fillSection(place: HTMLElement, props: Props): void {
  if ('izinChange' in place.dataset) return announceChange(place, props);
  let host = place.querySelector<HTMLElement>(':scope>[data-izin-ui]');
  if (!host) {
    host = document.createElement('div');
    host.dataset['izinUi'] = '';
    host.dir = props.text.dir || 'ltr';
    place.append(host);
  }
  render(<Preferences {...props} isSection />, host);
}

/** Enter in the search would send the form, and load the page anew with what is ticked in its address. */
const stay = (event: Event) => event.preventDefault();

/** Shows the partners that have a text in what is told of them, and says how many of them there are. */
function search({ currentTarget }: Event): void {
  const { value, form } = currentTarget as HTMLInputElement;
  const wanted = value.trim().toLowerCase();
  const partners = form!.querySelectorAll<HTMLElement>('.izin-partner');
  for (const each of partners) {
    // The site's own name is in every table.
    const text = each.textContent.replaceAll(location.hostname, '').toLowerCase();
    each.hidden = !text.includes(wanted);
    if (wanted && !each.hidden) each.closest('details')!.open = true;
  }
  const shown = form!.querySelectorAll('.izin-partner:not([hidden])');
  form!.querySelector('output')!.value = wanted && `${shown.length} / ${partners.length}`;
}

function Category({ category, ...view }: SecondView & { category: CategoryConfig }) {
  const { settings, state, more, teller, facts, prefix } = view;
  const { id } = category;
  const [label = id, purpose] = more.categories[id] ?? [];
  const partners = settings.partners.filter((partner) => partner.category === id);
  const isNecessary = id === 'necessary';
  const { name, months } = settings.cookie;
  const { contact, controller, name: siteName } = settings.site;
  const rows = teller.rows(
    isNecessary ? { cookies: { [name!]: [more.own, `${months} months`] } } : category,
  );
  return (
    <fieldset>
      <legend>
        {category.label ?? label}
        {!isNecessary && isNew(state, id) && <span class="izin-new">{more.isNew}</span>}
      </legend>
      <p id={`${prefix}-${id}`}>{category.text ?? purpose}</p>
      {isNecessary ? (
        <p>{more.always}</p>
      ) : (
        <label>
          <input
            type="checkbox"
            name={id}
            data-izin-category={id}
            aria-describedby={`${prefix}-${id}`}
            checked={state.categories[id]}
          />
          {category.label ?? label}
        </label>
      )}
      {facts && !isNecessary && (
        <Details summary={facts.heading}>
          {() => (
            <Facts
              facts={facts}
              own={category.facts}
              slots={{
                purpose: category.text ?? purpose ?? '',
                months: teller.duration(`${months} months`),
                contact: contact || controller || siteName || location.hostname,
              }}
            />
          )}
        </Details>
      )}
      {rows.length > 0 && (
        <Details summary={fill(more.traces, { n: rows.length })}>
          {() => <Table rows={rows} more={more} label={category.label ?? label} />}
        </Details>
      )}
      {partners.length > 0 && <Partners {...view} partners={partners} />}
    </fieldset>
  );
}
