import { Component } from 'preact';
import type { Partner as Configured } from '../core/config.js';
import type { Disclosure } from '../core/disclosure.js';
import { fill } from './fill.js';
import { isNew } from './new.js';
import { Table } from './table.js';
import type { SecondView } from './preferences.js';

type Props = SecondView & { partner: Configured };

/** Who a partner is, where, what for, what it stores, and a choice of its own. */
export class Partner extends Component<Props> {
  // The list grows in slices: what stands isn't worked through again.
  override shouldComponentUpdate = ({ version }: Props) => version !== this.props.version;

  render({ partner, settings, state, chosen, text, more, disclosures, words, teller }: Props) {
    const { id, name, category, isLoadable } = partner;
    // A preset's facts first: what the site says itself counts more.
    const about: Disclosure = {
      ...partner,
      ...(isLoadable !== undefined && disclosures[id]),
      ...settings.given?.[id],
    };
    const { vendor, country, purpose, policyUrl, optOutUrl } = about;
    const rows = teller.rows(about);
    // What a preset says is English until somebody has translated it.
    const isEnglish =
      isLoadable !== undefined && purpose === disclosures[id]?.purpose && !words[purpose!];
    // Granted ones were named: of a category that was granted, who wasn't came later.
    const { decision } = state;
    const isLate = decision?.yes.includes(category) && isNew(state, id);
    const link = (url: string | undefined, label: string) =>
      url && (
        <a href={url} aria-label={`${label}: ${name}`}>
          {label}
        </a>
      );
    return (
      <div class="izin-partner">
        <label>
          {category !== 'necessary' && (
            <input
              type="checkbox"
              name={id}
              data-izin-partner={id}
              data-of={category}
              checked={chosen[category] ?? state.partners[id]}
            />
          )}
          {name}
          {isLate && <span class="izin-new">{more.isNew}</span>}
        </label>
        {(vendor || country || purpose) && (
          <p>
            {[vendor, country && teller.country(country)].filter(Boolean).join(' · ')}
            <br />
            <bdi lang={isEnglish ? 'en' : undefined}>{teller.say(purpose)}</bdi>
          </p>
        )}
        {rows.length > 0 && (
          <details>
            <summary>{fill(more.traces, { n: rows.length })}</summary>
            <Table rows={rows} more={more} label={name} />
          </details>
        )}
        {(policyUrl || optOutUrl) && (
          <p>
            {link(policyUrl, text.policy)} {link(optOutUrl, more.optOut)}
          </p>
        )}
      </div>
    );
  }
}
