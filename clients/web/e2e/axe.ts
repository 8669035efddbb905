import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Brings axe into a page, once for all that is asked of it there. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds wrong, a line each, in a page that `bringAxe` has prepared.
 * @param where a CSS selector of the part to look at; the whole page unless told.
 */
export async function axeViolations(
  page: Page,
  { where = 'html' }: { readonly where?: string } = {},
): Promise<readonly string[]> {
  const options: axe.RunOptions = { resultTypes: ['violations'] };
  return await page.evaluate(
    async (asked) => {
      const brought = globalThis as typeof globalThis & { readonly axe: typeof axe };
      const { violations } = await brought.axe.run(asked.where, asked.options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { where, options },
  );
}
