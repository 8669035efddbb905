import type { Page } from 'playwright-core';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const contract = 'contrat=tableau-de-bord';

/** What the developers' pages tell of the graph. Open to everybody. */
export function developerVisits(): readonly Visit[] {
  return [
    { name: 'operations', path: `/developpeurs/operations?${contract}`, until: heading },
    {
      name: 'operations-search',
      isState: true,
      path: `/developpeurs/operations?${contract}&cherche=handedInAt`,
      until: (page) => page.locator('.place').first().waitFor(),
    },
    { name: 'operation', path: `/developpeurs/operations/claims?${contract}`, until: heading },
    { name: 'codes', path: '/developpeurs/codes#TOO_DEEP', until: toSentences },
    { name: 'limits', path: '/developpeurs/limites', until: heading },
    { name: 'changes', path: '/developpeurs/changements', until: heading },
  ];
}

/** The codes with what people read with them, which comes a moment later. */
async function toSentences(page: Page): Promise<void> {
  await page.locator('.of-codes .reason').first().filter({ hasText: /\w/ }).waitFor();
}
