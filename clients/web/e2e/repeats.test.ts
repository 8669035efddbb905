import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { sendClaim, sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let page: Page;
let watching: Watch;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState: sessionOf(await signIn(product.url, people.claire)),
  });
  context.setDefaultTimeout(15_000);
  watching = watch(context, product.url);
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

/** The month before this one in Geneva, as an address of a day in it and in words. */
function lastMonth() {
  const month = Temporal.Now.zonedDateTimeISO('Europe/Zurich')
    .toPlainDate()
    .toPlainYearMonth()
    .subtract({ months: 1 });
  const written = `.${String(month.month).padStart(2, '0')}.${month.year}`;
  const words = month.toPlainDate({ day: 1 }).toLocaleString('fr-CH', { month: 'long', year: 'numeric' });
  return { value: month.toString(), written, words };
}

describe('a claim that comes each month', () => {
  it('is taken over from its page: same person and account, entries on the new days, what has to be checked is marked', async () => {
    await sendClaim(page, product.url);
    const { value, written, words } = lastMonth();
    await page.getByRole('button', { name: 'Reprendre pour un nouveau mois' }).press('Enter');
    const window = page.getByRole('dialog', { name: 'Reprendre pour un nouveau mois' });
    await window.getByLabel('Nouveau mois').selectOption(value);
    await window.getByRole('button', { name: 'Commencer le brouillon' }).press('Enter');

    const notice = page.getByRole('region', { name: 'Reprise' });
    await notice.getByText(`Les entrées sont reportées sur ${words}`).waitFor();
    const field = (name: string) => page.locator(`#champ-${name}`);
    expect(await field('lines-0-servedOn').inputValue()).toBe(`02${written}`);
    expect(await field('lines-1-servedOn').inputValue()).toBe(`05${written}`);
    expect(await field('decisionNumber').inputValue()).toBe('320/2025/123456/0');
    expect(await field('invoiceNumber').inputValue()).toBe('');
    await page.getByText('à vérifier', { exact: true }).first().waitFor();
    await notice.getByRole('link', { name: /^Prestation 2, Date/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('champ-lines-1-servedOn');
    await bringAxe(page);
    expect(await axeViolations(page)).toEqual([]);

    await page.reload();
    await notice.waitFor();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByText('Votre demande est envoyée.').waitFor();
  });

  it('is taken over from the list as well, and leaving the window leaves everything as it was', async () => {
    await page.goto(`${product.url}/guichet`);
    await page
      .getByRole('link', { name: /^Reprendre : Facture/ })
      .first()
      .click();
    const window = page.getByRole('dialog', { name: 'Reprendre pour un nouveau mois' });
    await window.waitFor();
    await page.keyboard.press('Escape');
    await window.waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.goto(`${product.url}/guichet`);
    expect(await page.getByRole('heading', { name: 'Mes brouillons' }).count()).toBe(0);
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watching.found).toEqual([]);
});
