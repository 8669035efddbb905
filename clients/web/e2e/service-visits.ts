import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** What the population office sells: for a visitor, a company and its administrators. */
export function serviceVisits({ nora, monney }: Stage): readonly Visit[] {
  return [
    { name: 'services', path: '/guichet/prestations', until: heading },
    { name: 'service', path: '/guichet/prestations/RESIDENCE_CERTIFICATE', until: heading },
    {
      name: 'service-without-fee',
      isState: true,
      path: '/guichet/prestations/DOMICILE_DECLARATION',
      who: nora,
      until: heading,
    },
    { name: 'office-services', path: '/office/prestations', who: monney, until: toFeeProblems },
    { name: 'office-service-new', path: '/office/prestations/nouvelle', who: monney, until: toProblems },
    {
      name: 'office-service',
      path: '/office/prestations/ADDRESS_INQUIRY',
      who: monney,
      until: heading,
    },
  ];
}

async function toFeeProblems(page: Page): Promise<void> {
  await page.locator('aside form button[type=submit]').click();
  await page.locator('.summary').waitFor();
}

async function toProblems(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
}
