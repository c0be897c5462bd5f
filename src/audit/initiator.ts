interface Frame {
  url: string;
  lineNumber: number;
  columnNumber: number;
}
interface Stack {
  callFrames: readonly Frame[];
  parent?: Stack;
}

/** Reads what asked for a request, as Chromium's protocol tells it: scripts by place, else the page by its line. */
export function readInitiator(
  initiator: { url?: string; lineNumber?: number; stack?: Stack } | undefined,
): string[] {
  const places: string[] = [];
  for (let stack = initiator?.stack; stack; stack = stack.parent)
    for (const { url, lineNumber, columnNumber } of stack.callFrames)
      if (url) places.push(`${url}:${lineNumber + 1}:${columnNumber + 1}`);
  if (places.length) return [...new Set(places)].slice(0, 10);
  const { url, lineNumber } = initiator ?? {};
  if (!url) return [];
  return [lineNumber === undefined ? url : `${url}:${lineNumber + 1}`];
}
