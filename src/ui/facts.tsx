import type { Facts as Words } from '../core/text.js';
import { fill } from './fill.js';

interface Props {
  facts: Words;
  /** What the site says itself, by the fact's name. */
  own: Readonly<Record<string, string>> | undefined;
  slots: Record<string, string>;
}

/** What Indonesian law wants a visitor told before they consent to a category. */
export function Facts({ facts, own, slots }: Props) {
  return (
    <dl>
      {Object.entries(facts.list).map(([name, [label, usual]]) => (
        <>
          <dt>{label}</dt>
          <dd>{own?.[name] ?? fill(usual, slots)}</dd>
        </>
      ))}
    </dl>
  );
}
