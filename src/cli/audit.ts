import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readBaseline, writeBaseline } from '../audit/baseline.js';
import { readHar } from '../audit/har.js';
import { judge } from '../audit/judge.js';
import { propose } from '../audit/propose.js';
import { writeHtml } from '../audit/report/html.js';
import { writeJson } from '../audit/report/json.js';
import { writeJunit } from '../audit/report/junit.js';
import { createReport } from '../audit/report/report.js';
import type { Report } from '../audit/report/report.js';
import { writeSarif } from '../audit/report/sarif.js';
import { writeSummary } from '../audit/report/terminal.js';
import { rules } from '../audit/rules/all.js';
import type { Visit } from '../audit/visit.js';
import type { Audited } from './audited.js';
import { Refusal } from '../audit/refusal.js';
import { visitAll } from './visit.js';

/** What an audit prints, and its exit status: 1 where it fails, 2 where a page was not opened. */
export interface Outcome {
  text: string;
  status: 0 | 1 | 2;
}

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** Looks at pages or at a recording, judges, writes the reports, and says what it comes to. */
export async function audit(asked: Audited): Promise<Outcome> {
  const { proposal, har, phases } = asked;
  // Before anything is opened: an audit takes a while.
  if (proposal !== undefined && existsSync(proposal))
    throw new Refusal(`${proposal} is there already and stays as it is: name another by --config.`);
  const accepted = readAccepted(asked);
  const visits = har === undefined ? await visitAll(asked) : [readHar(read(har), phases[0])];
  const report = await makeReport(visits, accepted, asked);
  const files = await writeReports(report, asked.out);
  const notes = proposal === undefined ? [] : await writeProposal(visits, proposal);
  for (const note of notes) process.stderr.write(`izin: ${note}\n`);
  const isUnopened = visits.some(({ unopened, phases }) => unopened !== undefined || !phases[0]);
  const isColored = process.stdout.hasColors?.() === true && !process.env['NO_COLOR'];
  return {
    text: asked.json
      ? writeJson(report)
      : `${writeSummary(report, isColored)}\nReports: ${files.join(', ')}\n`,
    status: isUnopened ? 2 : report.isFailed ? 1 : 0,
  };
}

function readAccepted({ baseline, writesBaseline }: Audited): Set<string> {
  if (baseline === undefined || writesBaseline) return new Set();
  return readBaseline(read(baseline), baseline);
}

/** Makes the report; where a baseline is asked for, all that was found is accepted from now on. */
async function makeReport(visits: Visit[], accepted: Set<string>, asked: Audited): Promise<Report> {
  const audited = visits.map((visit) => ({ visit, verdict: judge(visit) }));
  const { failOn, baseline, writesBaseline } = asked;
  const report = createReport(audited, { version, failOn, rules, accepted });
  if (!writesBaseline || baseline === undefined) return report;
  const found = report.pages.flatMap(({ findings }) =>
    findings.flatMap(({ rule, evidence }) => evidence.map(({ id, text }) => ({ id, rule, text }))),
  );
  await write(baseline, writeBaseline(found));
  return createReport(audited, {
    version,
    failOn,
    rules,
    accepted: new Set(found.map(({ id }) => id)),
  });
}

async function writeReports(report: Report, folder: string): Promise<string[]> {
  const texts = {
    'report.html': writeHtml(report),
    'report.json': writeJson(report),
    'report.sarif': writeSarif(report),
    'junit.xml': writeJunit(report),
  };
  const files = Object.entries(texts).map(([name, text]) => [join(folder, name), text] as const);
  await Promise.all(files.map(([file, text]) => write(file, text)));
  return files.map(([file]) => file);
}

async function writeProposal(visits: readonly Visit[], file: string): Promise<readonly string[]> {
  const { config, notes } = propose(visits);
  // Somebody else may have written it meanwhile.
  await write(file, JSON.stringify(config, null, 2) + '\n', 'wx');
  return [...notes, `${file} is proposed by what was seen: look through it before you use it.`];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be read (${code}): name a file that is there.`);
  }
}

async function write(file: string, text: string, flag: 'w' | 'wx' = 'w'): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file} cannot be written (${code}): name another place for it.`);
  }
}
