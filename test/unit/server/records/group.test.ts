// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createGroup } from '../../../../src/server/records/group.js';

describe('a group commit', () => {
  it('writes together what waits, up to its size, and in order', async () => {
    const written: number[][] = [];
    const add = createGroup(async (items: number[]) => written.push(items), { most: 4 });
    await Promise.all([add([1, 2]), add([3]), add([4, 5]), add([6, 7, 8, 9, 10]), add([11])]);
    expect(written).toEqual([[1, 2, 3], [4, 5], [6, 7, 8, 9, 10], [11]]);
  });

  it('tells those whose part failed, and goes on', async () => {
    const write = async (items: number[]) => {
      if (items.includes(2)) throw new Error('full');
    };
    const add = createGroup(write, { most: 1 });
    const told = await Promise.allSettled([add([1]), add([2]), add([3])]);
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('refuses what would wait too long, until there is room again', async () => {
    const add = createGroup(async () => {}, { limit: 2 });
    const first = add([1, 2]);
    await expect(add([3])).rejects.toThrow('Too many');
    await first;
    await add([3]);
  });
});
