interface Waiting<Item> {
  items: Item[];
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Writes together what many callers hand over at once: the disk is waited for once for all of them
 * (group commit), and each caller until its own part is written.
 *
 * `write` gets up to `most` items; when it rejects, all whose items were in it are told. Where more
 * than `limit` items wait, the next caller is told at once, so that a slow disk doesn't fill the memory.
 */
export function createGroup<Item>(
  write: (items: Item[]) => Promise<unknown>,
  { most = 500, limit = 20_000 } = {},
): (items: Item[]) => Promise<void> {
  let waiting: Waiting<Item>[] = [];
  let count = 0;
  let isWriting = false;

  const run = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length) {
      // Whoever comes in the same turn shares this write.
      await new Promise(setImmediate);
      const group: Waiting<Item>[] = [];
      let size = 0;
      for (; waiting[0] && (!size || size + waiting[0].items.length <= most);) {
        size += waiting[0].items.length;
        group.push(waiting.shift()!);
      }
      count -= size;
      try {
        await write(group.flatMap(({ items }) => items));
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  };

  return (items) =>
    new Promise((done, failed) => {
      if (count + items.length > limit)
        return failed(new Error('Too many records wait for the disk'));
      count += items.length;
      waiting.push({ items, done, failed });
      if (!isWriting) void run();
    });
}
