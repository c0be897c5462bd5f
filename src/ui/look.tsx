import { readLook } from '../core/look.js';
import type { Settings } from '../core/config.js';
import type { Report } from '../core/problem.js';
import { painted } from '../core/turn.js';
import { findFaint } from './contrast.js';
import { css, Opener } from './opener.js';
import { writeTheme } from './theme.js';
import type { Look } from './view.js';

/** What a site wants looked at another way than usual. */
export function createLook(settings: Settings, report: Report): Look {
  const look = readLook(settings, report);
  const { layout, opener, theme } = look;
  const isModal = layout === 'modal';
  let isSeen = false;
  /** Tells what some people can't read in the theme. */
  const inspect = (notice: HTMLElement) => {
    for (const each of findFaint(notice, theme)) report('contrast', each);
  };
  return {
    frame: {
      tag: layout === 'none' ? '' : isModal ? 'dialog' : 'section',
      attributes: {
        ...(!isModal && { role: 'region' }),
        // In the page's own flow, it is part of the page.
        ...(!isModal && layout !== 'inline' && { popover: 'manual' }),
        'data-izin-layout': layout,
      },
    },
    css: writeTheme(look) + (opener && css),
    opener: opener ? (view) => <Opener {...view} place={opener} /> : undefined,
    show(host, dismiss) {
      const notice = host.querySelector<HTMLElement>('[data-izin-layout]');
      if (!notice) return;
      // Once it is painted, and the page with it.
      if (Object.keys(theme)[0] && !isSeen) void painted().then(() => inspect(notice));
      isSeen = true;
      if (!(notice instanceof HTMLDialogElement) || notice.open) return;
      notice.showModal();
      // What a content blocker hides must not keep the page locked.
      if (!notice.offsetHeight) return notice.close();
      // Not a choice, so that no key press chooses by mistake.
      notice.querySelector('h2')!.focus();
      notice.oncancel = dismiss;
    },
  };
}
