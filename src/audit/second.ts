import type { Page } from 'playwright-core';
import { within } from './find.js';

/** What a visit doesn't follow: what would end a session, change something, or load a file. */
const barred =
  /log-?(out|off)|sign-?(out|off)|abmelden|deconnexion|keluar|unsubscribe|delete|remove|add-to|add_to|\/cart|\/checkout|\/wp-admin|\.(pdf|zip|gz|jpe?g|png|gif|svg|webp|mp[34]|docx?|xlsx?|pptx?|csv|ics|exe|dmg|apk|xml|rss)$/i;

/** Finds another page of the site: the first link to one that can be followed without doing anything. */
export async function findSecond(page: Page): Promise<string | undefined> {
  const links = await within(
    3000,
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')]
        // Links of a notice come last.
        .map(
          (one) => [one.closest('dialog,[role]:not(main,[role=main])') ? 1 : 0, one.href] as const,
        )
        .sort(([one], [other]) => one - other)
        .map(([, href]) => href),
    ),
  );
  const here = new URL(page.url());
  return links?.find((link) => {
    if (!URL.canParse(link)) return false;
    const { origin, pathname, search } = new URL(link);
    const isOther = pathname + search !== here.pathname + here.search;
    return origin === here.origin && isOther && !barred.test(pathname + search);
  });
}
