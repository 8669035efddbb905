import * as people from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { tabTo, typeAt } from './keyboard.ts';
import { cards, orderAt, payOrder, placeOrder, treatOrder } from './order-stage.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let claire: GraphClient;
let rochat: GraphClient;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  claire = await product.signIn(people.claire);
  rochat = await product.signIn(people.rochat);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

/** A page of somebody who is signed in, in French. */
async function openFor(person: GraphClient, path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-CH', storageState: sessionOf(person) });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** An order of Claire's that is paid, as far as the office has it. */
async function definitive() {
  const placed = await placeOrder(claire);
  await payOrder(claire, placed, cards.paid, 'CONFIRMED');
  return { id: placed.id, number: (await orderAt(claire, placed.id, 'CONFIRMED')).number };
}

/** Opens a paper by keyboard, in the tab of its own, and reads what it says. */
async function textOfPaper(page: Page, button: string): Promise<string> {
  const isPaper = (response: { url(): string; headers(): Record<string, string> }) =>
    response.url().includes('/documents/') && response.headers()['content-type'] === 'application/pdf';
  const answer = page.context().waitForEvent('response', isPaper);
  const tab = page.context().waitForEvent('page');
  await goTo(page, button);
  const address = (await answer).url();
  await (await tab).close();
  // A browser shows a PDF and gives its bytes to nobody: the same address, with the same session, gives them again.
  const bytes = await (await page.context().request.get(address)).body();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

test('the receipt and the decision open as PDF, and say what was ordered, what it cost and what was decided', async () => {
  const { id, number } = await definitive();
  const page = await openFor(claire, `/guichet/commandes/${id}`);
  const receipt = await textOfPaper(page, 'Télécharger le reçu (PDF)');
  for (const said of [number, 'Attestation de résidence', '25.00']) expect(receipt).toContain(said);
  const decision = "La personne n'est pas inscrite au registre à cette adresse.";
  await treatOrder(rochat, id, 'refuseOrder', decision);
  await page.reload();
  await page.getByText(decision).first().waitFor();
  const refusal = await textOfPaper(page, 'Télécharger la décision (PDF)');
  for (const said of [number, decision]) expect(refusal).toContain(said);
});

test('an order that the office has not treated is withdrawn: the window says that the fee stays due', async () => {
  const { id } = await definitive();
  const page = await openFor(claire, `/guichet/commandes/${id}`);
  await goTo(page, 'Retirer la commande');
  const window = page.getByRole('alertdialog', { name: 'Retirer cette commande ?' });
  await window.getByText(/La taxe reste due et n'est pas remboursée\s:\s25\.00.CHF/).waitFor();
  await press(page, 'Escape');
  await window.waitFor({ state: 'hidden' });
  // The focus is back where it came from a moment after the window is gone.
  await expect
    .poll(() =>
      page
        .getByRole('button', { name: 'Retirer la commande' })
        .evaluate((button) => button.matches(':focus')),
    )
    .toBe(true);
  await press(page);
  await window.waitFor();
  await typeAt(page, /^Motif/, "Je n'en ai plus besoin");
  await goTo(page, 'Retirer la commande');
  await page.getByText('Votre commande est retirée. La taxe reste due.').waitFor();
  expect(await page.locator('main').innerText()).toContain("Je n'en ai plus besoin");
  await orderAt(claire, id, 'WITHDRAWN');
});

test('what the post brought back is noted with a message to the person, comes back to the list, and is sent again', async () => {
  const { id, number } = await definitive();
  const office = await openFor(rochat, `/office/commandes/${id}?statut=toutes`);
  await press(office, 'e');
  await office.getByRole('button', { name: /Noter l'envoi/ }).waitFor();
  await press(office, 'Control+Enter');
  await office.getByText(new RegExp(`Commande ${number}\\s: envoi noté`)).waitFor();
  await office.goto(`${product.url}/office/commandes/${id}?statut=toutes`);
  await office.getByRole('heading', { level: 1 }).waitFor();
  await press(office, 'p');
  await expect.poll(() => office.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await office.keyboard.type('Destinataire introuvable à cette adresse.');
  await press(office, 'Control+Enter');
  await office.getByText(new RegExp(`Commande ${number}\\s: retour noté`)).waitFor();

  const page = await openFor(claire, `/guichet/commandes/${id}`);
  await page.getByText("Le message de l'office").waitFor();
  await page.getByText('Destinataire introuvable à cette adresse.').first().waitFor();

  await office.goto(`${product.url}/office/commandes?statut=revenues`);
  await office.getByRole('row', { name: new RegExp(number) }).waitFor();
  await press(office, 'j');
  await press(office);
  await office.getByRole('heading', { level: 1, name: 'Claire Favre' }).waitFor();
  await press(office, 'e');
  await office.getByRole('button', { name: /Noter le nouvel envoi/ }).waitFor();
  await press(office, 'Control+Enter');
  await office.getByText(new RegExp(`Commande ${number}\\s: nouvel envoi noté`)).waitFor();
  await orderAt(claire, id, 'DELIVERED');
});

test('finance clears a payment of which nobody knew: the order is confirmed, and the list is empty', async () => {
  const placed = await placeOrder(claire);
  await payOrder(claire, placed, cards.unknown, 'PAYMENT_UNCLEAR');
  const finance = await openFor(await product.signIn(people.rey), '/office/finances/cartes');
  await goTo(finance, /Décider du paiement/);
  await finance.getByRole('alertdialog').waitFor();
  await tabTo(finance, /Interroger le partenaire/);
  await press(finance, 'ArrowDown');
  const taken = finance.getByRole('radio', { name: /Le montant a été débité/ });
  for (let presses = 0; presses < 4 && !(await taken.isChecked()); presses++)
    await press(finance, 'ArrowDown');
  await typeAt(finance, 'Motif', 'Vu au journal du partenaire');
  await goTo(finance, 'Enregistrer');
  await finance.getByText(/Paiement OC\d+\s: réglé\./).waitFor();
  await finance.getByText('Rien à vérifier').waitFor();
  await orderAt(claire, placed.id, 'CONFIRMED');
  const page = await openFor(claire, `/guichet/commandes/${placed.id}`);
  await page.getByRole('button', { name: 'Télécharger le reçu (PDF)' }).waitFor();
});

test('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
