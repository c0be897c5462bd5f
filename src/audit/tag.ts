import { createKnown } from './known.js';
import type { Sent, Told } from './visit.js';

/** Finds the first tag of Google's that each phase asks for, so that the order of consent mode's calls can be judged. */
export function findTags(url: string, sent: readonly Sent[]): Told[] {
  const known = createKnown(url);
  const first = new Map<string, Told>();
  for (const { phase, step, at, url } of sent) {
    if (first.has(phase) && first.get(phase)!.at <= at) continue;
    if (known.ofUrl(url)?.partner?.google)
      first.set(phase, { phase, step, at, what: 'tag', given: url });
  }
  return [...first.values()];
}
