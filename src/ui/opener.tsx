import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../core/text.js';
import type { Act } from './view.js';

/** The status line takes its place, or stands above it while it has the focus, which would be lost. */
export const css = `[data-izin-ui]{
& [data-izin-status]:not(:empty)~.izin-opener:not(:focus){visibility:hidden;}
& [data-izin-status]:has(~.izin-opener:focus){bottom:5.5em;}
& .izin-opener{position:fixed;z-index:2147483646;min-width:44px;padding:.25em .75em;margin:1em;margin-bottom:max(1em,env(safe-area-inset-bottom));font-size:.875em;&[data-corner~=bottom]{bottom:0;}&[data-corner~=top]{top:0;}&[data-corner~=start]{inset-inline-start:0;}&[data-corner~=end]{inset-inline-end:0;}&[data-corner=none]{visibility:hidden;}}}`;

/** What a visitor may want to press or fill in. */
const controls =
  'a,button,input,select,textarea,label,summary,iframe,video,[role=button],[tabindex]';

/** Says whether a box covers a control of the site's. */
function covers(button: HTMLElement): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const points = [left, (left + right) / 2, right - 1].flatMap((x) =>
    [top, (top + bottom) / 2, bottom - 1].map((y) => [x, y] as const),
  );
  return points.some(([x, y]) =>
    document.elementsFromPoint(x, y).some((each) => each !== button && each.closest(controls)),
  );
}

interface Props {
  text: Text;
  act: Act;
  /** The corner that the site wants: `bottom start`. */
  place: string;
}

/** A button in a corner that opens the preferences; it gives way to the site's own controls. */
export function Opener({ text, act, place }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const [side, end] = place.split(' ') as [string, string];
    const [otherSide, otherEnd] = [
      side === 'top' ? 'bottom' : 'top',
      end === 'end' ? 'start' : 'end',
    ];
    const corners = [
      place,
      `${side} ${otherEnd}`,
      `${otherSide} ${end}`,
      `${otherSide} ${otherEnd}`,
    ];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const button = ref.current!;
      const free = corners.find((corner) => {
        button.dataset['corner'] = corner;
        return !covers(button);
      });
      if (!free) button.dataset['corner'] = 'none';
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, 100);
    };
    settle();
    const quiet = { passive: true };
    for (const type of ['scroll', 'resize', 'load']) addEventListener(type, soon, quiet);
    return () => {
      clearTimeout(timer);
      for (const type of ['scroll', 'resize', 'load']) removeEventListener(type, soon);
    };
  });
  return (
    <button
      ref={ref}
      type="button"
      class="izin-opener"
      data-izin-action="manage"
      data-corner={place}
      lang={text.lang}
      onClick={act}
    >
      {text.settings}
    </button>
  );
}
