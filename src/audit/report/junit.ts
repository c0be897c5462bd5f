import { xml } from './markup.js';
import type { Markup } from './markup.js';
import { isFailing } from './report.js';
import type { Page, Report, Told } from './report.js';

/**
 * Writes a report as JUnit's XML: a suite for each page, a case for each rule. A rule that could not be
 * judged is skipped; a finding that is accepted or too slight to fail the audit is told in its output.
 */
export function writeJunit(report: Report): string {
  const suites = report.pages.map((page) => writeSuite(page, report.failOn));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<testsuites name="izin audit">\n${suites}</testsuites>`.markup}\n`;
}

function writeSuite(page: Page, failOn: Report['failOn']): Markup {
  const cases = [
    ...page.findings.map((each) => writeFinding(each, failOn)),
    ...page.passed.map((each) => writeCase(each, xml``)),
    ...page.unjudged.map((each) => writeCase(each, xml`<skipped message="${each.why}" />`)),
  ];
  const failed = page.findings.filter((each) => isFailing(each, failOn)).length;
  const figures = xml`tests="${cases.length}" failures="${failed}" errors="0" skipped="${page.unjudged.length}"`;
  return xml`<testsuite name="${page.url}" ${figures} timestamp="${page.began}">\n${cases}</testsuite>\n`;
}

function writeFinding(finding: Told, failOn: Report['failOn']): Markup {
  const { severity, isAccepted, remedy, source, evidence } = finding;
  const lines = [
    ...evidence.map(({ text, isAccepted }) => `- ${text}${isAccepted ? ' (accepted)' : ''}`),
    `What to do: ${remedy}`,
    `Source: ${source}`,
  ].join('\n');
  if (isFailing(finding, failOn)) {
    const message = evidence.find(({ isAccepted }) => !isAccepted)?.text;
    return writeCase(
      finding,
      xml`<failure type="${severity}" message="${message}">${lines}</failure>`,
    );
  }
  const why = isAccepted ? 'accepted' : 'does not fail this audit';
  return writeCase(finding, xml`<system-out>${`${severity}, ${why}\n${lines}`}</system-out>`);
}

const writeCase = ({ rule, title }: { rule: string; title: string }, inner: Markup): Markup =>
  xml`<testcase classname="${rule}" name="${rule}: ${title}">${inner}</testcase>\n`;
