import { count } from './count.js';
import { html } from './markup.js';
import { writeMethod } from './method.js';
import { writePage } from './page.js';
import type { Report } from './report.js';
import { style } from './style.js';

/**
 * Writes a report as one HTML file for people: nothing in it is fetched or run, which its own policy makes
 * sure of, and all that comes from the audited page is text.
 */
export function writeHtml(report: Report): string {
  const { pages, version, failOn, isFailed } = report;
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).host))].join(', ');
  const title = `Consent audit of ${hosts}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>
            What ${count(pages.length, 'page')} stored, sent and asked before and after a visitor’s
            choice, judged by the rules on consent. Made by izin ${version}.
            ${
              failOn === 'none'
                ? 'It was asked to tell only.'
                : `Findings of severity ${failOn} or above ${isFailed ? 'were found: the audit failed.' : 'were not found, or are accepted: the audit did not fail.'}`
            }
          </p>
          ${
            pages.length > 1
              ? html`<nav aria-label="Pages">
                  <ol>
                    ${pages.map(
                      ({ url, findings }, at) =>
                        html`<li>
                          <a href="#page-${at + 1}">${url}</a>: ${count(findings.length, 'finding')}
                        </li>`,
                    )}
                  </ol>
                </nav>`
              : ''
          }
        </header>
        <main>${pages.map((page, at) => writePage(page, `page-${at + 1}`))}</main>
        <footer>${writeMethod()}</footer>
      </body>
    </html> `.markup;
}
