import type { Page } from 'playwright-core';

/** What the focus stands on, as text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What the focus stands on, by its label or its words. */
export const named = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    const words = isField ? element.labels?.[0]?.textContent : element?.textContent;
    return (element?.getAttribute('aria-label') ?? words ?? '').trim();
  });

/** Presses Tab until the focus stands on what bears this name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await named(page);
    if (isIt(found)) return;
    passed.push(found);
  }
  throw new Error(`The keyboard does not reach ${name}; it passes ${passed.join(' | ')}.`);
}

/** Goes to a field and types. */
export async function typeAt(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
