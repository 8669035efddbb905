import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function open(person?: Parameters<Product['signIn']>[0]) {
  const session = person ? { storageState: sessionOf(await product.signIn(person)) } : {};
  const context: BrowserContext = await browser.newContext({ locale: 'fr-CH', ...session });
  context.setDefaultTimeout(15_000);
  const watched: Watch = watch(context, product.url);
  return { context, watched, page: await context.newPage() };
}

test('a visitor finds a service from the front page: what it costs, how it comes, what it asks, and that the card pays it', async () => {
  const { context, watched, page } = await open();
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Voir les prestations et leurs taxes' }).click();
  await page.getByRole('heading', { level: 1, name: 'Prestations' }).waitFor();
  const unknown = page.getByRole('row', { name: /Déclaration de domicile/ });
  expect(await unknown.innerText()).toContain('pas encore fixée');
  await page.getByRole('link', { name: 'Attestation de résidence' }).click();
  await page.getByRole('heading', { level: 1, name: 'Attestation de résidence' }).waitFor();
  const region = (name: string) => page.getByRole('region', { name }).innerText();
  expect(await region('Taxe')).toMatch(/25\.00\sCHF[\s\S]*RDROCPMC/);
  expect(await region('Taxe')).not.toContain('à confirmer');
  expect(await region('Envoi')).toMatch(/courrier B\s: gratuit/);
  expect(await region('Délai')).toMatch(/entre 7 et 14 jours ouvrables[\s\S]*\d\d\.\d\d\.\d{4} et le \d\d/);
  expect(await region('À préparer')).toContain('Date de naissance');
  expect(await region('Paiement')).toMatch(/par carte[\s\S]*Connectez-vous/);
  await page.getByRole('link', { name: 'Conditions générales des prestations en ligne' }).click();
  await page.getByRole('heading', { level: 1, name: 'Conditions générales' }).waitFor();
  await context.close();
  expect(watched.found).toEqual([]);
});

test('a collaborator sees for his company which service goes on the monthly invoice, and why another goes to the card', async () => {
  const { context, watched, page } = await open(people.luca);
  const payment = page.getByRole('region', { name: 'Paiement' });
  await page.goto(`${product.url}/guichet/prestations/RESIDENCE_CERTIFICATE`);
  expect(await payment.innerText()).toMatch(/Atelier Keller SA[\s\S]*Sur la facture mensuelle/);
  await page.goto(`${product.url}/guichet/prestations/DEPARTURE_CERTIFICATE`);
  expect(await payment.innerText()).toMatch(
    /Atelier Keller SA[\s\S]*Par carte[\s\S]*droits ne vous ont pas été attribués/,
  );
  await context.close();
  expect(watched.found).toEqual([]);
});

test('an administrator prices a service from a day on, changes its words and withdraws it, by keyboard', async () => {
  const { context, watched, page } = await open(people.monney);
  await page.goto(`${product.url}/office/equipe`);
  await page.getByRole('link', { name: 'Prestations' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Prestations' }).waitFor();
  const save = page.getByRole('button', { name: 'Enregistrer' });
  await save.press('Enter');
  await page.getByRole('link', { name: /Taxe est obligatoire/ }).press('Enter');
  await page.keyboard.type('15');
  await page.getByLabel('Prestation').selectOption("Renseignement d'adresse");
  await page.getByRole('textbox', { name: 'Valable dès le' }).fill('1.1.2099');
  await page.getByRole('textbox', { name: 'Base légale' }).fill('RDROCPMC, art. 3');
  await save.press('Enter');
  const asked = page.getByRole('alertdialog');
  expect(await asked.innerText()).toMatch(/15\.00\sCHF dès le 01\.01\.2099/);
  await asked.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  const status = page.getByRole('status');
  await status.getByText(/15\.00\sCHF dès le 01\.01\.2099, enregistré/).waitFor();
  const fees = page.getByRole('table', { name: /Taxes de « Renseignement d'adresse »/ });
  await fees.getByRole('row', { name: /15\.00\sCHF à venir.*à confirmer/ }).waitFor();

  await page.getByRole('link', { name: /Modifier « Renseignement d'adresse »/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: "Renseignement d'adresse" }).waitFor();
  await page.getByRole('textbox', { name: 'Titre (français)' }).fill('Recherche d’adresse');
  await page.getByRole('textbox', { name: 'Valable dès le' }).fill('1.1.2098');
  await save.press('Enter');
  await status.getByText(/Recherche d’adresse.*valable dès le 01\.01\.2098/).waitFor();

  await page.getByRole('link', { name: /Modifier « Recherche d’adresse »/ }).press('Enter');
  const editions = page.getByRole('table', { name: /Versions/ });
  await editions.getByRole('row', { name: /dès le 01\.01\.2098.*4 questions/ }).waitFor();
  await page.getByRole('textbox', { name: 'Dernier jour' }).fill('31.12.2099');
  await page.getByRole('button', { name: 'Retirer du catalogue' }).press('Enter');
  await asked.getByRole('button', { name: 'Retirer du catalogue' }).press('Enter');
  await status.getByText(/jusqu'au 31\.12\.2099/).waitFor();
  await page.goto(`${product.url}/guichet/prestations/ADDRESS_INQUIRY`);
  await page.getByText(/Proposée jusqu'au 31\.12\.2099/).waitFor();
  await context.close();
  expect(watched.found).toEqual([]);
});
