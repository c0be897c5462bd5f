import { createHash } from 'node:crypto';
import type { Evidence } from './finding.js';
import { Refusal } from './refusal.js';

/** What identifies a finding from run to run; `page` is the page's address. */
interface Subject {
  rule: string;
  page: string;
  evidence: Evidence;
}

/** A finding that the site's owner has looked at and lives with, for now. */
export interface Accepted {
  id: string;
  /** For people who read the file. */
  rule: string;
  text: string;
}

/** Parts of a name that differ from visit to visit: figures, and identifiers with figures in them. */
const variable = /\b(?=\w*\d)\w{12,}\b|\d+/g;
const steady = (text: string): string => text.replace(variable, '#');

/**
 * Identifies a finding: 16 hexadecimal digits, the same from run to run and on every host that a site is
 * tested on. Neither phase nor query counts, nor figures in names.
 */
export function identify({ rule, page, evidence }: Subject): string {
  const { url, name, text } = evidence;
  const about = name || url ? [steady(name ?? ''), place(url, page)] : [steady(text)];
  const parts = [rule, new URL(page).pathname, ...about];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

function place(url: string | undefined, page: string): string {
  if (!url || !URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return (host === new URL(page).host ? '' : host) + steady(pathname);
}

/** Writes accepted findings as a file that reads well in a review, and differs little from run to run. */
export function writeBaseline(accepted: readonly Accepted[]): string {
  const unique = [...new Map(accepted.map((each) => [each.id, each])).values()];
  unique.sort((a, b) => (a.rule + a.id < b.rule + b.id ? -1 : 1));
  return JSON.stringify({ accepted: unique }, null, 2) + '\n';
}

/** Reads the ids of accepted findings. Throws a refusal where the text is no baseline. */
export function readBaseline(text: string, file: string): Set<string> {
  try {
    const { accepted } = JSON.parse(text) as { accepted: Accepted[] };
    const ids = accepted.map(({ id }) => id);
    if (!ids.every((id) => /^[\da-f]{16}$/.test(id))) throw new Error('an id is none');
    return new Set(ids);
  } catch {
    throw new Refusal(`${file} is no baseline: write one with --write-baseline.`);
  }
}
