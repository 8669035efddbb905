import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const table = (page: Page) => page.locator('table').first().waitFor();

/** What a company pays, as its people and the finance of the population office see it. */
export function moneyVisits({ nora, finance, claire, money, orders }: Stage): readonly Visit[] {
  if (money === null) return [];
  const { invoiceId, clientAccountId, organisationId, month, caseId } = money;
  const recap = `/recapitulatif/${month}?organisation=${organisationId}`;
  const invoice = `/office/finances/factures/${invoiceId}`;
  const account = `/office/finances/comptes/${clientAccountId}`;
  const atDesk = `/office/finances/dossiers/${caseId}`;
  const credits = '/office/finances/encaissements';
  const refund = orders.confirmed.replace('/guichet/commandes/', '/office/finances/remboursements/');
  const desk = [...['', '/cloture', '/factures', '/comptes', '/dossiers', '/rappels', '/encaissements']].map(
    (page) => ({
      ...{ name: `finance${page.replace('/', '-')}`, path: `/office/finances${page}`, who: finance },
      until: heading,
    }),
  );
  return [
    { name: 'invoices', path: '/entreprise/factures', who: nora, until: table },
    { name: 'invoice', path: `/entreprise/factures/${invoiceId}`, who: nora, until: table },
    { name: 'company-recap', path: recap, who: nora, until: table },
    {
      name: 'company-recap-empty',
      isState: true,
      path: `/recapitulatif/2020-01?organisation=${organisationId}`,
      who: nora,
      until: (page) => page.locator('.empty').waitFor(),
    },
    { name: 'cases', path: '/entreprise/dossiers-finances', who: nora, until: table },
    { name: 'case', path: `/entreprise/dossiers-finances/${caseId}`, who: nora, until: toMessage },
    {
      name: 'case-new',
      path: '/entreprise/dossiers-finances/nouveau',
      who: nora,
      until: toProblems,
    },
    { name: 'no-order', isState: true, path: '/guichet/dossiers/nouveau', who: claire, until: heading },
    ...desk,
    { name: 'finance-invoice', path: invoice, who: finance, until: table },
    { name: 'finance-payment', path: invoice, who: finance, until: toFirstAct, isWindow: true },
    { name: 'finance-credit', path: invoice, who: finance, until: toSecondAct, isWindow: true },
    { name: 'finance-account', path: account, who: finance, until: toAddress },
    { name: 'finance-suspend', path: account, who: finance, until: toFirstBelow, isWindow: true },
    { name: 'finance-assign', path: credits, who: finance, until: toAssignment, isWindow: true },
    { name: 'finance-settle', path: credits, who: finance, until: toSettling, isWindow: true },
    { name: 'finance-refund', path: refund, who: finance, until: heading },
    { name: 'finance-refund-window', path: refund, who: finance, until: toFirstBelow, isWindow: true },
    { name: 'finance-case', path: atDesk, who: finance, until: toCredit },
  ];
}

async function toMessage(page: Page): Promise<void> {
  await page.locator('.acts-below .btn').first().click();
  await page.locator('#champ-text').waitFor();
}

async function toProblems(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
}

async function toFirstAct(page: Page): Promise<void> {
  await page.locator('.sec .row .btn').first().click();
  await page.getByRole('alertdialog').waitFor();
}

async function toSecondAct(page: Page): Promise<void> {
  await page.locator('.sec .row .btn').nth(1).click();
  await page.getByRole('alertdialog').waitFor();
}

async function toAddress(page: Page): Promise<void> {
  await page.locator('.after .btn').first().click();
  await page.locator('#champ-address-town').waitFor();
}

async function toFirstBelow(page: Page): Promise<void> {
  await page.locator('.acts-below .btn').first().click();
  await page.getByRole('alertdialog').waitFor();
}

async function toAssignment(page: Page): Promise<void> {
  await page.locator('td.acts .btn').first().click();
  await page.getByRole('alertdialog').waitFor();
}

async function toSettling(page: Page): Promise<void> {
  await page.locator('td.acts .btn').nth(1).click();
  await page.getByRole('alertdialog').waitFor();
}

/** An answer by a credit note, with its fields. */
async function toCredit(page: Page): Promise<void> {
  await page.locator('form input[type=radio]').first().check();
  await page.locator('#champ-amount').waitFor();
}
