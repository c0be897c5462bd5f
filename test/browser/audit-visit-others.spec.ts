import type { Phase } from '../../src/audit/visit.js';
import { servePeer } from '../support/peers.js';
import { expect, test } from '../support/test.js';
import { sentTo, visit } from '../support/visited.js';

test.slow(); // a browser is started for each phase

const phases: Phase[] = ['refused', 'accepted', 'withdrawn'];

test('tarteaucitron is operated', async ({ web }) => {
  servePeer(web, 'tarteaucitron');
  const seen = await visit(web, '/tarteaucitron', phases);
  expect(seen.operated.map(({ how }) => how)).toEqual([
    'button: Deny all cookies',
    'button: OK, accept all',
    'button: OK, accept all',
    expect.any(String),
  ]);
  expect(seen.phases).toEqual(phases);
  expect(sentTo(seen, 'ads', 'refused')).toEqual([]);
  expect(sentTo(seen, 'ads', 'accepted', 'reload')).not.toEqual([]);
  expect(sentTo(seen, 'ads', 'withdrawn', 'reload')).toEqual([]);
});

test('Osano’s cookieconsent is operated; its way back, which only shows itself to a mouse, is not', async ({
  web,
}) => {
  servePeer(web, 'osano');
  const seen = await visit(web, '/osano', phases);
  expect(seen.phases).toEqual(['refused', 'accepted']);
  expect(sentTo(seen, 'ads', 'refused')).toEqual([]);
  expect(sentTo(seen, 'ads', 'accepted', 'reload')).not.toEqual([]);
  expect(seen.operated.at(-1)).toMatchObject({ act: 'withdraw', isDone: false });
});
