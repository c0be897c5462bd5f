import { Component } from 'preact';
import type { State } from '../core/state.js';
import type { More } from '../core/text.js';
import { painted } from '../core/turn.js';
import type { Act } from './view.js';

/** What is allowed now, in words. */
export function summarize({ categories, gpc }: State, { status, gpc: signal }: More): string {
  const [accepted, rejected, partial] = status;
  const on = Object.entries(categories).map(([id, isOn]) => id !== 'necessary' && isOn);
  const said = !on.includes(true)
    ? rejected
    : on.filter(Boolean).length < on.length - 1
      ? partial
      : accepted;
  // Whoever wants ads in spite of it has said so.
  return gpc && categories['ads'] === false ? `${said} ${signal}` : said;
}

interface Props {
  state: State;
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

  render({ state, more, act }: Props, { isDue }: { isDue: boolean }) {
    return (
      isDue && (
        <>
          {summarize(state, more)}{' '}
          <button type="button" data-izin-action="manage" onClick={act}>
            {more.change}
          </button>
        </>
      )
    );
  }
}
