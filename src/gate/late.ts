/** When each page event has begun: non-zero once a listener added now would never hear it. */
const moments = {
  readystatechange: 'domComplete',
  DOMContentLoaded: 'domContentLoadedEventStart',
  load: 'loadEventStart',
  pageshow: 'loadEventStart',
} as const;

function isOver(type: string): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry![moments[type as 'load']] > 0;
}

/**
 * Hears which listeners released scripts add for page events that are over; the function that it
 * returns calls those, and only those. Does not see listeners added from a module or a timer.
 */
export function hearLateListeners(isReleased: () => unknown): () => void {
  const late: [EventTarget, string, EventListener | null][] = [];
  let { onload } = window;

  for (const target of [document, window]) {
    const native: Function = target.addEventListener;
    target.addEventListener = function (this: unknown, type: string, listener: EventListener) {
      if (isReleased() && isOver(type)) late.push([target, type, listener]);
      native.apply(this, arguments);
    };
  }

  return () => {
    if (onload !== window.onload && isOver('load'))
      late.push([window, 'load', (onload = window.onload)]);
    const calls = late.splice(0);
    for (const moment in moments)
      for (const [target, type, listener] of calls) {
        // A target of its own, so that the page's listeners don't hear the event a second time.
        const stage = new EventTarget();
        stage.addEventListener(moment, type === moment ? listener : null);
        stage.dispatchEvent(Object.defineProperty(new Event(type), 'target', { value: target }));
      }
  };
}
