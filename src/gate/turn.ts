interface Scheduling {
  scheduler?: { yield?(): Promise<void>; postTask?(task: () => void): unknown };
}

/** Gives the page a turn: input and paint go first (`scheduler.yield` where there is one). */
export function nextTurn(): Promise<void> {
  const { scheduler } = window as Scheduling;
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(0);
    })
  );
}

/** Resolves once the next frame is painted; a hidden page paints none, so a timer stands in. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(
      () => (window as Scheduling).scheduler?.postTask?.(resolve) ?? setTimeout(resolve),
    );
    setTimeout(resolve, 100);
  });
}
