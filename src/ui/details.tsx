import { Component } from 'preact';
import type { ComponentChild } from 'preact';
import { afterPaint } from './paint.js';

interface Props {
  summary: string;
  children: () => ComponentChild;
}

/** Opens on demand: in the page for the browser's own search, but drawn once the choices are painted. */
export class Details extends Component<Props, { isDue: boolean }> {
  override componentDidMount(): void {
    afterPaint(() => this.setState({ isDue: true }));
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
