/** Run in front of a page's own scripts, gathers the values of its layout shifts in `shifts`. */
export const watchShifts = () => {
  const seen = ((window as { shifts?: number[] }).shifts = [] as number[]);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push((entry as { value?: number }).value ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
};
