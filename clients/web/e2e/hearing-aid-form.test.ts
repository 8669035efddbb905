import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, tabTo, typeAt } from './keyboard.ts';
import { claire, signIn } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const context = await browser.newContext({ locale: 'fr-CH', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  seen = watch(context, product.url);
  page = await context.newPage();
  await signIn(page, product.url, claire);
  await page.goto(`${product.url}/guichet/factures/appareillage-auditif`);
  await page.getByRole('heading', { level: 1, name: 'Facture pour appareillage auditif' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (key: string) => page.keyboard.press(key);
const part = (name: string) => page.getByRole('region', { name, exact: true });

it('a hearing aid for Théo and its batteries are asked back with the keyboard alone', async () => {
  await tabTo(page, 'Bénéficiaire');
  await page.keyboard.type('Favre Théo');
  await typeAt(page, 'Numéro de décision', '320/2025/114 208');
  await tabTo(page, 'Envoyer ma demande');
  await press('Enter');
  await expect.poll(() => focused(page), { timeout: 15_000 }).toMatch(/à corriger/);
  await tabTo(page, /^Choisissez au moins une prestation/);
  await press('Enter');
  await press('Space');
  await part('Appareillage auditif').getByLabel('Date de remise', { exact: true }).waitFor();
  await typeAt(page, 'Date de remise', '2.9.2025');
  await tabTo(page, 'Premier appareillage');
  await press('Space');
  await tabTo(page, /^Monaural/);
  await press('ArrowDown');
  await part('Appareillage auditif').getByText('4\u2009170.00\u00a0CHF').waitFor();
  await tabTo(page, /^Batteries par an/);
  await press('Space');
  await typeAt(page, 'Année (ou première année)', '2024');
  await typeAt(page, /^Dernière année/, '2025');
  await tabTo(page, 'Un appareil');
  await press('ArrowDown');
  await part('Batteries par an').getByText('240.00\u00a0CHF').waitFor();
  await page.getByText("L'office s'attend à la facture du vendeur").waitFor();
  await bringAxe(page);
  expect(await axeViolations(page, { where: 'form' })).toEqual([]);
});

it('what two parts miss alike is told apart by their names', async () => {
  const asked = [/^Prestation pour les appareils/, 'Cas de rigueur'].map((name) =>
    page.getByRole('checkbox', { name }),
  );
  for (const box of asked) await box.check();
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  const summary = page.getByRole('region', { name: /à corriger/ });
  await summary
    .getByRole('link', { name: "Le champ Type d'appareil est obligatoire.", exact: true })
    .waitFor();
  await summary.getByRole('link', { name: /^Cas de rigueur : Le champ Montant en CHF est/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-hardship-amount');
  for (const box of asked) await box.uncheck();
});

it('is sent, and reads as it was typed', async () => {
  await tabTo(page, 'Envoyer ma demande');
  await press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await press('Enter');
  await page.getByText('Votre demande est envoyée.').waitFor();
  const main = page.getByRole('main');
  await main.getByText('Premier appareillage').waitFor();
  await main.getByText('Appareillage binaural, enfant').waitFor();
  expect(await main.getByText('Batteries pour deux appareils, enfant, par an').count()).toBe(2);
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(seen.found).toEqual([]);
});
