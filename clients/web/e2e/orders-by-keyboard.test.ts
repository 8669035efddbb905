import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, tabTo, typeAt } from './keyboard.ts';
import { cards } from './order-stage.ts';
import { newestCode, password, sessionOf } from './stage.ts';
import { arrive } from './visitor.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

/** A browser of somebody who is signed in, at a desk, in French. */
async function openFor(person: Parameters<Product['signIn']>[0]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    storageState: sessionOf(await product.signIn(person)),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

/** Answers what a certificate of residence asks. */
async function typeCertificate(page: Page, givenNames: string): Promise<void> {
  await typeAt(page, 'Nom', 'Favre');
  await typeAt(page, 'Prénoms', givenNames);
  await typeAt(page, 'Date de naissance', '12.4.1985');
  await tabTo(page, 'Oui');
  await press(page, 'ArrowRight');
  await tabTo(page, 'Oui');
  await press(page, 'ArrowRight');
}

/** Goes from the basket over the check to the payment page, or to the order. */
async function order(page: Page, act: RegExp): Promise<void> {
  await heading(page, 'Panier');
  await page.locator('#champ-postage').waitFor();
  await goTo(page, 'Vérifier ma commande');
  await heading(page, 'Vérifier et commander');
  await page.getByRole('button', { name: act }).waitFor();
  if (await page.getByRole('checkbox').count()) {
    await tabTo(page, /conditions générales de l'office/);
    await press(page, 'Space');
    await tabTo(page, /conditions générales de l'Etat/);
    await press(page, 'Space');
  }
  await goTo(page, act);
}

/** Chooses a card on the local payment page and pays. */
async function pay(page: Page, card: string): Promise<void> {
  await page.waitForURL('**/dev/card/page/*');
  await page.keyboard.press('Tab');
  const isChosen = () =>
    page.evaluate((number) => (document.activeElement as HTMLInputElement).value === number, card);
  for (let presses = 0; presses < 40 && !(await isChosen()); presses++) await press(page, 'ArrowDown');
  await goTo(page, /^Payer/);
}

test('a visitor fills a basket for two people, signs in, pays by card and holds a confirmed order; nothing of it stays after the sign-out', async () => {
  const page = await arrive(browser, product.url, watches);
  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE`);
  await heading(page, 'Attestation de résidence');
  await goTo(page, 'Commander');
  await heading(page, /^Commander/);
  await goTo(page, 'Ajouter au panier et continuer');
  await expect.poll(() => focused(page)).toMatch(/5 points sont à corriger/);
  await typeCertificate(page, 'Claire');
  await goTo(page, 'Ajouter au panier et continuer');
  await page.getByText('est dans votre panier').waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Panier (1)' }).waitFor();
  await goTo(page, 'Attestation de résidence');
  await heading(page, 'Attestation de résidence');
  await goTo(page, 'Commander');
  await heading(page, /^Commander/);
  await typeCertificate(page, 'Théo');
  await goTo(page, 'Commander maintenant');
  await page.waitForURL('**/connexion?*');
  await typeAt(page, 'Email', people.claire.email);
  await typeAt(page, 'Mot de passe', password);
  await press(page);
  await page.getByLabel("Code d'accès").waitFor();
  await typeAt(page, "Code d'accès", await newestCode(page, product.url));
  await press(page);

  await order(page, /^Payer par carte/);
  await pay(page, cards.paid);
  await page.getByText('Votre paiement est validé, votre commande est confirmée.').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Confirmée[\s\S]*Total\s*50\.00\sCHF/);
  await page.goto(`${product.url}/guichet/panier`);
  await page.getByText('Votre panier est vide').waitFor();

  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE/commander`);
  await heading(page, /^Commander/);
  await typeAt(page, 'Nom', 'Dupont');
  const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
  expect(await kept()).toContain('Dupont');
  await page.getByRole('button', { name: /Favre Claire/ }).focus();
  await press(page);
  await page.getByRole('menuitem', { name: 'Déconnexion' }).waitFor();
  await press(page, 'ArrowUp');
  await press(page);
  await page.waitForURL(`${product.url}/`);
  expect(await kept()).not.toMatch(/Dupont|Favre/);
});

test('a card that the bank refuses leaves the order open: the page says so, and the next try is paid once', async () => {
  const page = await openFor(people.claire);
  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE/commander`);
  await heading(page, /^Commander/);
  await typeCertificate(page, 'Claire');
  await goTo(page, 'Commander maintenant');
  await order(page, /^Payer par carte/);
  await pay(page, cards.refused);
  await page.getByText("Votre démarche n'a pas abouti.").waitFor();
  await page.getByText("Votre banque a refusé le paiement, rien n'a été débité.").waitFor();
  await page.getByText('Une question ?').waitFor();
  expect(await page.getByRole('contentinfo').innerText()).toMatch(/0840 235 235[\s\S]*ocpm@etat\.ge\.ch/);
  await goTo(page, 'Réessayer le paiement');
  await pay(page, cards.paid);
  await page.getByText('Votre paiement est validé, votre commande est confirmée.').waitFor();
});

test('an order that waits to be paid lies first on the guichet, and is cancelled freely', async () => {
  const page = await openFor(people.claire);
  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE/commander`);
  await heading(page, /^Commander/);
  await typeCertificate(page, 'Claire');
  await goTo(page, 'Commander maintenant');
  await order(page, /^Payer par carte/);
  await page.waitForURL('**/dev/card/page/*');
  await page.goto(`${product.url}/guichet`);
  await heading(page, 'Guichet');
  await page.getByText('Une démarche vous attend').waitFor();
  await goTo(page, 'Payer');
  await heading(page, 'Attestation de résidence');
  await page.getByRole('button', { name: 'Annuler la commande' }).waitFor();
  await goTo(page, 'Annuler la commande');
  await page.getByRole('alertdialog').waitFor();
  await press(page);
  await page.getByText("Votre commande est annulée. Rien n'a été débité.").waitFor();
});

test('a collaborator orders on the monthly invoice of his company, under the name of a branch', async () => {
  const page = await openFor(people.luca);
  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE/commander`);
  await heading(page, /^Commander/);
  await tabTo(page, /En mon propre nom/);
  await press(page, 'ArrowDown');
  await page.getByText(/Rien à payer maintenant/).waitFor();
  await tabTo(page, 'Raison sociale');
  await press(page, 'ArrowDown');
  await typeCertificate(page, 'Claire');
  await goTo(page, 'Commander maintenant');
  await order(page, /^Confirmer la commande/);
  await page.getByText('Votre commande est confirmée.').waitFor();
  expect(await page.locator('main').innerText()).toMatch(
    /Sur la facture mensuelle[\s\S]*Atelier Keller Carouge/,
  );
});

test('an officer who never leaves the keys sends an order and refuses the next; the person reads the decision', async () => {
  const office = await openFor(people.rochat);
  await office.goto(`${product.url}/office/commandes`);
  await heading(office, 'Commandes');
  await office.getByRole('row', { name: /Atelier Keller Carouge/ }).waitFor();
  // Who has waited longest comes first.
  expect(await office.locator('tbody tr').first().innerText()).toContain('Claire Favre');
  await press(office, 'j');
  await press(office, 'Enter');
  await heading(office, 'Claire Favre');
  await press(office, 'e');
  await expect.poll(() => focused(office)).toMatch(/Noter l'envoi/);
  await press(office);
  await office.getByText(/Commande OC\d+\s: envoi noté\./).waitFor();
  await heading(office, 'Claire Favre');
  await press(office, 'r');
  await expect.poll(() => office.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await office.keyboard.type('Non.');
  await press(office, 'Control+Enter');
  await office.getByRole('alertdialog').waitFor();
  await press(office);
  await office
    .getByText(/10 caractères au moins/)
    .first()
    .waitFor();
  await office.keyboard.type(" La personne n'est pas inscrite au registre.");
  await press(office, 'Control+Enter');
  await office.getByRole('alertdialog').waitFor();
  await press(office);
  await office.getByText(/Commande OC\d+ refusée\./).waitFor();

  const page = await openFor(people.claire);
  await page.goto(`${product.url}/guichet/commandes`);
  await heading(page, 'Mes commandes');
  await page.getByRole('row', { name: /Refusée/ }).waitFor();
  await page
    .getByRole('row', { name: /Refusée/ })
    .getByRole('link')
    .press('Enter');
  await page.getByText("Non. La personne n'est pas inscrite au registre.").first().waitFor();
  await page.getByRole('button', { name: 'Télécharger la décision (PDF)' }).waitFor();
});

test('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
