import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);

/** The pages of the money of payment requests, as the finance of the providers' office sees them. */
export function debitVisits({ berset, debitsAt }: Stage): readonly Visit[] {
  return [
    { name: 'debits', path: '/office/prelevements', who: berset, until: toContents },
    { name: 'debits-batch', path: debitsAt, who: berset, until: heading },
    { name: 'debits-lost', path: '/office/prelevements/refus', who: berset, until: heading },
    {
      name: 'debits-lost-none',
      isState: true,
      path: '/office/prelevements/refus?etat=encaisses',
      who: berset,
      until: heading,
    },
    {
      name: 'debits-repayment',
      path: '/office/prelevements/refus',
      who: berset,
      isWindow: true,
      until: toRepayment,
    },
  ];
}

/** What a batch of debits would be made of. */
async function toContents(page: Page): Promise<void> {
  await page.locator('summary').first().click();
  await page.locator('.request-items li').first().waitFor();
}

/** A transfer that is noted without its remark. */
async function toRepayment(page: Page): Promise<void> {
  await page.locator('.acts .btn').first().click();
  await field(page, 'note').waitFor();
  await page.locator('.dialog button[type=submit]').click();
  await page.locator('.summary').waitFor();
}
