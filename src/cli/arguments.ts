import { parseArgs } from 'node:util';
import { readAudited } from './audited.js';
import type { Audited } from './audited.js';
import { Refusal } from '../audit/refusal.js';
import { demandTaken } from './taken.js';

export const help = `npx izin check [config.json] [--json]

Checks a configuration by the sentences of the page's problems; exit status 1 when there are any.

  --json                 prints them as JSON, with code, detail, line and column

npx izin head [config.json]

Prints the head script with the presets of this configuration only: serve it as izin.js.

npx izin texts [config.json]

Prints what visitors are shown, by the hash in the records of their decisions, as JSON: keep it with
each version of your site, so that every record can be read.

npx izin snippet [config.json] [options]

Prints the seal: put it first in <head>, behind <meta charset>, before every style sheet and script.

  config.json            the configuration, as in <script id="izin-config">; standard input unless given
  --hint <kind>=<path>   an own file to fetch early; kinds: style, script, module, image, font. Repeatable
  --nonce <value>        the nonce of the inline script, or your template's placeholder for it
  --hash                 prints the script's hash for your own Content-Security-Policy instead

npx izin mark <files…> [--config <izin.json>] [options]

Makes the partners' tags inert in HTML files, in place, and tells what it held and why. Files are paths
or patterns ("dist/**/*.html"); their encoding doesn't matter.

  --config <path>        the configuration; izin.json unless given
  --origin <address>     the site's own origin, where its pages name it in full
  --check                changes nothing; exit status 1 where something would change
  --json                 tells it as JSON

npx izin policy [config.json] [options]

Prints the Content-Security-Policy for each state of consent, as header lines: nothing granted, everything
granted, and with --yes a partial choice.

  --yes <ids>            categories and partners that are granted, as in analytics,meta
  --report-only          prints Content-Security-Policy-Report-Only: browsers only tell what they would refuse
  --meta                 prints a <meta> instead, for sites without a server: put it first in <head>, behind
                         <meta charset>. It is the policy while nothing is granted, and stays so: no grant
                         opens it, as the seal does (npx izin snippet). In a <meta> browsers ignore
                         frame-ancestors, report-uri and sandbox (CSP 3, 3.3)
  --own <policy>         your site's own policy, which counts beside izin's
  --har <path>           a visit recorded in the network panel (HAR): tells instead what the policies would
                         refuse of it, what of that is meant, and what would break
  --check                with --har: exit status 1 where something would break
  --json                 prints it as JSON

npx izin audit <addresses…> [options]
npx izin audit --har <file> [options]

Opens pages in a browser, with fresh profiles, before a choice and after each; tells what they stored, sent
and asked, and which rules that breaks. Exit status 1 where it fails, 2 where a page could not be opened.
It works on any site, and needs Playwright (npm i -D playwright-core) and a Chromium.

  --out <folder>         where report.html, report.json, report.sarif and junit.xml go; izin-audit unless given
  --json                 prints the report as JSON
  --fail-on <severity>   critical, high, medium, info or none: the least that fails; high unless given
  --baseline <file>      findings that are accepted: they are told apart, and don't fail
  --write-baseline       accepts all that is found now, and writes it to that file
  --init                 writes a configuration for what was seen to --config, which must not exist yet
  --phases <list>        of before,refused,accepted,partly,withdrawn,gpc; with --har the one that was recorded
  --second <address>     another page of the site; the first that it links to unless given
  --ignore-robots        for the site's owner: opens what robots.txt bars
  --browser <name>       chromium or firefox; chromium unless given
  --browser-arg=<text>   an argument of Chromium's own. Repeatable
  --idle <milliseconds>  without a request, after which a page is at rest; 500 unless given
  --har <file>           audits a recording of the browser's network panel instead

npx izin serve --retention <days> [options]

Serves izin's files, and takes records of consent at /records: see docs/records.md.
IZIN_TOKEN in the environment opens lookup, receipts, erasures and counts.

  --retention <days>     how long a record is kept after its decision has ended
  --database <where>     postgres://… or a file of SQLite's; DATABASE_URL or izin.db unless given
  --origin <origin>      a site that may send records, such as https://shop.example. Repeatable
  --dir <folder>         the files to serve; izin's own unless given
  --port <number>        8080 unless given
  --limit <number>       requests that one address may make in a minute; 300 unless given
  --proxy                takes visitors' addresses from the proxy in front (X-Forwarded-For)

  --help                 prints this
`;

const commands = ['snippet', 'check', 'head', 'mark', 'policy', 'audit', 'serve', 'texts'] as const;
export type Command = (typeof commands)[number];

