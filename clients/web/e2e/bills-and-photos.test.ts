import { paper } from '@guichet/stack/testing/paper.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { qrBillPdf } from '@guichet/stack/testing/qr-bill.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, named, openChooser, tabTo } from './keyboard.ts';
import { claire, dufour, signIn } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  context = await browser.newContext({ locale: 'fr-CH', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  seen = watch(context, product.url);
  page = await context.newPage();
  await signIn(page, product.url, claire);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

/** A field by how its label begins: behind it may stand that one can leave it empty. */
const field = (label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const files = () => page.getByRole('list', { name: 'Documents de la demande' }).getByRole('listitem');
const bar = () => page.getByRole('region', { name: 'Total de la demande' });

/** An empty form: in a tab of its own, which keeps nothing of the one before. */
async function begin(): Promise<void> {
  await page.close();
  page = await context.newPage();
  await page.goto(`${product.url}/guichet/factures/autre-facture`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const attach = (...chosen: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file][multiple]').setInputFiles(chosen);
const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

/** A photo of one colour, as large as a telephone takes it unless told. */
async function photo(name: string, colour: string, size: readonly [number, number] = [3000, 4000]) {
  const data = await page.evaluate(
    ({ fill, width, height }) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      if (context) {
        context.fillStyle = fill;
        context.fillRect(0, 0, width, height);
      }
      return canvas.toDataURL('image/jpeg', 0.9);
    },
    { fill: colour, width: size[0], height: size[1] },
  );
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(data.split(',')[1] ?? '', 'base64') };
}

/** What a camera notes that was held upright (Exif 2.3: orientation 6). */
const upright = Buffer.concat([
  Buffer.from('ffe10022', 'hex'),
  Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1'),
]);

/** Nothing that axe knows is wrong, and nothing scrolls sideways: wide and narrow, light and dark. */
async function isSound(): Promise<void> {
  await bringAxe(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of [390, 1280])
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
}

describe('a bill with a Swiss QR code', () => {
  it('is read, and fills in the form at the press of a key', async () => {
    await begin();
    await attach(pdf('facture.pdf', await qrBillPdf()));
    await page.getByText('Nous avons lu le code QR de votre facture').first().waitFor();
    await page.getByRole('status').filter({ hasText: 'Nous avons lu le code QR' }).waitFor();
    await isSound();
    await tabTo(page, 'Reprendre');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Annuler la reprise');
    expect(await field('Nom du fournisseur').inputValue()).toBe('Physiothérapie du Rhône Sàrl');
    expect(await field('IBAN du fournisseur').inputValue()).toBe('CH44 3199 9123 0008 8901 2');
    expect(await field('Référence de la facture').inputValue()).toBe('21 00000 00003 13947 14300 09017');
    await bar().getByText('143.00').first().waitFor();
    await isSound();
  });

  it('is taken back, and replaces what was typed only when it is told to', async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Reprendre');
    expect(await field('Nom du fournisseur').inputValue()).toBe('');
    await field('Nom du fournisseur').fill('Mon physio');
    await button('Reprendre').click();
    await page.getByText('Vous avez déjà saisi autre chose ici : Nom du fournisseur.').waitFor();
    await isSound();
    await button('Compléter ce qui est vide').click();
    expect(await field('Nom du fournisseur').inputValue()).toBe('Mon physio');
    expect(await field('IBAN du fournisseur').inputValue()).toBe('CH44 3199 9123 0008 8901 2');
    await button('Annuler la reprise').click();
    await button('Reprendre').click();
    await button('Remplacer par la facture').click();
    expect(await field('Nom du fournisseur').inputValue()).toBe('Physiothérapie du Rhône Sàrl');
  });

  it('is sent with what it says, which the claim shows beside its first page', async () => {
    await page.getByLabel('Bénéficiaire').selectOption({ index: 1 });
    await field('Numéro de décision').fill('320/2024/123456/0');
    await field('Date de la facture').fill('02.09.2025');
    await field('Date des prestations dispensées').fill('01.09.2025');
    await field('Prestation').fill('Physiothérapie');
    await button('Envoyer ma demande').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.getByText('Votre demande est envoyée.').waitFor();
    await page.getByText('CH44 3199 9123 0008 8901 2').waitFor();
    await page.getByText('21 00000 00003 13947 14300 09017').waitFor();
    await button("Agrandir l'aperçu de facture.pdf").click();
    const first = page.getByRole('dialog').getByRole('img', { name: 'Aperçu de facture.pdf' });
    await expect
      .poll(() => first.evaluate((image) => image instanceof HTMLImageElement && image.naturalHeight))
      .toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await isSound();
  });

  it('shows the officer its first page', async () => {
    const desk = await browser.newContext({ locale: 'fr-CH', viewport: { width: 1280, height: 900 } });
    const officer = await desk.newPage();
    await signIn(officer, product.url, dufour);
    await officer.goto(page.url().replace('/guichet/', '/office/'));
    const first = officer.getByRole('img', { name: /facture\.pdf/ });
    await expect
      .poll(() => first.evaluate((image) => image instanceof HTMLImageElement && image.naturalHeight))
      .toBeGreaterThan(1000);
    await desk.close();
  });

  it('in euros, without an amount, or beside another one is said so', async () => {
    await begin();
    await attach(pdf('euros.pdf', await qrBillPdf({ currency: 'EUR' })));
    await page.getByText(/Cette facture est en euros \(143\.00\sEUR\)/).waitFor();
    await attach(pdf('sans-montant.pdf', await qrBillPdf({ amounts: [null] })));
    await page.getByText('Nous avons lu le code QR de 2 factures').first().waitFor();
    await page.getByRole('radio', { name: /sans montant \(sans-montant\.pdf\)/ }).check();
    await page.getByText("Cette facture n'indique pas de montant.").waitFor();
    await isSound();
    await button('Ne pas reprendre').click();
    await page.getByText('Quelle facture reprendre').waitFor({ state: 'detached' });
  });

  it('is no matter of a document without one', async () => {
    await begin();
    await attach(pdf('ordonnance.pdf', paper()));
    await files().getByText(', envoyé').waitFor();
    expect(await page.getByText('code QR').count()).toBe(0);
  });
});

describe('several photos', () => {
  it('become one PDF in the order that the keyboard gives them, which takes their place', async () => {
    await begin();
    await attach(
      await photo('un.jpg', '#c33'),
      await photo('deux.jpg', '#3c3'),
      await photo('trois.jpg', '#33c'),
    );
    await expect.poll(() => files().getByText(', envoyé').count(), { timeout: 30_000 }).toBe(3);
    await button('Réunir les photos en un seul PDF').click();
    await expect.poll(() => focused(page)).toBe('Réunir les photos en un seul PDF');
    await tabTo(page, 'Avancer trois.jpg, page 3');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'trois.jpg est maintenant la page 2 sur 3.' }).waitFor();
    await expect.poll(() => named(page)).toBe('Avancer trois.jpg, page 2');
    await isSound();
    await button('Laisser deux.jpg de côté').click();
    await button('Réunir 2 pages').click();
    await expect.poll(() => focused(page)).toBe('Remettre les photos une par une');
    await files().filter({ hasText: 'photos-reunies.pdf' }).getByText(', envoyé').waitFor();
    expect(await files().count()).toBe(2);
    await isSound();
  });

  it('come back one by one', async () => {
    await button('Remettre les photos une par une').click();
    await expect.poll(() => files().count()).toBe(3);
    expect(await files().filter({ hasText: 'photos-reunies.pdf' }).count()).toBe(0);
  });
});

it('a photo that lies on its side stands upright in the document', async () => {
  await begin();
  const { buffer, ...lying } = await photo('couche.jpg', '#c93', [800, 400]);
  const turned = Buffer.concat([buffer.subarray(0, 2), upright, buffer.subarray(2)]);
  await attach({ ...lying, buffer: turned }, { ...lying, name: 'encore.jpg', buffer: turned });
  await expect.poll(() => files().getByText(', envoyé').count(), { timeout: 30_000 }).toBe(2);
  await button('Réunir les photos en un seul PDF').click();
  await button('Réunir 2 pages').click();
  await button("Agrandir l'aperçu de photos-reunies.pdf").click();
  const shape = await page
    .getByRole('dialog')
    .getByRole('img')
    .evaluate((image) => image instanceof HTMLImageElement && image.naturalHeight / image.naturalWidth);
  expect(shape).toBeCloseTo(2, 1);
});

it.each(['Enter', 'Space'])('the chooser of files opens by %s', async (key) => {
  await begin();
  await tabTo(page, 'Choisir un fichier');
  const chooser = await openChooser(page, key);
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([pdf('attestation.pdf', paper())]);
  await files().filter({ hasText: 'attestation.pdf' }).waitFor();
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(seen.found).toEqual([]);
});
