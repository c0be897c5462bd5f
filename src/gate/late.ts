/** When each page event has begun: non-zero once a listener added now would never hear it. */
const moments = {
  readystatechange: 'domComplete',
  DOMContentLoaded: 'domContentLoadedEventStart',
  load: 'loadEventStart',
  pageshow: 'loadEventStart',
} as const;

function isOver(type: string): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (entry?.[moments[type as 'load']] as number) > 0;
}

/**
 * Hears which listeners released scripts add for page events that are over, and keeps them under a
 * name of our own; the function that it returns calls those, and only those, once. Does not see
 * listeners added from a module or a timer.
 */
export function hearLateListeners(isReleased: () => unknown): () => void {
  const targets = [document, window];
  let { onload } = window;

  for (const target of targets)
    for (const name of ['addEventListener', 'removeEventListener'] as const) {
      const native: Function = target[name];
      target[name] = function (this: unknown, type: string, listener: unknown) {
        if (isOver(type) && (isReleased() || name !== 'addEventListener'))
          native.call(target, 'izin:' + type, listener, { once: true });
        native.apply(this, arguments);
      };
    }

  return () => {
    if (onload !== window.onload && isOver('load'))
      addEventListener('izin:load', (onload = window.onload)!, { once: true });
    for (const type in moments)
      for (const target of targets)
        target.dispatchEvent(
          Object.defineProperties(new Event('izin:' + type), {
            type: { value: type },
            target: { value: document },
          }),
        );
  };
}
