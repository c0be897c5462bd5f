// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createLimit } from '../../../../src/server/records/limit.js';
import { noon } from '../../../support/records.js';

describe('the limit', () => {
  it('counts by address and minute, and tells the seconds that remain', () => {
    const findWait = createLimit(1);
    expect([findWait('192.0.2.1', noon + 20), findWait('192.0.2.1', noon + 20)]).toEqual([0, 40]);
    expect([findWait('192.0.2.2', noon + 59), findWait('192.0.2.1', noon + 59)]).toEqual([0, 1]);
    expect(findWait('192.0.2.1', noon + 60)).toBe(0);
  });

  it('takes an IPv6 network as one, and IPv4 written as IPv6 by itself', () => {
    const findWait = createLimit(1);
    const isFree = (address: string) => findWait(address, noon) === 0;
    expect(['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1'].map(isFree)).toEqual([true, false]);
    expect(['::ffff:192.0.2.1', '::ffff:192.0.2.2'].map(isFree)).toEqual([true, true]);
  });
});
