import * as people from '@guichet/stack/cast/cast.ts';
import { type FinanceMonths, openFinanceMonths } from '@guichet/stack/scenes/finance-months.ts';
import { creditNotice } from '@guichet/stack/testing/bank-notice.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { cards, payOrder, placeOrder } from './order-stage.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
let desk: FinanceMonths;
let finance: Page;
let second: Page;
let manager: Page;
let collaborator: Page;
let orderer: Page;
let cardOrder: string;
let doubtfulOrder: string;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const nora = await product.signIn(people.nora);
  const rey = await product.signIn(people.rey);
  const rochat = await product.signIn(people.rochat);
  const luca = await product.signIn(people.luca);
  const claire = await product.signIn(people.claire);
  desk = await openFinanceMonths(product.databaseUrls.billing, {
    ...{ manager: nora, finance: rey, officer: rochat },
  });
  cardOrder = await paidOrder(claire, cards.paid);
  doubtfulOrder = await paidOrder(claire, cards.refundUnknown);
  [finance, second] = [await arrive(rey), await arrive(rey)];
  [manager, collaborator, orderer] = [await arrive(nora), await arrive(luca), await arrive(claire)];
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

/** An order that a card paid. */
async function paidOrder(person: GraphClient, card: string): Promise<string> {
  const placed = await placeOrder(person);
  await payOrder(person, placed, card, 'CONFIRMED');
  return placed.id;
}

