import type { Severity } from '../finding.js';
import type { Page, Report, Shown, Told } from './report.js';

const levels: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  info: 'note',
};

/**
 * Writes a report as SARIF 2.1.0, a run for each page
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). A rule that could not be judged is
 * a notification: as a result it would read as a fault, left out as a pass.
 */
export function writeSarif(report: Report): string {
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: report.pages.map((page) => writeRun(page, report.version)),
  };
  return JSON.stringify(sarif, null, 2) + '\n';
}

function writeRun(page: Page, version: string) {
  const ids = [
    ...new Set([...page.findings, ...page.unjudged, ...page.passed].map((it) => it.rule)),
  ];
  return {
    tool: { driver: { name: 'izin', version, rules: ids.map((id) => writeRule(id, page)) } },
    // Runs of several pages in one file must differ in their ids.
    automationDetails: { id: `izin/${page.url}` },
    // Services that show results beside a repository's files refuse absolute addresses.
    originalUriBaseIds: { SITE: { uri: `${new URL(page.url).origin}/` } },
    invocations: [
      {
        executionSuccessful: true,
        startTimeUtc: page.began,
        toolExecutionNotifications: page.unjudged.map(({ rule, why }) => ({
          level: 'note',
          message: { text: `${rule} could not be judged: ${why}` },
          associatedRule: { id: rule, index: ids.indexOf(rule) },
        })),
      },
    ],
    results: page.findings.flatMap((finding) =>
      finding.evidence.map((each) => ({
        ruleIndex: ids.indexOf(finding.rule),
        ...writeResult(finding, each, page.url),
      })),
    ),
  };
}

function writeRule(id: string, page: Page) {
  const found = page.findings.find(({ rule }) => rule === id);
  const { title } = found ?? [...page.unjudged, ...page.passed].find(({ rule }) => rule === id)!;
  if (!found) return { id, shortDescription: { text: title } };
  const { severity, source, remedy } = found;
  const help = `${remedy} Source: ${source}.`;
  return {
    id,
    shortDescription: { text: title },
    help: { text: help, markdown: `**What to do:** ${remedy}\n\n**Source:** ${source}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, source },
  };
}

function writeResult(finding: Told, evidence: Shown, url: string) {
  const { id, text, isAccepted, phase, partner, category, name } = evidence;
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: new URL(url).pathname.slice(1) || './', uriBaseId: 'SITE' },
        },
      },
    ],
    partialFingerprints: { 'izin/v1': id },
    ...(isAccepted && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
    properties: {
      severity: finding.severity,
      confidence: evidence.confidence ?? finding.confidence,
      phase,
      partner,
      category,
      name,
      url: evidence.url,
      initiator: evidence.initiator,
    },
  };
}
