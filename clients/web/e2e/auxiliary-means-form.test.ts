import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, tabTo, typeAt } from './keyboard.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const storageState = sessionOf(await signIn(product.url, people.claire));
  const context = await browser.newContext({ locale: 'fr-CH', storageState });
  context.setDefaultTimeout(15_000);
  seen = watch(context, product.url);
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (key = 'Enter') => page.keyboard.press(key);
const goTo = async (name: RegExp) => {
  await tabTo(page, name);
  await press();
};

it('from the guichet to the period: the benefits come after it, and after the kind of delivery', async () => {
  await page.goto(`${product.url}/guichet`);
  await page.getByRole('heading', { level: 1, name: 'Guichet' }).waitFor();
  await goTo(/^Moyens auxiliaires/);
  await page.getByRole('heading', { level: 1, name: 'Moyens auxiliaires' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Moyens auxiliaires');
  await page.getByText("il n'est possible de facturer qu'une seule prestation à la fois").waitFor();
  await tabTo(page, 'Bénéficiaire');
  await press('ArrowDown');
  await press('ArrowDown');
  await typeAt(page, 'Numéro de décision', '320/2025/123456/0');
  await typeAt(page, 'Du', '02.09.2025');
  const missing = page.getByText("Indiquez d'abord la période et le type de remise");
  expect(await missing.isVisible()).toBe(true);
  await tabTo(page, /^Achat/);
  await press('Space');
  await page.getByRole('button', { name: /^Servant à développer/ }).waitFor();
  expect(await missing.isVisible()).toBe(false);
});

it('what is missing is listed in the order of the page, whatever the server judged first', async () => {
  const blank = await page.context().newPage();
  await blank.goto(page.url());
  await blank.getByRole('button', { name: 'Envoyer ma demande' }).click();
  const links = blank.getByRole('region', { name: /à corriger/ }).getByRole('link');
  await links.first().waitFor();
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
  expect(places.slice(2, 5)).toEqual(['champ-servedFrom', 'champ-servedUntil', 'champ-delivery']);
  await blank.close();
});

it('opens section and subdivision, and what is chosen folds the tree to a card', async () => {
  await goTo(/^Servant à développer/);
  await goTo(/^Fauteuils roulants/);
  await bringAxe(page);
  expect(await axeViolations(page, { where: '.benefits' })).toEqual([]);
  await goTo(/^9\.02/);
  await expect.poll(() => focused(page)).toBe('Changer la prestation 9.02');
  expect(await page.getByRole('button', { name: /^Servant à développer/ }).count()).toBe(0);
  await page.getByRole('article', { name: 'Prestation choisie' }).getByText('Formulaire 318.639').waitFor();
});

it('looks for another one by a word, without its accents', async () => {
  await press();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.type('epitheses');
  await page.getByText('1 prestation trouvée').waitFor();
  await press();
  await goTo(/^5\.02/);
  await expect.poll(() => focused(page)).toBe('Changer la prestation 5.02');
  expect(await axeViolations(page, { where: 'form' })).toEqual([]);
});

it('sends it: the reference bears the printed form that follows from the benefit', async () => {
  await typeAt(page, 'Désignation', 'Epithèse nasale en silicone');
  await typeAt(page, /^Fournisseur/, 'Atelier du visage');
  await typeAt(page, 'Date de la facture', '3.9.2025');
  await typeAt(page, 'N° de facture', 'E-42');
  await typeAt(page, 'Montant', '1840.50');
  await page.getByLabel('Total de la demande').getByText('840.50').first().waitFor();
  await page.getByText("Aucun document n'est joint.").waitFor();
  await goTo(/^Envoyer ma demande$/);
  await page.getByRole('alertdialog').waitFor();
  await press();
  await page.getByText('Votre demande est envoyée.').waitFor();
  await page
    .getByText(/318\.637-\d{4}-\d{5}/)
    .first()
    .waitFor();
  await page.getByText('5.02 Épithèses faciales').waitFor();
  expect(seen.found).toEqual([]);
});
