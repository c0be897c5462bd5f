import { render } from 'preact';
import type { Choice } from '../core/decide.js';
import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import type { Text } from '../core/text.js';
import type { Izin, Layer } from '../izin.js';
import { Notice } from './notice.js';
import { adoptStyles, css, low } from './styles.js';
import type { Act, Look, Parts, Placeholders, Second, Ways } from './view.js';

/** The layers, as the rest sees them. */
export interface Ui {
  open(layer: Layer, opener?: HTMLElement): void;
  close(): void;
  /** Stands in for a held embed, or puts the preferences into the site's own place for them. */
  place(element: Element): void;
  /** Asks as a law wants it. */
  follow(ways: Ways): void;
  /** Says what has been chosen. */
  tell(): void;
  /** Draws the new state: the notice leaves once the visitor has chosen. */
  update(): void;
  /** Leaves the page. */
  remove(): void;
}

export interface UiDeps {
  izin: Izin;
  settings: Settings;
  text: Text;
  report: Report;
  parts: Parts;
  /** Refuses by closing, or where a law leaves things open. */
  refuse(by: 'close' | 'optout', choice?: Choice): void;
}

/** Draws the layers into a host of their own, first in the page so that it is first by keyboard. */
export function createUi(deps: UiDeps): Ui {
  const { izin, settings, report, parts } = deps;
  let { text } = deps;
  let ways: Ways | undefined;
  // No page has such an element: React, taking over a body, would take a div of ours for one of its own.
  const host = document.createElement('izin-ui');
  host.dataset['izinUi'] = '';
  host.dir = text.dir || 'ltr';
  /** The site's own places for the preferences. */
  const sections: HTMLElement[] = [];
  let isAsking = false;
  let isOpen = false;
  let isPressed = false;
  /** How many choices have been told since nothing was; each begins anew. */
  let telling = 0;
  let opener: HTMLElement | null;
  let second: Second | undefined;
  let loading: Promise<void> | undefined;
  let placeholders: Placeholders | undefined;
  let coming: Promise<Placeholders> | undefined;
  let look: Look | undefined;
  // A look of its own is there before anything is drawn; most sites have none of the three.
  let isReady = `${settings.layout}${settings.opener}${Object.keys(settings.theme)}` === 'bar';

  /** Fetches the second layer: few visitors need it, and whoever comes near the notice may. */
  function fetchSecond(): void {
    const hasPresets = settings.partners.some(({ isLoadable }) => isLoadable !== undefined);
    loading ??= parts
      .second(hasPresets, izin.state.law === 'ID')
      .then((all) => {
        second = all;
        all.layer.begin(settings, host, all.more, report);
        if (isOpen || telling || sections[0]) draw();
      })
      .catch((error: unknown) => {
        // Asked again, it is fetched again.
        loading = undefined;
        isOpen = false;
        report('ui', error);
      });
  }
  host.addEventListener('pointerover', fetchSecond, { once: true });
  host.addEventListener('focusin', fetchSecond, { once: true });

  const act: Act = (event) => {
    const pressed = event.currentTarget as HTMLElement;
    const { izinAction: action } = pressed.dataset;
    if (action === 'manage') return izin.open('preferences');
    // What follows from a press is drawn at its end, once: it counts in the page's response.
    isPressed = true;
    try {
      if (action === 'save') izin.save(second!.layer.readPicks(pressed));
      else if (action === 'optout') deps.refuse(action, ways!.refused);
      else if (action !== 'close') izin[action as 'accept' | 'reject' | 'withdraw']();
      if (action !== 'close') tell();
      // A person who has pressed is done, even where the browser could not keep the decision.
      if (event.isTrusted) isAsking &&= action === 'close';
    } finally {
      isPressed = false;
      close();
    }
  };

  /** Says for a while what was chosen. */
  function tell(): void {
    telling += 1;
    fetchSecond();
    draw();
  }

  function hush(): void {
    telling = 0;
    draw();
  }

  function draw(): void {
    if (!isReady || isPressed) return;
    const view = { settings, state: izin.state, text, ways, act };
    const { decision } = view.state;
    const all = second && { ...view, ...second };
    render(
      <>
        {isAsking && <Notice {...view} frame={look?.frame} dismiss={dismiss} />}
        {/* It must be in the page before it says something. */}
        <p role="status" lang={text.lang} data-izin-status="">
          {telling && decision && all ? (
            <all.layer.Status key={telling} {...all} hush={hush} />
          ) : (
            ''
          )}
        </p>
        {!isAsking && look?.opener?.(view)}
        {isOpen && all && <all.layer.Preferences {...all} at={opener?.dataset['izinOpen']} />}
      </>,
      host,
    );
    for (const each of sections) if (all) all.layer.fillSection(each, all);
    attach();
    placeholders?.update();
  }

  // A slow script in the head may still hold up the body, and a router may swap it.
  const watcher = new MutationObserver(attach);
  function attach(): void {
    const { body, documentElement } = document;
    watcher.observe(documentElement, { childList: true });
    if (!body) return;
    watcher.observe(body, { childList: true });
    if (!host.isConnected) body.prepend(host);
    // The server's first layer has done its part: it works where no script does.
    document.querySelector('[data-izin-server]')?.remove();
    // Where it would leave no room for the page it stands in its flow (css.ts).
    if (!matchMedia(low).matches)
      host.querySelector<HTMLElement>('[popover]')?.togglePopover?.(true);
    look?.show(host, dismiss);
    const dialog = host.querySelector<HTMLDialogElement>('[data-izin-layer=preferences]');
    if (!dialog || dialog.open) return;
    // Esc closes without saving; the browser fires `close` after either way.
    dialog.onclose = close;
    dialog.showModal();
    // What a content blocker hides must not keep the page locked.
    if (!dialog.offsetHeight) dialog.close();
  }

  /** Who closes the notice without choosing refuses. */
  function dismiss(): void {
    isAsking = false;
    deps.refuse('close');
    tell();
    draw();
  }

  function close(): void {
    const wasOpen = isOpen;
    isOpen = false;
    draw();
    if (wasOpen) opener?.focus();
  }

  adoptStyles(css);
  if (!isReady)
    void parts
      .look()
      .then((own) => {
        look = own;
        adoptStyles(own.css);
      })
      // Without it the usual one has to do.
      .catch((error: unknown) => report('ui', error))
      .then(() => {
        isReady = true;
        draw();
      });

  return {
    open(layer, from) {
      if (layer === 'notice') {
        isAsking = true;
      } else if (!isOpen) {
        isOpen = true;
        telling = 0;
        opener = from ?? (document.activeElement as HTMLElement | null);
        fetchSecond();
      }
      draw();
    },
    close,
    place(element) {
      if (element.matches('[data-izin-preferences]')) {
        sections.push(element as HTMLElement);
        fetchSecond();
        return draw();
      }
      (coming ??= parts.placeholders())
        .then((all) => (placeholders = all).add(element))
        .catch((error: unknown) => report('ui', error));
    },
    follow(given) {
      ways = given;
      ({ text } = given);
      draw();
    },
    tell,
    update() {
      isAsking &&= !izin.state.decided;
      draw();
    },
    remove() {
      watcher.disconnect();
      host.remove();
    },
  };
}
