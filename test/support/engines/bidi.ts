export type Bidi = Awaited<ReturnType<typeof connect>>;

/** Connects to a WebDriver BiDi endpoint; Node 20 has a WebSocket behind `--experimental-websocket`. */
export async function connect(url: string) {
  const socket = new WebSocket(url);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = () => fail(new Error(`${url} doesn't answer.`));
  });
  const waiting = new Map<number, { done(result: never): void; fail(error: Error): void }>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) fail?.(new Error(`${error}: ${message}`));
    else done?.(result as never);
  };
  socket.onclose = () => {
    for (const { fail } of waiting.values()) fail(new Error('The browser went away.'));
  };

  return {
    send<T>(method: string, params: object): Promise<T> {
      const id = ++last;
      return new Promise<T>((done, fail) => {
        waiting.set(id, { done, fail });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}
