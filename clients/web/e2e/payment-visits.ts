import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** A payment that the bank refused, as the person sees it and as finance does; and a claim that comes again. */
export function paymentVisits({ claire, blanc, claimPath, unpaidPath }: Stage): readonly Visit[] {
  return [
    { name: 'claim-unpaid', path: unpaidPath, who: claire, until: toAccounts },
    { name: 'claim-unpaid-confirm', path: unpaidPath, who: claire, until: toConfirm, isWindow: true },
    { name: 'claim-repeat', path: `${claimPath}?reprendre`, who: claire, until: toWindow, isWindow: true },
    {
      name: 'account-for-claim',
      isState: true,
      path: `/compte/banque?ajouter&retour=${unpaidPath}`,
      who: claire,
      until: heading,
    },
    { name: 'office-payouts', path: '/office/lots?etat=tous', who: blanc, until: heading },
    {
      name: 'office-payouts-none',
      isState: true,
      path: '/office/lots?etat=sans-nouvelle',
      who: blanc,
      until: heading,
    },
    { name: 'office-batches', path: '/office/lots/banque', who: blanc, until: heading },
    { name: 'office-payouts-outcome', path: '/office/lots', who: blanc, until: toOutcome, isWindow: true },
  ];
}

async function toWindow(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor();
}

async function toAccounts(page: Page): Promise<void> {
  await page.locator('.yours .btn').first().waitFor();
}

async function toConfirm(page: Page): Promise<void> {
  await toAccounts(page);
  await page.locator('.yours .card input').first().check();
  await page.locator('.yours button').first().click();
  await page.getByRole('alertdialog').waitFor();
}

async function toOutcome(page: Page): Promise<void> {
  await page.locator('td .btn').first().click();
  await page.getByRole('alertdialog').waitFor();
}
