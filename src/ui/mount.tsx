import { h, render } from 'preact';
import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import type { Text } from '../core/text.js';
import type { Izin, Layer } from '../izin.js';
import { Notice } from './notice.js';
import { adoptStyles, css } from './styles.js';
import type { Act } from './view.js';

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
export function createUi(izin: Izin, settings: Settings, text: Text, report: Report): Ui {
  const host = document.createElement('div');
  host.dataset['izinUi'] = '';
  host.dir = 'ltr';
  let isAsking = false;
  let isOpen = false;
  let isPressed = false;
  let opener: HTMLElement | null;
  let second: typeof import('./preferences.js') | undefined;
  let loading: Promise<void> | undefined;

  /** Fetches the second layer: few visitors need it, and whoever comes near the notice may. */
  function fetchSecond(): void {
    loading ??= import('./preferences.js').then(
      (all) => {
        second = all;
        adoptStyles(second.css);
        if (isOpen) draw();
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
    // A person who has pressed is done, even where the browser could not keep the decision.
    if (event.isTrusted) isAsking &&= action === 'close';
    close();
  };

  const picks = () =>
    Object.fromEntries(
      [...host.querySelectorAll('input')].map(({ name, checked }) => [name, checked]),
    );

  function draw(): void {
    const view = { settings, state: izin.state, text, act };
    render([isAsking && h(Notice, view), isOpen && second && h(second.Preferences, view)], host);
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
      watcher.disconnect();
      host.remove();
    },
  };
}
