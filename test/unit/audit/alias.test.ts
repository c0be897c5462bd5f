import { Resolver } from 'node:dns/promises';
import { expect, it, onTestFinished } from 'vitest';
import { addAliases, findAliases } from '../../../src/audit/alias.js';
import { sent } from '../../support/audit/visit.js';
import { startNames } from '../../support/names.js';

/** Asks a real name server, which knows these. */
async function find(hosts: string[], known: Record<string, string | null>) {
  const names = await startNames(known);
  onTestFinished(names.close);
  const resolver = new Resolver();
  resolver.setServers([names.address]);
  const aliases = await findAliases(hosts, (host) => resolver.resolveCname(host));
  return { aliases: Object.fromEntries(aliases), asked: names.asked };
}

it('tells where a name of the site leads, through all that lie between', async () => {
  const { aliases } = await find(['metrics.shop.example', 'www.shop.example', 'shop.example'], {
    'metrics.shop.example': 'shop.edge.example',
    'shop.edge.example': 'collect.tracker.example',
    'www.shop.example': 'shop.example',
  });
  expect(aliases).toEqual({ 'metrics.shop.example': 'collect.tracker.example' });
  const [request] = addAliases(
    [sent('before open', 'https://metrics.shop.example/x')],
    new Map(Object.entries(aliases)),
  );
  expect(request!.alias).toBe('collect.tracker.example');
});

it('asks for each name once, and for none that is a number or the machine’s own', async () => {
  const hosts = ['a.shop.example', 'a.shop.example', '127.0.0.1', '[::1]', 'localhost'];
  const { asked, aliases } = await find(hosts, {});
  expect(asked).toEqual(['a.shop.example']);
  expect(aliases).toEqual({});
});

it('comes to an end with names that lead to each other', async () => {
  const { aliases } = await find(['a.shop.example'], {
    'a.shop.example': 'b.other.example',
    'b.other.example': 'a.shop.example',
  });
  expect(aliases).toEqual({});
});

it('waits no longer than two seconds for a server that is silent', async () => {
  const began = performance.now();
  const { aliases } = await find(['a.shop.example'], { 'a.shop.example': null });
  expect(aliases).toEqual({});
  expect(performance.now() - began).toBeLessThan(5000);
});
