import { h, render } from 'preact';
import type { ComponentChild } from 'preact';
import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import type { Text } from '../core/text.js';
import type { Izin, Layer } from '../izin.js';
import { Notice } from './notice.js';
import { adoptStyles, css } from './styles.js';
import type { Act, FetchSecond, Second } from './view.js';

/** The layers, as the rest sees them. */
export interface Ui {
  open(layer: Layer): void;
  close(): void;
  /** Draws the new state: the notice leaves once the visitor has chosen. */
  update(): void;
  /** Leaves the page. */
  remove(): void;
}

/** Draws the layers into a host of their own, first in the page so that it is first by keyboard. */
export function createUi(
  izin: Izin,
  settings: Settings,
  text: Text,
  report: Report,
  fetch: FetchSecond,
): Ui {
  const host = document.createElement('div');
  host.dataset['izinUi'] = '';
  host.dir = /^(ar|he)/.test(text.lang) ? 'rtl' : 'ltr';
  let isAsking = false;
  let isOpen = false;
  let isPressed = false;
  let isTelling = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opener: HTMLElement | null;
  let second: Second | undefined;
  let loading: Promise<void> | undefined;

  /** Fetches the second layer: few visitors need it, and whoever comes near the notice may. */
  function fetchSecond(): void {
    const hasPresets = settings.partners.some(({ isLoadable }) => isLoadable !== undefined);
    loading ??= fetch(text.lang, hasPresets, report).then(
      (all) => {
        second = all;
        adoptStyles(all.layer.css);
        if (isOpen || isTelling) draw();
      },
      (error: unknown) => {
        // Asked again, it is fetched again.
        loading = undefined;
        isOpen = false;
        report('ui', error);
      },
    );
  }
  for (const near of ['pointerover', 'focusin'])
    host.addEventListener(near, fetchSecond, { once: true });

  const act: Act = (event) => {
    const { izinAction: action } = (event.currentTarget as HTMLElement).dataset;
    if (action === 'manage') return izin.open('preferences');
    // What follows from a press is drawn at its end, once: it counts in the page's response.
    isPressed = true;
    if (action === 'save') izin.save(picks());
    else if (action !== 'close') izin[action as 'accept' | 'reject' | 'withdraw']();
    isPressed = false;
    if (action !== 'close') tell();
    // A person who has pressed is done, even where the browser could not keep the decision.
    if (event.isTrusted) isAsking &&= action === 'close';
    close();
  };

  const picks = () =>
    Object.fromEntries(
      [...host.querySelectorAll<HTMLInputElement>('input[name]')].map(({ name, checked }) => [
        name,
        checked,
      ]),
    );

  /** Says for a while what was chosen; as long as somebody is at it. */
  function tell(): void {
    isTelling = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isTelling = !!host.querySelector('[data-izin-status]:is(:hover,:focus-within)');
      if (isTelling) tell();
      else draw();
    }, 10_000);
  }

  function draw(): void {
    const view = { settings, state: izin.state, text, act };
    const { decision } = view.state;
    // A status must be in the page before it says something.
    const status = { role: 'status', lang: text.lang, 'data-izin-status': '' };
    const said =
      isTelling && decision && second && h(second.layer.Status, { decision, act, ...second });
    const layers: ComponentChild[] = [isAsking && h(Notice, view), h('p', status, said)];
    if (isOpen && second)
      layers.push(h(second.layer.Preferences, { ...view, ...second, record: izin.receipt() }));
    render(layers, host);
    attach();
  }

  // A slow script in the head may still hold up the body, and a router may swap it.
  const watcher = new MutationObserver(attach);
  function attach(): void {
    const { body, documentElement } = document;
    watcher.observe(documentElement, { childList: true });
    if (!body) return;
    watcher.observe(body, { childList: true });
    if (!host.isConnected) body.prepend(host);
    // In the top layer no transform or z-index of the page can carry the notice off.
    host.querySelector('section')?.togglePopover?.(true);
    const dialog = host.querySelector('dialog');
    if (!dialog || dialog.open) return;
    // Esc closes without saving; the browser fires `close` after either way.
    dialog.onclose = close;
    dialog.showModal();
  }

  function close(): void {
    const wasOpen = isOpen;
    isOpen = false;
    draw();
    if (wasOpen) opener?.focus();
  }

  adoptStyles(css);
  return {
    open(layer) {
      if (layer === 'notice') isAsking = true;
      else if (!isOpen) {
        isOpen = true;
        isTelling = false;
        opener = document.activeElement as HTMLElement | null;
        fetchSecond();
      }
      draw();
    },
    close,
    update() {
      isAsking &&= !izin.state.decided;
      if (!isPressed) draw();
    },
    remove() {
      isTelling = false;
      watcher.disconnect();
      host.remove();
    },
  };
}
