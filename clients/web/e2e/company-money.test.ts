import * as people from '@guichet/stack/cast/cast.ts';
import { type OrderedMonths, orderMonths } from '@guichet/stack/scenes/company-month.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
let ordered: OrderedMonths;
let finance: Page;
let manager: Page;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const nora = await signIn(product.url, people.nora);
  ordered = await orderMonths(product.databaseUrls.billing, nora);
  manager = await arrive(nora);
  finance = await arrive(await signIn(product.url, people.rey));
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function arrive(person: GraphClient): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState: sessionOf(person),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

/** « octobre 2026 », of the last month that has ended. */
function lastMonth(): string {
  const month = Temporal.PlainYearMonth.from(ordered.months.at(-1) ?? '');
  return new Intl.DateTimeFormat('fr-CH', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

it('finance sees what closing a month comes to, closes it with the keyboard, and sees it done', async () => {
  await finance.goto(`${product.url}/office/finances/cloture`);
  const preview = finance.getByRole('region', { name: 'Avant de clôturer' });
  await preview.getByText('Comptes à clôturer').waitFor();
  await preview.getByText('157.50').waitFor();
  await preview.getByRole('button', { name: `Clôturer ${lastMonth()}` }).press('Enter');
  const window = finance.getByRole('alertdialog', { name: `Clôturer ${lastMonth()} ?` });
  await window.getByText(/1 compte est clôturé.*157.50.CHF/).waitFor();
  await finance.keyboard.press('Enter');
  await finance.getByText(/est clôturé.: 1 facture, 157.50.CHF/).waitFor();
  await finance.getByRole('row', { name: new RegExp(capital(lastMonth())) }).waitFor();
});

it('a month that is closed offers nothing to close again', async () => {
  await finance.reload();
  await finance.getByText(/est clôturé.: 1 facture/).waitFor();
  expect(await finance.getByRole('button', { name: /^Clôturer/ }).count()).toBe(0);
});

it('a manager reads the invoice of the month, and the recap that comes to the same', async () => {
  await manager.goto(`${product.url}/entreprise`);
  await manager.getByRole('link', { name: 'Factures', exact: true }).press('Enter');
  await manager.getByRole('link', { name: capital(lastMonth()) }).press('Enter');
  await manager.getByRole('heading', { level: 1, name: /facture \d{4}-\d{6}/ }).waitFor();
  await manager.getByText(/A vous.: payer 157.50.CHF/).waitFor();
  await manager.getByRole('row', { name: /Attestation de résidence/ }).waitFor();
  await manager.getByRole('link', { name: `Récapitulatif de ${lastMonth()}` }).press('Enter');
  await manager.getByText(/Les 6 demandes sur facture.: 157.50.CHF, le montant de la/).waitFor();
  const listed = manager.getByRole('table', { name: /Demandes du mois sur facture/ });
  expect(await listed.getByRole('row').count()).toBe(1 + 6 + 1);
  await manager.getByRole('table', { name: 'Demandes payées par carte' }).waitFor();
});

it('the choice of requests stands in the address, and comes back with it', async () => {
  await manager
    .getByLabel('Raison sociale', { exact: true })
    .selectOption({ label: 'Atelier Keller Carouge' });
  const listed = manager.getByRole('table', { name: /Demandes du mois sur facture/ });
  await expect.poll(() => listed.getByRole('row').count()).toBe(1 + 2);
  expect(new URL(manager.url()).searchParams.get('raison')).toBe('Atelier Keller Carouge');
  await manager.reload();
  await listed.waitFor();
  expect(await listed.getByRole('row').count()).toBe(1 + 2);
});

it('the manager opens a case where the doubt arises; the reminders wait', async () => {
  await manager.getByRole('link', { name: /^facture \d{4}-\d{6}$/ }).press('Enter');
  await manager.getByRole('link', { name: 'Ouvrir un dossier' }).press('Enter');
  await manager.getByRole('button', { name: 'Ouvrir le dossier' }).press('Enter');
  await manager.locator('.summary').waitFor();
  await manager.getByRole('radio', { name: /Double facturation/ }).press('Space');
  await manager.getByLabel('En une ligne').fill('Attestation du 4 facturée deux fois');
  await manager
    .getByLabel('Votre question')
    .fill("L'attestation du 4 figure deux fois sur la facture. Merci de vérifier.");
  await manager.getByRole('button', { name: 'Ouvrir le dossier' }).press('Enter');
  await manager.getByText(/Le dossier F-\d{4}-\d{6} est ouvert/).waitFor();
  await manager.getByText(/Au service financier, depuis aujourd'hui/).waitFor();
});

it('finance answers it with a credit note, never of more than was charged', async () => {
  await finance.goto(`${product.url}/office/finances`);
  await finance.getByRole('link', { name: 'Dossiers' }).press('Enter');
  await finance.getByRole('link', { name: 'Attestation du 4 facturée deux fois' }).press('Enter');
  await finance.getByRole('radio', { name: 'Un avoir' }).press('Space');
  await finance.getByLabel('Montant en CHF').fill('500');
  await finance
    .getByLabel('Ce que la personne lit')
    .fill('Vous avez raison : nous vous créditons la seconde.');
  await finance.getByRole('button', { name: 'Envoyer la réponse' }).press('Enter');
  await finance.locator('.summary').waitFor();
  await finance.getByLabel('Montant en CHF').fill('25');
  await finance.getByRole('button', { name: 'Envoyer la réponse' }).press('Enter');
  await finance.getByText(/Le dossier F-\d{4}-\d{6} est répondu/).waitFor();
  await finance.getByText(/Avoir A-\d{4}-\d{6}.: 25.00.CHF/).waitFor();
});

it('the manager reads the answer, and what is left to pay', async () => {
  await manager.reload();
  await manager.getByText('Par un avoir').waitFor();
  await manager.getByText('Vous avez raison').waitFor();
  await manager.getByRole('link', { name: /^Facture \d{4}-\d{6}$/ }).press('Enter');
  await manager.getByText(/A vous.: payer 132.50.CHF/).waitFor();
  const money = manager.getByRole('table', { name: /Ce qui a été payé, crédité ou rappelé/ });
  await money.getByRole('row', { name: /Avoir A-.*25.00/ }).waitFor();
});

it('a collaborator without the right is told so in the words of the office', async () => {
  const luca = await arrive(await signIn(product.url, people.luca));
  await luca.goto(`${product.url}/entreprise/factures`);
  await luca.evaluate(() => localStorage.setItem('guichet.langue', 'fr'));
  await luca.reload();
  await luca.getByRole('heading', { name: 'Les droits ne vous ont pas été attribués' }).waitFor();
  expect(await luca.getByRole('link', { name: 'Factures' }).count()).toBe(0);
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
