import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { tabTo, typeAt } from './keyboard.ts';
import { watch } from './watch.ts';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a developer finds by keyboard where a field is, copies the call, and looks up what refuses it', async () => {
  const context = await browser.newContext({ locale: 'fr-CH' });
  context.setDefaultTimeout(15_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const watched = watch(context, product.url);
  const page = await context.newPage();
  await page.goto(`${product.url}/developpeurs`);
  await heading(page, 'Développeurs');
  await goTo(page, 'Opérations');
  await heading(page, 'Opérations');

  await tabTo(page, 'Contrat');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**contrat=tableau-de-bord');
  await typeAt(page, /Chercher une opération/, 'handed claim');
  await goTo(page, 'Claim.handedInAt');
  await heading(page, 'claim');
  expect(new URL(page.url()).hash).toBe('#Claim');

  await page.getByRole('heading', { level: 1 }).focus();
  await goTo(page, 'curl');
  await tabTo(page, /^Copier/);
  await page.keyboard.press('Enter');
  await page.getByText('Copié').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^curl /);
  expect(copied).toContain(`${product.url}/graphql`);
  expect(copied).toContain('$TOKEN');

  await page.getByRole('heading', { level: 1 }).focus();
  await goTo(page, 'Codes');
  await heading(page, 'Codes');
  await typeAt(page, /Chercher un code/, 'imbriqués');
  await page.getByText('1 code', { exact: true }).waitFor();
  await goTo(page, 'TOO_DEEP');
  await page.getByText('Réponse, HTTP 400 :').waitFor();
  expect(await page.locator('details[open] pre').last().textContent()).toContain('"limit": 10');

  await page.getByRole('heading', { level: 1 }).focus();
  await goTo(page, 'Limites');
  await heading(page, 'Limites');
  await goTo(page, 'TOO_MANY_ALIASES');
  await heading(page, 'Codes');
  await page.locator('#TOO_MANY_ALIASES[open]').waitFor();
  const fromTop = () =>
    page.evaluate(() => document.querySelector('#TOO_MANY_ALIASES')?.getBoundingClientRect().top ?? -1);
  await expect.poll(fromTop).toBeLessThan(200);

  await page.goto(`${product.url}/developpeurs/operations/nulle`);
  await heading(page, "Cette page n'existe pas");
  expect(watched.found).toEqual([]);
  await context.close();
});
