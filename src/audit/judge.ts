import type { Finding, Rule, Verdict } from './finding.js';
import { createKnown, type Known } from './known.js';
import { rules } from './rules/all.js';
import type { Visit } from './visit.js';

/** Judges a visit by every rule; one that it can't tell by is unjudged, and never passed. */
export function judge(visit: Visit): Verdict {
  const known = createKnown(visit.url, visit.config);
  const findings: Finding[] = [];
  const passed: string[] = [];
  const unjudged: { rule: string; why: string }[] = [];
  for (const rule of rules) {
    const why = visit.unopened ?? rule.obstacle(visit);
    if (why !== undefined) {
      unjudged.push({ rule: rule.id, why });
      continue;
    }
    const finding = find(rule, visit, known);
    if (finding) findings.push(finding);
    else passed.push(rule.id);
  }
  return { url: visit.url, findings, passed, unjudged };
}

/** Finds whether a rule is broken; a finding is as sure as its surest evidence. */
function find(rule: Rule, visit: Visit, known: Known): Finding | undefined {
  const evidence = rule.judge(visit, known);
  if (!evidence.length) return undefined;
  const { id, title, severity, source, remedy } = rule;
  const confidence = Math.max(...evidence.map((each) => each.confidence ?? rule.confidence));
  return { rule: id, title, severity, source, remedy, confidence, evidence };
}
