import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser } from 'playwright-core';
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

test('an administrator sets the rate of a kilometre from a day on, by keyboard, and takes it away before it begins', async () => {
  const storageState = sessionOf(await product.signIn(people.monney));
  const context = await browser.newContext({ locale: 'fr-CH', storageState });
  context.setDefaultTimeout(15_000);
  const watched: Watch = watch(context, product.url);
  const page = await context.newPage();
  await page.goto(`${product.url}/office/equipe`);
  await page.getByRole('link', { name: 'Tarifs' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tarifs' }).waitFor();
  const table = page.getByRole('table', { name: /voyage et nourriture/ });
  const kilometre = table.getByRole('row', { name: /^Voiture, par kilomètre/ });
  expect(await kilometre.innerText()).toMatch(/0\.45\sCHF[\s\S]*01\.01\.2020[\s\S]*à confirmer/);

  const save = page.getByRole('button', { name: 'Enregistrer' });
  await save.press('Enter');
  await page.getByRole('link', { name: /Montant est obligatoire/ }).press('Enter');
  await page.keyboard.type('0,5');
  await page.getByLabel('Prestation').selectOption('Voiture, par kilomètre');
  await page.getByRole('textbox', { name: 'Valable dès le' }).fill('1.1.2099');
  await page.getByRole('textbox', { name: 'Source' }).fill('Circulaire');
  await save.press('Enter');
  const asked = page.getByRole('alertdialog');
  expect(await asked.innerText()).toMatch(
    /0\.50\sCHF pour les prestations dès le 01\.01\.2099\.[\s\S]*veille\s: 0\.45\sCHF/,
  );
  await asked.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await page
    .getByRole('status')
    .getByText(/0\.50\sCHF dès le 01\.01\.2099, enregistré/)
    .waitFor();
  expect(await kilometre.nth(1).innerText()).toMatch(/à venir[\s\S]*0\.50\sCHF[\s\S]*01\.01\.2099/);

  await kilometre
    .nth(1)
    .getByRole('button', { name: /^Retirer/ })
    .press('Enter');
  await asked.getByRole('button', { name: 'Retirer' }).press('Enter');
  await page
    .getByRole('status')
    .getByText(/est retiré/)
    .waitFor();
  await expect.poll(() => kilometre.count()).toBe(1);
  await context.close();
  expect(watched.found).toEqual([]);
});
