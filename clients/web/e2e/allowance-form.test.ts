import { paper } from '@guichet/stack/testing/paper.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, named, openChooser, tabTo, typeAt } from './keyboard.ts';
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
  await page.goto(`${product.url}/guichet/factures/allocation-impotent`);
  await page.getByRole('heading', { level: 1, name: /^Facture pour l'allocation pour impotent/ }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const entry = (position: number) => page.getByRole('article', { name: `Entrée ${position}` });
const total = (amount: string) => page.getByLabel('Total de la demande').getByText(amount).first().waitFor();

/** Goes to the first of several radios and as many further as said; an arrow chooses as it goes. */
async function choose(first: RegExp, further: number): Promise<void> {
  await tabTo(page, first);
  if (further === 0) await page.keyboard.press('Space');
  for (let step = 0; step < further; step++) await page.keyboard.press('ArrowDown');
}

describe('a mother sends the nights of a quarter with the keyboard alone', () => {
  it('her first entry says its nights and amounts as she types', async () => {
    await typeAt(page, 'Bénéficiaire', 'Favre T');
    await typeAt(page, 'Numéro de décision', '320/2025/114208/0');
    await typeAt(page, 'Année', '2025');
    await typeAt(page, 'Trimestre', '1er');
    await typeAt(page, 'Première nuit', '1.1.2025');
    await typeAt(page, 'Dernière nuit', '31.1.2025');
    await choose(/^A la maison/, 0);
    await choose(/^Faible/, 1);
    await choose(/^Aucun/, 2);
    await entry(1).getByText('31', { exact: true }).waitFor();
    await total('3\u2009124.80');
  });

  it('the next one begins the night after, with the degrees of the decision; the first folds to one line', async () => {
    await tabTo(page, 'Ajouter une entrée');
    await page.keyboard.press('Enter');
    await entry(1).getByText('01.01.2025 - 31.01.2025, 31 nuits, A la maison').waitFor();
    await expect.poll(() => named(page)).toBe('Dernière nuit');
    expect(await entry(2).getByLabel('Première nuit', { exact: true }).inputValue()).toBe('01.02.2025');
    await page.keyboard.type('28.2.2025');
    await choose(/^A la maison/, 3);
    expect(await entry(2).getByRole('radio', { name: 'Moyen' }).isChecked()).toBe(true);
    await total('5\u2009947.20');
    await page.getByText('Attestations attendues : 1.').waitFor();
  });

  it('without the attestation of the hospital it is not sent: the summary leads to where it is added', async () => {
    await tabTo(page, 'Envoyer ma demande');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/à corriger/);
    await tabTo(page, /^Joignez le document demandé/);
    await page.keyboard.press('Enter');
    await expect.poll(() => named(page)).toBe('Choisir un fichier');
    const chooser = await openChooser(page, 'Enter');
    await chooser.setFiles({ name: 'attestation.pdf', mimeType: 'application/pdf', buffer: paper() });
    await page.getByText('attestation.pdf est envoyé').waitFor();
  });

  it('the form has no violation that axe knows, and never scrolls sideways, wide and narrow', async () => {
    await bringAxe(page);
    for (const width of [390, 1280]) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page, { where: 'form' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('and the claim says nights, places and degrees', async () => {
    await tabTo(page, 'Envoyer ma demande');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Votre demande est envoyée.').waitFor();
    const row = page.getByRole('row', { name: 'Allocation pour impotent, degré moyen' });
    await row.getByText('28 nuits à').waitFor();
    await row.getByText('Hôpital').waitFor();
    await page.getByText('01.01.2025 - 31.03.2025').waitFor();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(seen.found).toEqual([]);
});
