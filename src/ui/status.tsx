import { Component } from 'preact';
import type { More } from '../core/text.js';
import { painted } from '../core/turn.js';
import type { Act, View } from './view.js';

/** What is allowed now, in words; `done` are those of a law that leaves things open. */
export function summarize(
  { settings, state }: Pick<View, 'settings' | 'state'>,
  { status, gpc: signal }: More,
  done?: string,
): string {
  const { categories, partners, decision, gpc } = state;
  const [accepted, rejected, partial] = status;
  const optional = settings.partners.filter(({ category }) => category !== 'necessary');
  const on = [
    ...settings.categories.map(({ id }) => categories[id]),
    ...optional.map(({ id }) => partners[id]),
  ];
  const said = on.every(Boolean) ? accepted : on.some(Boolean) ? partial : rejected;
  const isOptOut = decision?.by === 'optout' && done;
  // Whoever wants ads in spite of it has said so.
  if (!gpc || categories['ads'] !== false) return isOptOut || said;
  return isOptOut ? signal : `${said} ${signal}`;
}

interface Props extends View {
  more: More;
  act: Act;
  /** Hears when all has been said. */
  hush(): void;
}

/** Milliseconds for which it stands there. */
const patience = 10_000;

/** Says what has just been chosen, and leads back to it; as long as somebody is at it. */
export class Status extends Component<Props, { isDue: boolean }> {
  timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount(): void {
    void painted().then(() => this.setState({ isDue: true }));
    this.timer = setInterval(() => {
      if (!document.querySelector('[data-izin-status]:is(:hover,:focus-within)')) this.props.hush();
    }, patience);
  }

  override componentWillUnmount(): void {
    clearInterval(this.timer);
  }

  render({ more, act, ...view }: Props, { isDue }: { isDue: boolean }) {
    return (
      isDue && (
        <>
          {summarize(view, more, view.ways?.done)}{' '}
          <button type="button" data-izin-action="manage" onClick={act}>
            {more.change}
          </button>
        </>
      )
    );
  }
}
