import type { FileChooser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the focus stands on, as text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What the focus stands on, by its label or its words. */
export const named = (page: Page): Promise<string> =>
  page.evaluate(namesOf, ':focus').then(([name = '']) => name);

/** What the elements of a selector are called, by their label or their words; runs in the page. */
function namesOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    const words = isField ? element.labels?.[0]?.textContent : element.textContent;
    return (element.getAttribute('aria-label') ?? words ?? '').trim();
  });
}

/** What Tab may stop at. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/**
 * Presses Tab until the focus stands on what bears this name. It is on the page first: nobody goes for what he doesn't see
 * yet, and sixty presses are over before a busy machine has shown it.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const isAmong = (names: readonly string[]) => names.some(isIt);
  await expect.poll(() => page.evaluate(namesOf, stops), { timeout: 15_000 }).toSatisfy(isAmong);
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

/**
 * Opens the chooser of files with a key. The browser is told first that the choice is ours: told at the same moment as the key,
 * it may open a window of its own, which nobody answers.
 */
export async function openChooser(page: Page, key: string): Promise<FileChooser> {
  const opened = page.waitForEvent('filechooser');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press(key);
  return opened;
}
