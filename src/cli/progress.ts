import type { WriteStream } from 'node:tty';

/** Tells what is being done: on a terminal in one line that is rewritten, else a line each. */
export function createProgress(
  stream: Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number },
) {
  const { isTTY = false, columns = 80 } = stream;
  let last = '';
  return {
    tell(sentence: string): void {
      if (sentence === last) return;
      last = sentence;
      // A line that wraps could not be rewritten.
      stream.write(isTTY ? `\r\u001B[2K${sentence.slice(0, columns - 1)}` : `${sentence}\n`);
    },
    end(): void {
      if (isTTY) stream.write('\r\u001B[2K');
    },
  };
}
