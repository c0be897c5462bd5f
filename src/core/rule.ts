/**
 * What a law says of a category before anybody has chosen: closed; open; or exempt under conditions,
 * and closed all the same until the site vouches for them by a row of its own that says `grant`.
 */
export type Usual = 'deny' | 'grant' | 'exempt';

/**
 * How people are asked. `optin`: nothing before a grant. `optout`: open until somebody opts out.
 * `notice`: open, told, and stoppable. `mixed`: some of it open, the rest asked for.
 */
export type Model = 'optin' | 'optout' | 'notice' | 'mixed';

/** Where the months come from: a law, what an authority advises, or our own choice. */
export type Ground = 'law' | 'guidance' | 'product';

/** One place's rules, whole. */
export interface Rule {
  /** Row that decided: ISO 3166 country or subdivision, a bloc, or `*`. */
  code: string;
  model: Model;
  /** `personalization` goes with `ads`. */
  usual: Readonly<Record<'preferences' | 'analytics' | 'ads' | 'embeds', Usual>>;
  /** Whether a notice needs a way to close it that refuses. */
  close: boolean;
  /** Months that a decision lives at most, a refusal as long as a consent. */
  months: number;
  monthsBy: Ground;
  /** Months within which nobody may be asked again without a change. */
  reaskMonths: number;
  /** Whether Global Privacy Control has to be honoured, and shown as honoured. It is honoured everywhere. */
  gpc: 'must' | 'should';
  /** Languages that the law's texts come in first, BCP 47. */
  languages: readonly string[];
  /** Years below which a parent has to agree, or ads by interest are forbidden; the stricter where several count. */
  minorAge: number;
  /** What to know of the row, for whoever reads it. */
  note?: string;
  /** Where it was read: keys of `sources`. */
  sources: readonly string[];
  /** `YYYY-MM-DD`: when somebody last looked whether it still holds. */
  reviewed: string;
}

/** A row says only what differs from the rows that it builds on. */
export type Row = Partial<Omit<Rule, 'code' | 'usual'>> & { usual?: Partial<Rule['usual']> };
export type Rows = Readonly<Record<string, Row>>;
