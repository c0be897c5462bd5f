// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/audit/finding.js';
import { judge } from '../../../src/audit/judge.js';
import { rules } from '../../../src/audit/rules/all.js';
import { makeVisit } from '../../support/audit/visit.js';
import { cases } from './cases.js';

it('is judged by cases of every rule', () => {
  const ids = rules.map(({ id }) => id).toSorted();
  expect(cases.map(({ rule }) => rule).toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('finds nothing in a visit in which all is fine', () => {
  const { findings, unjudged } = judge(makeVisit());
  expect(findings).toEqual([]);
  expect(unjudged.map(({ rule }) => rule).toSorted()).toEqual([
    'GOO-02',
    'INF-02',
    'INF-03',
    'INF-05',
  ]);
});

it('passes nothing of a page that was not opened', () => {
  const { findings, passed, unjudged } = judge(makeVisit({ unopened: 'robots.txt bars it.' }));
  expect([...findings, ...passed]).toEqual([]);
  expect(new Set(unjudged.map(({ why }) => why))).toEqual(new Set(['robots.txt bars it.']));
});

describe.each(cases)('$rule', ({ rule, broken, fine, unjudged }) => {
  it.each(broken)('is broken: %s', (seen, parts, confidence) => {
    const finding = judge(makeVisit(parts)).findings.find((each) => each.rule === rule);
    expect(finding?.evidence.map(({ text }) => text).join('\n')).toMatch(seen);
    if (confidence !== undefined) expect(finding?.confidence).toBe(confidence);
  });

  it('holds', () => {
    expect(judge(makeVisit(fine)).passed).toContain(rule);
  });

  it.each(unjudged)('is not judged, and so does not pass: %s', (why, parts) => {
    const verdict = judge(makeVisit(parts));
    expect(verdict.unjudged.find((each) => each.rule === rule)?.why).toMatch(why);
    expect(verdict.passed).not.toContain(rule);
    expect(verdict.findings.map((each) => each.rule)).not.toContain(rule);
  });
});

it.each(rules)('$id tells all that a report needs', (rule) => {
  expect(severities).toContain(rule.severity);
  expect(rule.confidence).toBeGreaterThan(0);
  expect(rule.confidence).toBeLessThanOrEqual(1);
  for (const text of [rule.title, rule.source, rule.remedy]) expect(text).toMatch(/^\S.{3,}\S$/);
});
