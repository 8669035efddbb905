import type { Page } from 'playwright-core';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** The pages to read: help and what the law wants said. */
export function lawVisits(): readonly Visit[] {
  return [
    { name: 'help', path: '/aide', until: toAnswers },
    { name: 'terms', path: '/conditions', until: heading },
    { name: 'privacy', path: '/confidentialite', until: heading },
    { name: 'accessibility', path: '/accessibilite', until: heading },
  ];
}

/** With every answer open. */
async function toAnswers(page: Page): Promise<void> {
  await heading(page);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}
