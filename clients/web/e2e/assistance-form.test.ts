import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, named, tabTo, typeAt } from './keyboard.ts';
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
  await page.goto(`${product.url}/guichet/factures/contribution-assistance`);
  await page.getByRole('heading', { level: 1, name: "Facture pour la contribution d'assistance" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const row = (name: string | RegExp) => page.getByRole('row', { name });
const total = () => page.getByLabel('Total de la demande');

/** Goes down a list. */
async function downAt(name: string | RegExp, steps: number): Promise<void> {
  await tabTo(page, name);
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
}

describe('a month of assistance, with the keyboard alone', () => {
  it('takes the rates of the month that is chosen, and reckons row by row', async () => {
    await downAt('Bénéficiaire', 1);
    await typeAt(page, 'Numéro de décision', '320/2025/114 208');
    await typeAt(page, 'Année', '2025');
    await typeAt(page, 'Mois', 'juin');
    await typeAt(page, /^1\. Nombre d'heures/, '92:30');
    await typeAt(page, /^2\. Nombre d'heures/, '4');
    await typeAt(page, /^3\. Forfaits de nuit/, '12');
    await downAt(/^3\.1\. Taux/, 3);
    await row(/^1\. Nombre d'heures/)
      .getByText('35.30')
      .waitFor();
    await row(/^1\. Nombre d'heures/)
      .getByText('3\u2009265.25')
      .waitFor();
    await row(/^3\. Forfaits de nuit/)
      .getByText('1\u2009473.60')
      .waitFor();
    const under = async (column: string, figure: string) => {
      const head = await page.getByRole('columnheader', { name: column }).boundingBox();
      const cell = await row(/^1\. Nombre d'heures/)
        .getByRole('cell', { name: figure })
        .boundingBox();
      return cell?.x === head?.x && cell?.width === head?.width;
    };
    expect(await under('taux en CHF', '35.30')).toBe(true);
    expect(await under('montant en CHF', '3\u2009265.25')).toBe(true);
  });

  it('proposes the reduced rate of a shared night, to be taken over', async () => {
    await typeAt(page, "4.1. Nombre d'assurés", '2');
    await typeAt(page, '4.2. Nombre de nuits', '3');
    await tabTo(page, 'Reprendre 61.40\u00a0CHF, soit 122.80 divisé par 2');
    await page.keyboard.press('Enter');
    expect(await named(page)).toBe('4.3. Taux réduit par nuit');
    await row(/^4\. Nuits durant/)
      .getByText('184.20')
      .waitFor();
    await typeAt(page, /^5\. Somme en CHF/, '310.40');
    await total().getByText('5\u2009445.25').first().waitFor();
    await page.getByText(/dès le 4e jour de maladie, l'office demande un certificat/).waitFor();
  });

  it('has no violation that axe knows, and never scrolls sideways, wide and narrow', async () => {
    await bringAxe(page);
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page, { where: 'form' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('is sent, and read again with its rates', async () => {
    await tabTo(page, 'Envoyer ma demande');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Votre demande est envoyée.').waitFor();
    await expect.poll(() => focused(page)).toBe("Facture pour la contribution d'assistance");
    await page.getByText('92.5 h à 35.30\u00a0CHF').waitFor();
    await page.getByText('12 nuits à 122.80\u00a0CHF, degré 3').waitFor();
    await page.getByText('3 nuits à 61.40\u00a0CHF, un assistant pour 2 assurés').waitFor();
    await page.getByText('juin 2025').first().waitFor();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(seen.found).toEqual([]);
});
