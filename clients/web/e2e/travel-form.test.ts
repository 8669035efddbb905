import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
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
  await page.goto(`${product.url}/guichet/factures/frais-de-voyage`);
  await page.getByRole('heading', { level: 1, name: 'Facture pour frais de voyage et nourriture' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const trip = (position: number) => page.getByRole('article', { name: `Trajet ${position}` });
const total = () => page.getByLabel('Total de la demande');
/** What a screen reader would say of the day that has the focus. */
const spoken = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const hasFocus = (element: Locator) => element.evaluate((one) => one === document.activeElement);

async function typeTrip(position: number, day: string, from: string, to: string): Promise<void> {
  await trip(position).getByLabel('Date de début', { exact: true }).fill(day);
  await trip(position).getByLabel('Raison').selectOption({ label: 'Mesures médicales' });
  await trip(position).getByLabel('Lieu de départ').fill(from);
  await trip(position).getByLabel("Lieu d'arrivée").fill(to);
}

describe('travel expenses', () => {
  it('a ticket and a companion: only the price of the second ticket is asked', async () => {
    await typeTrip(1, '07.09.2025', 'Genève, Cornavin', 'Lausanne, hôpital');
    expect(await trip(1).getByLabel('Date de fin', { exact: true }).inputValue()).toBe('07.09.2025');
    await trip(1).getByRole('radio', { name: 'Aller-retour' }).check();
    await trip(1).getByLabel('Montant', { exact: true }).fill('47,2');
    await trip(1).getByRole('button', { name: 'Ajouter un accompagnant' }).click();
    const companion = trip(1).getByLabel("Montant du billet de l'accompagnant");
    expect(await hasFocus(companion)).toBe(true);
    await companion.fill('47.20');
    expect(await trip(1).getByLabel('Montant', { exact: true }).inputValue()).toBe('47.20');
    await trip(1).getByText('94.40 CHF').waitFor();
  });

  it('the car: kilometres at the rate of the day, without companions; the trip before folds to one line', async () => {
    await page.getByRole('button', { name: 'Ajouter une entrée' }).click();
    await trip(1).getByText('07.09.2025, Genève, Cornavin – Lausanne, hôpital, Aller-retour').waitFor();
    expect(await trip(1).getByLabel('Raison').isVisible()).toBe(false);
    await typeTrip(2, '21.09.2025', 'Carouge', 'Rolle');
    await trip(2).getByRole('radio', { name: 'Voiture' }).check();
    expect(await trip(2).getByRole('button', { name: 'Ajouter un accompagnant' }).count()).toBe(0);
    await trip(2).getByLabel('Nombre de kilomètres').fill('74.8');
    await trip(2).getByLabel("J'ai besoin de la voiture").check();
    await trip(2).getByText('33.66 CHF').waitFor();
    await total().getByText('128.06').first().waitFor();
  });

  it('an entry that was removed comes back', async () => {
    await trip(2).getByRole('button', { name: 'Supprimer le trajet 2' }).click();
    expect(await trip(2).count()).toBe(0);
    expect(await hasFocus(page.getByRole('button', { name: 'Annuler', exact: true }))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await hasFocus(trip(2))).toBe(true);
    await total().getByText('128.06').first().waitFor();
  });
});

describe('days away from home', () => {
  it('are ticked in the calendar by the keyboard alone, one kind at a time, each spoken with its kinds', async () => {
    await page.getByText("Indiquez d'abord la période comptable").waitFor();
    await page.getByLabel('Du', { exact: true }).fill('01.09.2025');
    await page.getByLabel('Au', { exact: true }).fill('15.10.2025');
    await page.getByLabel('Jours annoncés, Plus de 8h par jour').fill('2');
    await page.getByRole('radio', { name: 'Plus de 8h' }).focus();
    await page.keyboard.press('Tab');
    expect(await spoken()).toBe('lundi 1 septembre 2025');
    for (const key of ['ArrowDown', 'Space', 'End']) await page.keyboard.press(key);
    expect(await spoken()).toBe('dimanche 14 septembre 2025');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Home');
    expect(await spoken()).toBe('lundi 13 octobre 2025');
    await page.keyboard.press('Enter');
    expect(await spoken()).toBe('lundi 13 octobre 2025, plus de 8h');
    await page.getByRole('row', { name: 'Plus de 8h par jour' }).getByText('38.00').waitFor();
    await total().getByText('166.06').first().waitFor();
  });

  it('outside the period are passed, say why and are not ticked', async () => {
    await page.keyboard.press('ArrowDown');
    expect(await spoken()).toBe('lundi 20 octobre 2025, hors de la période');
    await page.keyboard.press('Space');
    expect(await spoken()).toBe('lundi 20 octobre 2025, hors de la période');
  });

  it('change their kind, and may be nights too; what is missing is said', async () => {
    await page.getByRole('radio', { name: '5 à 8h' }).check();
    await page.getByRole('button', { name: 'lundi 8 septembre 2025' }).click();
    await page.getByRole('radio', { name: 'Logement' }).check();
    await page.getByRole('button', { name: 'lundi 8 septembre 2025' }).click();
    await page.getByRole('button', { name: 'lundi 8 septembre 2025, 5 à 8h, logement' }).waitFor();
    await page.getByText('1, reste 1\u00a0jour').waitFor();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const summary = page.getByRole('region', { name: 'à corriger' });
    await summary.getByRole('link', { name: 'Cochez-en encore 1' }).click();
    expect(await hasFocus(page.getByRole('radio', { name: 'Plus de 8h' }))).toBe(true);
  });

  it('have no violation that axe knows, and never scroll sideways, wide and narrow', async () => {
    await bringAxe(page);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page, { where: 'form' })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(seen.found).toEqual([]);
});
