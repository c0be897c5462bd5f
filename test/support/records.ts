import { randomBytes } from 'node:crypto';
import type { ConsentRecord, KeptRecord } from '../../src/server/records/index.js';

/** Fridays noon; what the tests' records were chosen and received at, in Unix seconds. */
export const noon = 1_795_780_800;
export const day = 86_400;
export const year = 365 * day;

/** 22 url-safe characters of which no two calls return the same. */
export const makeKey = (): string => randomBytes(16).toString('base64url');

export const makeRecord = (parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  key: makeKey(),
  id: makeKey(),
  at: noon,
  site: 'shop.example',
  law: 'EEA',
  rules: '2026-11-27',
  revision: 1,
  by: 'save',
  source: 'preferences',
  language: 'id',
  text: 'Zm9v',
  script: '0.1.0',
  yes: ['analytics', 'embeds', 'meta'],
  no: ['ads'],
  expires: noon + year,
  ...parts,
});

export const keep = (parts: Partial<KeptRecord> = {}): KeptRecord => ({
  ...makeRecord(parts),
  received: parts.received ?? noon + 1,
});

/** A request as a page of the site's sends it. */
export const post = (body: unknown, headers: { [name: string]: string } = {}): Request =>
  new Request('https://shop.example/records', {
    method: 'POST',
    headers: { Origin: 'https://shop.example', 'Content-Type': 'text/plain', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
