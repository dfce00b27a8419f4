import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2, levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page, each with its first element. */
export async function violationsOf(page: Page, options: axe.RunOptions): Promise<string[]> {
  // The policy of the site keeps inline scripts out; the test's own is handed to the page by the debugger instead.
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(wanted);
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]!.html.slice(0, 160)}`);
  }, options);
}
