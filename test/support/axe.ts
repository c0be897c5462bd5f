import { createRequire } from 'node:module';
import { type Page } from '@playwright/test';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Result {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

interface Global {
  axe: { run(context: unknown, options: unknown): Promise<Result> };
}

/** Runs axe on part of a page, or on all of it, and tells each violation in a line. */
export async function audit(page: Page, selector = 'html', rules?: string[]): Promise<string[]> {
  await page.addScriptTag({ path });
  return page.evaluate(
    async ([scope, only]) => {
      const { axe } = globalThis as unknown as Global;
      const options = only ? { runOnly: { type: 'rule', values: only } } : {};
      const { violations } = await axe.run(scope, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    [selector, rules] as const,
  );
}
