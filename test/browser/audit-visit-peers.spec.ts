import type { Phase } from '../../src/audit/visit.js';
import { servePeer } from '../support/peers.js';
import { expect, test } from '../support/test.js';
import { findMissed, sentTo, visit } from '../support/visited.js';

test.slow(); // a browser is started for each phase

const phases: Phase[] = ['refused', 'partly', 'withdrawn'];

// Peers as they come: every choice is made by what their notices show.
for (const id of ['cookieconsent', 'klaro', 'orejime'])
  test(`every choice is made with ${id}`, async ({ web }) => {
    test.setTimeout(150_000);
    servePeer(web, id);
    const seen = await visit(web, `/${id}`, phases);
    expect(findMissed(web, seen)).toEqual([]);
    expect(seen.phases).toEqual(phases);
    expect(sentTo(seen, 'ads', 'refused')).toEqual([]);
    expect(sentTo(seen, 'ads', 'withdrawn', 'accepted')).not.toEqual([]);
    expect(sentTo(seen, 'ads', 'withdrawn', 'reload')).toEqual([]);
  });
