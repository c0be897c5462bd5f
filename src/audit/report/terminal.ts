import { styleText } from 'node:util';
import type { Severity } from '../finding.js';
import { actNames, phaseNames } from '../when.js';
import { count } from './count.js';
import { isFailing } from './report.js';
import type { Page, Report, Told } from './report.js';
import { tame } from './tame.js';

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Of each finding, so many pieces of evidence; the reports have all. */
const most = 3;
const styles: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  info: 'blue',
};

/** Writes what a reader at a terminal must know; with colours only where `isColored`. */
export function writeSummary(report: Report, isColored: boolean): string {
  const paint: Paint = (style, text) =>
    isColored ? styleText(style, text, { validateStream: false }) : text;
  return report.pages.map((page) => writePage(page, report, paint)).join('\n');
}

function writePage(page: Page, { failOn }: Report, paint: Paint): string {
  const open = page.findings.filter(({ isAccepted }) => !isAccepted);
  const accepted = page.findings.filter(({ isAccepted }) => isAccepted);
  const figures = [
    count(open.length, 'finding'),
    ...(accepted[0] ? [`${accepted.length} accepted`] : []),
    `${count(page.passed.length, 'rule')} kept`,
    `${page.unjudged.length} not judged`,
  ];
  return [
    paint('bold', tame(page.url)),
    `  ${tame(page.browser)}; phases gone through: ${page.phases.map((each) => phaseNames[each]).join(', ') || 'none'}`,
    ...(page.unopened === undefined ? [] : [`  The page was not opened: ${tame(page.unopened)}`]),
    ...page.choices.map(writeChoice),
    `  ${figures.join(', ')}`,
    '',
    ...open.flatMap((each) => writeFinding(each, paint, isFailing(each, failOn))),
    ...accepted.map(({ rule, title }) => `  accepted  ${rule}  ${title}`),
    ...(accepted[0] ? [''] : []),
    ...writeUnjudged(page, paint),
  ].join('\n');
}

const writeChoice = ({ phase, act, isDone, how }: Page['choices'][number]): string =>
  `  ${phaseNames[phase]}: ${isDone ? `${actNames[act]} by ${tame(how)}` : `could not ${actNames[act]}: ${tame(how)}`}`;

function writeFinding(finding: Told, paint: Paint, isFailed: boolean): string[] {
  const { severity, rule, title, remedy, evidence } = finding;
  const open = evidence.filter(({ isAccepted }) => !isAccepted);
  const more = open.length - most;
  const name = paint(styles[severity], severity);
  return [
    `  ${isFailed ? '✗' : '·'} ${name}  ${rule}  ${title}`,
    ...open.slice(0, most).map(({ text }) => `      - ${tame(text)}`),
    ...(more > 0 ? [`      - and ${more} more`] : []),
    `      → ${remedy}`,
    '',
  ];
}

/** Rules that share a reason share a line. */
function writeUnjudged({ unjudged, gaps }: Page, paint: Paint): string[] {
  const reasons = new Set(unjudged.map(({ why }) => why));
  const lines = [...reasons].map((why) => {
    const rules = unjudged.filter((each) => each.why === why).map(({ rule }) => rule);
    return `    ${rules.join(', ')}: ${tame(why)}`;
  });
  const all = [...lines, ...gaps.map((gap) => `    ${tame(gap)}`)];
  return all[0] ? [paint('bold', '  Not judged: a person must look'), ...all, ''] : [];
}
