import type { Page } from '@playwright/test';
import { judge } from '../../src/audit/judge.js';
import { readLayer } from '../../src/audit/layer.js';
import { makeVisit } from './audit/visit.js';

/** What is said instead of rules where there is nothing that could be judged. */
export const unjudged = 'no Accept found';

/** The rules that can be read off the first layer alone. */
const ofLayer = /^(CHO-0[1-4]|CHO-1[24]|INF-0[167]|4\.1\.2)$/;

/**
 * Judges the first layer that a page shows, by the rules of the release gate (requirements.md, 1) that
 * can be read off it; returns the ids of those that it breaks. Asks for nothing that only izin has.
 * A notice whose Accept isn't found is not judged, so that it can't pass.
 */
export async function judgeNotice(page: Page): Promise<string[]> {
  const layer = await readLayer(page);
  if (!layer) return [unjudged];
  const { findings } = judge(
    makeVisit({ url: page.url(), second: page.url(), layer, sent: [], operated: [] }),
  );
  return findings
    .map(({ rule }) => rule)
    .filter((rule) => ofLayer.test(rule))
    .toSorted();
}
