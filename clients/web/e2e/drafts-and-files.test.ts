import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dufour } from '@guichet/stack/cast/cast.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from './browser.ts';
import { claire, sendClaim, signIn, typeCode, typeCredentials, typeInvoice } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  context = await browser.newContext({ locale: 'fr-CH', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  page = await context.newPage();
  await signIn(page, product.url, claire);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const form = '/guichet/factures/autre-facture';
const remark = (on: Page) => on.getByLabel('Remarque');
const decisionNumber = (on: Page) => on.getByLabel('Numéro de décision', { exact: true });
const bar = (on: Page) => on.getByRole('region', { name: 'Total de la demande' });
const saved = (on: Page) => bar(on).getByText(/Enregistré à \d\d:\d\d/);
const row = (on: Page, name: string) => on.getByRole('listitem').filter({ hasText: name });

/** A form in which something is typed, and saved on the server; its address is the draft's. */
async function beginDraft(on: Page, words: string): Promise<string> {
  await on.goto(product.url + form);
  await remark(on).fill(words);
  await saved(on).waitFor();
  await on.waitForURL(/\/brouillons\/[\w-]+$/);
  return on.url();
}

/** The next saving, once its answer is here. */
const nextSaving = (on: Page) =>
  on.waitForResponse(
    async (response) =>
      response.url().endsWith('/graphql') && (await response.text()).includes('"saveClaimDraft"'),
  );

const pdf = (bytes: number) => paper({ size: paper().length + bytes });
const choose = (on: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  on.locator('input[type=file][multiple]').setInputFiles(files);

/** Chooses a file that lies on the disk, as a person does: what is large is not sent to the browser first. */
async function chooseFromDisk(on: Page, name: string, bytes: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-file-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), bytes);
  await on.locator('input[type=file][multiple]').setInputFiles(join(folder, name));
}

describe('a draft', () => {
  it('saves itself, takes its own address, and stands there after a reload', async () => {
    await page.goto(product.url + form);
    await decisionNumber(page).fill('320/2025/111111/0');
    await page.getByLabel('Date de la facture', { exact: true }).fill('12.6.2025');
    await saved(page).waitFor();
    await page.waitForURL(/\/brouillons\/[\w-]+$/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('invoiceDate');
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await saved(page).waitFor();
    expect(await decisionNumber(page).inputValue()).toBe('320/2025/111111/0');
    expect(await page.getByLabel('Date de la facture', { exact: true }).inputValue()).toMatch(
      /12\.0?6\.2025/,
    );
  });

  it('waits in the tab while the connection is cut, and goes on by itself', async () => {
    const address = await beginDraft(page, 'Avant');
    await context.setOffline(true);
    await remark(page).fill('Pendant');
    await bar(page).getByText('Hors ligne. Tout est gardé dans cet onglet').waitFor();
    await context.setOffline(false);
    await saved(page).waitFor();
    const other = await context.newPage();
    await other.goto(address);
    expect(await remark(other).inputValue()).toBe('Pendant');
    await other.close();
  });

  it('loses nothing that was typed just before a reload', async () => {
    await beginDraft(page, 'Avant');
    await remark(page).fill('Tout juste');
    await page.reload();
    await saved(page).waitFor();
    expect(await remark(page).inputValue()).toBe('Tout juste');
  });

  it('survives the end of the session: the sign-in leads back to it', async () => {
    const address = await beginDraft(page, 'Avant');
    await context.clearCookies();
    await remark(page).fill('Après');
    await page.waitForURL('**/connexion?retour=**');
    await typeCredentials(page, claire);
    await typeCode(page, product.url);
    await page.waitForURL(address);
    expect(await remark(page).inputValue()).toBe('Après');
    await saved(page).waitFor();
  });

  it('is thrown away after a question', async () => {
    const address = await beginDraft(page, 'Non');
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    const question = page.getByRole('alertdialog', { name: 'Supprimer le brouillon ?' });
    await question.getByRole('button', { name: 'Continuer la saisie' }).click();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await question.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await page.waitForURL('**/guichet');
    await page.goto(address);
    await page.getByRole('heading', { name: "Cette page n'existe pas" }).waitFor();
    await page.goto(product.url + form);
    expect(await remark(page).inputValue()).toBe('');
  });
});

describe('one draft in two tabs', () => {
  let address: string;
  let other: Page;

  /** The other tab saves first; then this one types. */
  async function collide(theirs: string, mine: string): Promise<void> {
    await Promise.all([nextSaving(other), remark(other).fill(theirs)]);
    await remark(page).fill(mine);
    await page.getByText(/Ce brouillon a été modifié dans un autre onglet à \d\d:\d\d/).waitFor();
  }

  it('asks which version stays, and keeps mine', async () => {
    address = await beginDraft(page, 'Commun');
    other = await context.newPage();
    await other.goto(address);
    await saved(other).waitFor();
    await collide('De là', 'D’ici');
    await Promise.all([nextSaving(page), page.getByRole('button', { name: 'Garder la mienne' }).click()]);
    await page.getByText('Ce brouillon a été modifié').waitFor({ state: 'detached' });
    await other.reload();
    expect(await remark(other).inputValue()).toBe('D’ici');
  });

  it('takes the other version as well', async () => {
    await collide('De là encore', 'D’ici encore');
    await page.getByRole('button', { name: "Reprendre l'autre version" }).click();
    expect(await remark(page).inputValue()).toBe('De là encore');
    await page.getByText('Ce brouillon a été modifié').waitFor({ state: 'detached' });
  });

  it('is sent once: the second tab hears of it', async () => {
    await typeInvoice(page, 'Favre Théo');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).dblclick();
    await page.waitForURL(/\/guichet\/demandes\/[\w-]+$/);
    await remark(other).fill('Trop tard');
    await other.getByText('Cette demande a déjà été envoyée').waitFor();
    await other.getByRole('link', { name: 'Voir la demande' }).click();
    await other.waitForURL(page.url());
    await other.goto(address);
    await other.getByRole('heading', { level: 1, name: 'Cette demande a déjà été envoyée' }).waitFor();
    await other.close();
  });
});

describe('documents', () => {
  it('arrive with their progress, and are part of the draft', async () => {
    await beginDraft(page, 'Documents');
    const arrived = Promise.withResolvers<void>();
    await page.route('**/uploads/**', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await choose(page, { name: 'billet.pdf', mimeType: 'application/pdf', buffer: pdf(1_800_000) });
    await row(page, 'billet.pdf')
      .getByText(/Mo sur 1\.8/)
      .waitFor();
    await row(page, 'billet.pdf').getByRole('progressbar', { name: 'Envoi de billet.pdf' }).waitFor();
    arrived.resolve();
    await row(page, 'billet.pdf').getByText('1.8 Mo, envoyé').waitFor();
    await page.getByRole('status').filter({ hasText: 'billet.pdf est envoyé' }).waitFor();
    await page.unroute('**/uploads/**');
    await page.reload();
    await row(page, 'billet.pdf').getByText('1.8 Mo, envoyé').waitFor();
  });

  it('are told at once when they can’t be taken', async () => {
    await choose(page, { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('film') });
    await chooseFromDisk(page, 'grand.pdf', pdf(10 * 1024 * 1024));
    await row(page, 'film.mp4').getByText("n'est ni un PDF, ni une image").waitFor();
    await row(page, 'grand.pdf').getByText('le maximum est 10').waitFor();
    await page.getByRole('button', { name: 'Retirer film.mp4' }).click();
    await page.getByRole('button', { name: 'Retirer grand.pdf' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choisir un fichier');
  });

  it('are refused by what they are, not by their name, and keep the claim here until they are gone', async () => {
    await choose(page, {
      name: 'faux.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ not a PDF'),
    });
    await row(page, 'faux.pdf')
      .getByText(/ni un PDF ni une photo/)
      .waitFor();
    await typeInvoice(page, 'Favre Théo');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const summary = page.getByRole('region', { name: 'Un point est à corriger' });
    await summary.getByRole('link', { name: /faux\.pdf/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Retirer faux.pdf',
    );
    await page.keyboard.press('Enter');
    await summary.waitFor({ state: 'detached' });
  });

  it('can be sent again after a cut, and the claim waits for them', async () => {
    await page.route('**/uploads/**', (route) => route.abort());
    await choose(page, { name: 'photo.pdf', mimeType: 'application/pdf', buffer: pdf(3000) });
    await row(page, 'photo.pdf').getByText("L'envoi a été interrompu.").waitFor();
    const arrived = Promise.withResolvers<void>();
    await page.unroute('**/uploads/**');
    await page.route('**/uploads/**', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await row(page, 'photo.pdf').getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByRole('button', { name: 'Envoi des documents…' }).waitFor();
    arrived.resolve();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.waitForURL(/\/guichet\/demandes\/[\w-]+$/);
    await page.getByText('billet.pdf').waitFor();
    await page.getByText('photo.pdf').waitFor();
  });
});

describe('a decision number', () => {
  it('is saved with its description, and suggested the next time', async () => {
    await page.goto(product.url + form);
    await typeInvoice(page, 'Favre Théo');
    await page.getByLabel('Enregistrer le numéro de décision').check();
    await page.getByLabel('Description').fill('Réadaptation, Théo');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.waitForURL(/\/guichet\/demandes\/[\w-]+$/);
    await page.goto(product.url + form);
    await page.getByLabel('Bénéficiaire').selectOption({ label: 'Favre Théo' });
    await page.getByRole('combobox', { name: 'Numéro de décision' }).press('ArrowDown');
    await page.getByRole('option', { name: '320/2025/123456/0' }).getByText('Réadaptation, Théo').waitFor();
    await page.keyboard.press('Enter');
    const number = page.getByRole('combobox', { name: 'Numéro de décision' });
    await expect.poll(() => number.inputValue()).toBe('320/2025/123456/0');
    expect(await page.getByLabel('Enregistrer le numéro de décision').count()).toBe(0);
  });

  const suggestion = () => page.getByRole('option', { name: '320/2025/123456/0' });

  it('stays suggested when the page scrolls, as it does to a field that was out of sight', async () => {
    await page.goto(product.url + form);
    await page.getByLabel('Bénéficiaire').selectOption({ label: 'Favre Théo' });
    const number = page.getByRole('combobox', { name: 'Numéro de décision' });
    await number.press('ArrowDown');
    await suggestion().waitFor();
    const gap = async () => {
      const [field, list] = await Promise.all([
        number.boundingBox(),
        page.getByRole('listbox').boundingBox(),
      ]);
      return (list?.y ?? 0) - (field?.y ?? 0);
    };
    const before = await gap();
    await page.evaluate(
      () =>
        new Promise((scrolled) => {
          addEventListener('scrollend', scrolled, { once: true });
          scrollBy(0, 120);
        }),
    );
    expect(Math.abs((await gap()) - before)).toBeLessThan(1);
    await page.keyboard.press('Escape');
    await suggestion().waitFor({ state: 'detached' });
    await saved(page).waitFor();
  });

  it('is suggested to whom asked for it before the list had come, and who typed meanwhile types on', async () => {
    const come = Promise.withResolvers<void>();
    await page.route('**/saved-numbers-field*', async (route) => {
      await come.promise;
      await route.continue();
    });
    await page.goto(product.url + form);
    await page.getByLabel('Bénéficiaire').selectOption({ label: 'Favre Théo' });
    await page.getByRole('textbox', { name: 'Numéro de décision' }).fill('320/2025');
    await page.keyboard.press('ArrowDown');
    come.resolve();
    await suggestion().waitFor();
    await page.keyboard.type('.');
    expect(await page.getByRole('combobox', { name: 'Numéro de décision' }).inputValue()).toBe('320/2025.');
    await page.unroute('**/saved-numbers-field*');
    await saved(page).waitFor();
  });
});

describe('a correction', () => {
  it('starts from the claim as it was typed, is saved like a draft, and goes back to the office', async () => {
    const path = await sendClaim(page, product.url);
    const office = await product.signIn(dufour);
    await office.ask(
      'mutation ($id: ID!) { requestClaimCorrection(id: $id, version: 1, message: "Quel était le prix ?") { claim { id } } }',
      { id: path.split('/').at(-1) },
    );
    await page.goto(`${product.url}${path}/correction`);
    await page.getByRole('region', { name: 'Message' }).getByText('Quel était le prix ?').waitFor();
    const price = page.getByRole('article', { name: 'Prestation 1' }).getByLabel('Tarif en CHF');
    expect(await price.inputValue()).toBe('71.50');
    await price.fill('70');
    await saved(page).waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    expect(await price.inputValue()).toBe('70');
    await page.getByRole('button', { name: 'Modifier ma demande' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await page.waitForURL(product.url + path);
    // The address changes before the page does: the form and its window show the same amount for a moment.
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Historique' }).waitFor();
    await page.getByText('195.50 CHF').waitFor();
    await page.goto(`${product.url}${path}/correction`);
    await page.waitForURL(product.url + path);
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
