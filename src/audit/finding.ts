import type { Known } from './known.js';
import type { Phase, Visit } from './visit.js';

export const severities = ['critical', 'high', 'medium', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What shows that a rule is broken. */
export interface Evidence {
  /** One sentence: what was seen. */
  text: string;
  phase?: Phase;
  /** Address of the request. */
  url?: string;
  /** What asked for it, nearest first. */
  initiator?: readonly string[];
  /** Name of the partner, or `unknown`. */
  partner?: string;
  category?: string;
  /** Name of a cookie or key. */
  name?: string;
  /** How sure this is, 0 to 1. @default the rule's */
  confidence?: number;
}

/** One rule of the release gate (requirements.md, 1, by its id there). */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  /** Law articles, guidance, decisions. */
  source: string;
  /** What the owner does about it. */
  remedy: string;
  /** How sure a finding of it is, 0 to 1. */
  confidence: number;
  /** Says why a visit can't tell, where it can't: then the rule is *not judged*, which is no pass. */
  obstacle(visit: Visit): string | undefined;
  judge(visit: Visit, known: Known): Evidence[];
}

/** A rule that is broken. */
export interface Finding {
  rule: string;
  title: string;
  severity: Severity;
  source: string;
  remedy: string;
  confidence: number;
  evidence: readonly Evidence[];
}

/** What an audit of one page comes to. */
export interface Verdict {
  url: string;
  findings: readonly Finding[];
  /** Ids of rules that were judged and hold. */
  passed: readonly string[];
  /** Ids of rules that could not be judged, with the reason. */
  unjudged: readonly { rule: string; why: string }[];
}
