import { Component } from 'preact';
import type { Partner as Configured } from '../core/config.js';
import { painted } from '../core/turn.js';
import { fill } from './fill.js';
import { Partner } from './partner.js';
import type { SecondView } from './preferences.js';

type Props = SecondView & { partners: Configured[] };

/** How many partners of a list are added in a turn. */
const slice = 10;

/** A category's partners, all in the page for the browser's own search, but not all at once. */
export class Partners extends Component<Props, { shown: number }> {
  override state = { shown: 0 };
  override componentDidMount = this.grow;

  grow(): void {
    const { shown } = this.state;
    if (shown >= this.props.partners.length) return;
    // The layer is painted first.
    void painted().then(() => this.setState({ shown: shown + slice }, () => this.grow()));
  }

  render({ partners, ...view }: Props, { shown }: { shown: number }) {
    return (
      <details>
        <summary>{fill(view.text.partners, { n: partners.length })}</summary>
        {partners.slice(0, shown).map((partner) => (
          <Partner key={partner.id} {...view} partner={partner} />
        ))}
      </details>
    );
  }
}