/** What `serve` is asked for. */
export interface Served {
  /** Days. */
  retention: number;
  database: string;
  origins: string[];
  /** izin's own files unless given. */
  folder: string | undefined;
  port: number;
  limit: number;
  proxy: boolean;
}

export interface Asked {
  command: Command;
  help: boolean;
  json: boolean;
  /** Path of the configuration; standard input unless given. */
  file: string | undefined;
  /** Paths and patterns of pages. */
  pages: string[];
  config: string;
  origin: string | undefined;
  check: boolean;
  hints: string[];
  nonce: string | undefined;
  hash: boolean;
  /** Ids that are granted in a partial choice; empty unless given. */
  yes: string[];
  meta: boolean;
  reportOnly: boolean;
  /** The site's own policy. */
  own?: string | undefined;
  /** Path of a recording. */
  har?: string | undefined;
  /** With the command `serve` only. */
  served?: Served;
  /** With the command `audit` only. */
  audited?: Audited;
}

const see = 'npx izin --help shows how it is called';

/** Reads the command line. Throws a refusal where it means nothing. */
export function readArguments(words: string[]): Asked {
  const { values, positionals, tokens } = parse(words);
  const [command, ...pages] = positionals;
  const [file, ...rest] = pages;
  const {
    help,
    hint: hints,
    nonce,
    origin: [origin],
    'report-only': reportOnly,
    ...given
  } = values;
  const yes = given.yes?.split(',').filter(Boolean) ?? [];
  const asked = {
    ...given,
    help: help || !words[0],
    file,
    pages,
    hints,
    nonce,
    origin,
    yes,
    reportOnly,
  };
  if (asked.help) return { ...asked, command: 'check' };
  const known = commands.find((each) => each === command);
  if (!known) throw new Refusal(`"${command ?? ''}" is no command: ${see}.`);
  demandTaken(
    known,
    tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])),
  );
  if (known === 'audit') return { ...asked, command: known, audited: readAudited(pages, values) };
  if (known === 'mark') {
    if (!file) throw new Refusal(`No file is named: ${see}.`);
  } else if (rest[0]) throw new Refusal(`"${rest[0]}" is one file too many: ${see}.`);
  if (known === 'serve') return { ...asked, command: known, served: readServed(values) };
  if (nonce && /["\r\n]/.test(nonce))
    throw new Refusal('The nonce has a quotation mark or line end: give the value alone.');
  return { ...asked, command: known };
}

function readServed(values: ReturnType<typeof parse>['values']): Served {
  const { retention, origin: origins, dir: folder, proxy } = values;
  const { database = process.env['DATABASE_URL'] ?? 'izin.db' } = values;
  if (!retention)
    throw new Refusal(
      'Records need a period after which they are deleted: add --retention <days>.',
    );
  const wrong = origins.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
  if (wrong) throw new Refusal(`"${wrong}" is no origin: write it like https://shop.example.`);
  const port = readNumber('port', values.port);
  if (port > 65_535) throw new Refusal('--port is 65535 at most: name a lower one.');
  return {
    retention: readNumber('retention', retention),
    database,
    origins,
    folder,
    port,
    limit: readNumber('limit', values.limit),
    proxy,
  };
}

function readNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Refusal(`--${name} is a whole number: ${see}.`);
  return Number(value);
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      tokens: true,
      options: {
        hint: { type: 'string', multiple: true, default: [] },
        nonce: { type: 'string' },
        hash: { type: 'boolean', default: false },
        config: { type: 'string', default: 'izin.json' },
        check: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        retention: { type: 'string' },
        database: { type: 'string' },
        origin: { type: 'string', multiple: true, default: [] },
        dir: { type: 'string' },
        port: { type: 'string', default: '8080' },
        limit: { type: 'string', default: '300' },
        proxy: { type: 'boolean', default: false },
        yes: { type: 'string' },
        meta: { type: 'boolean', default: false },
        'report-only': { type: 'boolean', default: false },
        own: { type: 'string' },
        har: { type: 'string' },
        out: { type: 'string', default: 'izin-audit' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'boolean', default: false },
        'fail-on': { type: 'string', default: 'high' },
        init: { type: 'boolean', default: false },
        phases: { type: 'string' },
        second: { type: 'string' },
        'ignore-robots': { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        'browser-arg': { type: 'string', multiple: true, default: [] },
        idle: { type: 'string', default: '500' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node's first sentence names the option; what follows is about its own ways.
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new Refusal(`${sentence!}: ${see}.`);
  }
}
