interface Scheduling {
  scheduler?: { yield?(): Promise<void>; postTask?(task: () => void): unknown };
}

/** Gives the page a turn: input and paint go first (`scheduler.yield`, which Safari doesn't have). */
export const nextTurn = (): Promise<void> =>
  (window as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** Resolves once the next frame is painted; a hidden page paints none, so a timer stands in. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(
      () => (window as Scheduling).scheduler?.postTask?.(resolve) ?? setTimeout(resolve),
    );
    setTimeout(resolve, 100);
  });
}
