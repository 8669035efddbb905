import { readFile } from 'node:fs/promises';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { openStage, type Session, type Stage } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let stage: Stage;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  stage = await openStage(product.url, null);
});
afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function arrive(storageState: Session, path: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState,
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  return page;
}

/** The lines of the file that a button gives. */
async function fileOf(page: Page, button: string): Promise<readonly string[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).press('Enter');
  const path = await (await coming).path();
  return (await readFile(path, 'utf8')).trimEnd().split('\r\n');
}

/** Sends the filters by the keyboard alone. */
const show = (page: Page) => page.getByRole('button', { name: 'Afficher' }).press('Enter');

test('an officer comes to the figures by the navigation, groups and narrows them in the address and takes them to a spreadsheet', async () => {
  const page = await arrive(stage.dufour, '/office/demandes');
  await page.getByRole('link', { name: 'Tableaux' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Demandes en chiffres' }).waitFor();
  const months = page.getByRole('region', { name: 'Par mois' });
  await months.getByText('6 demandes reçues, dont 3 décidées', { exact: true }).waitFor();
  expect(await months.getByRole('img').getAttribute('aria-label')).toContain('6 demandes reçues');
  const [head, only] = await fileOf(page, 'CSV, Par mois');
  expect(head).toBe(
    '\uFEFFMois;Reçues;Décidées;En traitement;A compléter;Médiane, jours;Accordé, CHF'.replace(/ /g, ' '),
  );
  expect(only).toMatch(/;6;3;2;1;0,\d\d;374,00$/);

  await page.getByLabel('Regrouper').selectOption('Par collaborateur');
  await show(page);
  const officers = page.getByRole('region', { name: 'Par collaborateur' });
  expect(await officers.getByRole('row', { name: /^Vous/ }).innerText()).toMatch(/Vous\s+3\s+3\s+0\.0/);
  expect(new URL(page.url()).search).toMatch(/^\?du=.*&par=collaborateur$/);

  await page.getByLabel('Statut').selectOption('Refusé');
  await page.getByLabel('Regrouper').selectOption('Par mois');
  await show(page);
  await months.getByText('1 demande reçue, dont 1 décidée', { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('statut')).toBe('refuse');
  await page.goBack();
  await officers.waitFor();
  await page.getByLabel('Reçues du', { exact: true }).fill('hier');
  await show(page);
  await page.getByText('Indiquez un jour, par exemple 31.10.2026.').waitFor();
  await page.context().close();
});

test('finance goes through its figures by the keyboard, as they stood on another day, from an address of a former release', async () => {
  const page = await arrive(stage.finance, '/office/finances/tableaux?situation=2020-01-31');
  await page.getByText('Aucune commande dans cette période').waitFor();
  expect(new URL(page.url()).pathname).toBe('/office/tableaux/commandes');
  const tabs = page.getByRole('navigation', { name: 'Tableaux' }).getByRole('link');
  expect(await tabs.allInnerTexts()).toEqual(['Commandes', 'Factures mensuelles', 'Comptes', 'Entreprises']);
  await page.getByRole('link', { name: 'Comptes', exact: true }).press('Enter');
  const accounts = page.getByRole('heading', { level: 1, name: 'Comptes en chiffres' });
  await accounts.waitFor();
  expect(await accounts.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await tabTo(page, 'Regrouper');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Afficher');
  await page.keyboard.press('Enter');
  const uses = page.getByRole('region', { name: 'Par utilisation' });
  await uses.getByRole('row', { name: /^Particulier/ }).waitFor();
  // Who is insured is the insurance's matter.
  expect(await uses.getByText('Bénéficiaire de prestations AI').count()).toBe(0);
  const lines = await fileOf(page, 'CSV, Par utilisation');
  expect(lines[0]).toMatch(/^\uFEFFUtilisation;Comptes;Validés;/);

  await page.getByRole('link', { name: 'Entreprises', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Entreprises en chiffres' }).waitFor();
  await page
    .getByRole('region', { name: 'Par mois' })
    .getByText(/entreprises? inscrites?, dont/)
    .first()
    .waitFor();
  await page.goto(`${product.url}/office/tableaux/demandes`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Demandes en chiffres').count()).toBe(0);
  await page.context().close();
});

test('a person comes from the guichet to her month, goes a month back and to the year, and takes the claims along', async () => {
  const page = await arrive(stage.claire, '/guichet');
  await page.getByRole('link', { name: 'Récapitulatif du mois' }).press('Enter');
  const claims = page.getByRole('region', { name: 'Demandes du mois' });
  await claims.getByRole('row').nth(4).waitFor();
  expect(await page.getByText('048.00').count()).toBeGreaterThan(0);
  const [head, waiting, refused, ...others] = await fileOf(page, 'CSV, Demandes du mois');
  expect(head).toBe('\uFEFFDate;Référence;Formulaire;Bénéficiaire;Statut;Demandé, CHF;Accordé, CHF');
  expect(waiting).toContain(';En traitement;6055,50;');
  expect(refused).toMatch(
    /^\d\d\.\d\d\.\d{4};318\.632-\d{4}-\d{5};318\.632 Facture;Favre Théo;Refusé;198,50;0,00$/,
  );
  expect(others).toHaveLength(4);
  const here = page.url();
  await page.getByRole('navigation', { name: 'Période' }).getByRole('link').press('Enter');
  await page.getByText('Aucune demande dans cette période').waitFor();
  await page.goBack();
  await claims.waitFor();
  expect(page.url()).toBe(here);
  await page.getByRole('link', { name: "Toute l'année" }).press('Enter');
  await page.getByRole('region', { name: "Demandes de l'année" }).getByRole('row').nth(4).waitFor();
  await page.context().close();
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
