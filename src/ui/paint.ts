/** Runs once the next frame is painted: what a press needs at once is answered first. */
export const afterPaint = (run: () => void): void =>
  void requestAnimationFrame(() => setTimeout(run));