/** A browser of somebody who is signed in, at a desk, in French. */
async function arrive(person: GraphClient): Promise<Page> {
  const french = { origin: product.url, localStorage: [{ name: 'guichet.langue', value: 'fr' }] };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    storageState: { ...sessionOf(person), origins: [french] },
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

const open = (page: Page, path: string) => page.goto(`${product.url}${path}`);
const press = (page: Page, role: 'button' | 'link', name: string | RegExp) =>
  page.getByRole(role, { name }).press('Enter');
/** In the window above the page. */
const confirm = (page: Page, name: string | RegExp) =>
  page.getByRole('alertdialog').getByRole('button', { name }).press('Enter');

it('the closing of a month had two companies, each with its invoice', async () => {
  await open(finance, `/office/finances/factures?mois=${desk.month}`);
  const invoices = finance.getByRole('table', { name: /Factures des entreprises/ });
  await invoices.getByRole('row', { name: /Atelier Keller SA/ }).waitFor();
  await invoices.getByRole('row', { name: /Horlogerie Exemple SA/ }).waitFor();
  expect(await invoices.getByRole('row').count()).toBe(1 + 2);
});

it('reminders go out from their preview, and never a second time', async () => {
  await open(finance, '/office/finances/rappels');
  const due = finance.getByRole('table', { name: /Rappels à envoyer/ });
  await due.getByRole('row', { name: /Horlogerie Exemple SA.*50.00/ }).waitFor();
  await open(second, '/office/finances/rappels');
  await second.getByRole('button', { name: 'Envoyer 2 rappels' }).waitFor();
  await press(finance, 'button', 'Envoyer 2 rappels');
  await confirm(finance, 'Envoyer 2 rappels');
  await finance.getByText('2 rappels sont envoyés.').waitFor();
  await finance.getByRole('heading', { name: "Personne n'est à rappeler" }).waitFor();
  await press(second, 'button', 'Envoyer 2 rappels');
  await confirm(second, 'Envoyer 2 rappels');
  await second.getByText("Aucun rappel n'était à envoyer.").waitFor();
});

it('a payment that the bank did not tell of is recorded by hand, and the manager sees what is left', async () => {
  await open(finance, `/office/finances/factures/${desk.invoiceId}`);
  await press(finance, 'button', 'Enregistrer un paiement');
  await finance.getByLabel('Montant en CHF').fill('100');
  await finance.getByLabel('Remarque').fill('Versé au guichet');
  await confirm(finance, 'Enregistrer');
  await finance.getByText(/Le paiement de 100.00.CHF est enregistré/).waitFor();
  await open(manager, `/entreprise/factures/${desk.invoiceId}`);
  await manager.getByText(/A vous.: payer 57.50.CHF/).waitFor();
});

it('what the bank credited without a known reference waits, and is assigned by hand', async () => {
  await open(finance, '/office/finances/encaissements');
  const credits = [{ amount: '50.00', reference: 'RF18539007547034', debtor: 'Horlogerie Exemple' }];
  const today = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
  await finance.getByLabel('Lire un fichier de la banque').setInputFiles({
    ...{ name: 'camt054.xml', mimeType: 'application/xml' },
    buffer: Buffer.from(creditNotice(credits, today)),
  });
  await finance.getByText('Fichier lu.').waitFor();
  await press(finance, 'button', /^Attribuer 50.00.CHF de Horlogerie Exemple$/);
  const window = finance.getByRole('alertdialog');
  await window
    .locator('label', { hasText: /Horlogerie Exemple SA, ouvert 50.00/ })
    .getByRole('radio')
    .press('Space');
  await confirm(finance, 'Attribuer');
  await finance.getByText(/L'encaissement est imputé sur la facture \d{4}-\d{6}/).waitFor();
  await finance.getByRole('heading', { name: 'Tous les encaissements ont leur facture' }).waitFor();
});

it('a suspended account sends the collaborator to the card, with the reason, until it is opened again', async () => {
  const form = '/guichet/prestations/RESIDENCE_CERTIFICATE/commander';
  await open(finance, `/office/finances/comptes/${desk.clientAccountId}`);
  await press(finance, 'button', 'Suspendre le compte');
  await finance.getByLabel('Motif').fill('Deux factures impayées malgré le rappel.');
  await confirm(finance, 'Suspendre le compte');
  await finance.getByText('Le compte est suspendu.').waitFor();
  await open(collaborator, form);
  const company = collaborator.getByRole('radio', { name: /Atelier Keller/ });
  await company.press('Space');
  await collaborator.getByText("Le compte de l'entreprise est suspendu.").waitFor();
  await press(finance, 'button', 'Rouvrir le compte');
  await confirm(finance, 'Rouvrir le compte');
  await finance.getByText('Le compte est rouvert.').waitFor();
  await collaborator.reload();
  await company.press('Space');
  await collaborator
    .getByText(/la facture mensuelle/)
    .first()
    .waitFor();
  expect(await collaborator.getByText("Le compte de l'entreprise est suspendu.").count()).toBe(0);
});

it('an order that a card paid leads who ordered it to the finance office', async () => {
  await open(orderer, `/guichet/commandes/${cardOrder}`);
  await press(orderer, 'link', 'Ouvrir un dossier');
  await orderer.getByRole('radio', { name: /Demande de remboursement/ }).press('Space');
  await orderer.getByLabel('En une ligne').fill('Attestation reçue deux fois');
  await orderer.getByLabel('Votre question').fill("J'ai reçu la même attestation deux fois.");
  await press(orderer, 'button', 'Ouvrir le dossier');
  await orderer.getByText(/Le dossier F-\d{4}-\d{6} est ouvert/).waitFor();
});

it('an order leads finance to its refund, and a clerk who saw the old amount is told', async () => {
  await open(second, `/office/finances/remboursements/${cardOrder}`);
  await second.getByText(/Peut encore être remboursé.: 25.00.CHF/).waitFor();
  await open(finance, `/office/commandes/${cardOrder}?statut=toutes`);
  await finance.getByRole('link', { name: 'Rembourser' }).waitFor();
  // Finance reads an order; an officer decides about it.
  expect(await finance.getByRole('heading', { name: 'Décision' }).count()).toBe(0);
  await press(finance, 'link', 'Rembourser');
  await refund(finance, '10');
  await finance.getByText(/Le remboursement de 10.00.CHF est demandé/).waitFor();
  await finance.getByText(/Peut encore être remboursé.: 15.00.CHF/).waitFor();
  await refund(second, '25');
  await second
    .getByRole('alertdialog')
    .getByText(/Le montant remboursable a changé entre-temps.: il est de 15.00.CHF/)
    .first()
    .waitFor();
});

/** Pays back to the card, with a reason. */
async function refund(page: Page, amount: string): Promise<void> {
  await press(page, 'button', 'Rembourser');
  await page.getByLabel('Montant en CHF').fill(amount);
  await page.getByLabel('Motif').fill("L'attestation a été établie deux fois.");
  await confirm(page, 'Rembourser');
}

it('a refund of which the partner knows nothing waits beside the cards, until finance has seen what became of it', async () => {
  const page = `/office/finances/remboursements/${doubtfulOrder}`;
  await open(finance, page);
  await refund(finance, '25');
  await finance.getByText(/Le remboursement de 25.00.CHF est demandé/).waitFor();
  await press(finance, 'link', 'Cartes');
  await finance.getByRole('heading', { level: 1, name: 'Paiements par carte à vérifier' }).waitFor();
  const doubtful = finance.getByRole('table', { name: /Remboursements à vérifier/ });
  // The partner is asked a moment after the page has its answer.
  const seen = async () => {
    await finance.reload();
    await finance.locator('h1').waitFor();
    return await doubtful.count();
  };
  await expect.poll(seen).toBe(1);
  await doubtful.getByRole('button', { name: /^Décider du remboursement/ }).press('Enter');
  await finance.getByRole('radio', { name: "Rien n'a été rendu" }).press('Space');
  await finance.getByLabel('Motif').fill('Absent du journal du partenaire');
  await confirm(finance, 'Enregistrer');
  await finance.getByText(/^Remboursement OC\w+.: réglé/).waitFor();
  await doubtful.waitFor({ state: 'detached' });
  await open(finance, page);
  await finance.getByText(/Peut encore être remboursé.: 25.00.CHF/).waitFor();
});

it('a recap keeps the state of the closing, and says beside it what has changed since', async () => {
  await open(manager, `/recapitulatif/${desk.month}?organisation=${desk.organisationId}`);
  const sent = manager.getByRole('row', { name: new RegExp(desk.sentSince) });
  await sent.getByText('Confirmée').waitFor();
  await sent.getByText("aujourd'hui : envoyée").waitFor();
  expect(await manager.getByText(/^aujourd'hui.: /).count()).toBe(1);
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
