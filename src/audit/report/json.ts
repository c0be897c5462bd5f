import type { Report } from './report.js';

/** Writes a report for machines, as `izin-audit.schema.json` describes it; pictures stay out. */
export const writeJson = (report: Report): string =>
  JSON.stringify(report, (key, value) => (key === 'shots' ? undefined : value), 2) + '\n';
