import { Component } from 'preact';
import type { ComponentChild } from 'preact';
import { painted } from '../core/turn.js';

interface Props {
  summary: string;
  children: () => ComponentChild;
}

/** Opens on demand: in the page for the browser's own search, but drawn once the choices are painted. */
export class Details extends Component<Props, { isDue: boolean }> {
  override componentDidMount(): void {
    void painted().then(() => this.setState({ isDue: true }));
  }

  render({ summary, children }: Props, { isDue }: { isDue: boolean }) {
    return (
      <details>
        <summary>{summary}</summary>
        {isDue && children()}
      </details>
    );
  }
}
