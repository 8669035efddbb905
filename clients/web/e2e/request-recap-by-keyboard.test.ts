import { readFile } from 'node:fs/promises';
import * as people from '@guichet/stack/cast/cast.ts';
import { aline } from '@guichet/stack/cast/provider-people.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { claireAsClient } from './provider-scene.ts';
import {
  acceptLink,
  answerRequest,
  askForPayment,
  demonstrationProgram,
  registerClient,
} from './provider-stage.ts';
import { bookMoney } from './request-money.ts';
import { type Session, sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
let claire: Session;
let program: Awaited<ReturnType<typeof demonstrationProgram>>;
const watches: Watch[] = [];
const year = Temporal.Now.plainDateISO('Europe/Zurich').year;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const client = await product.signIn(people.claire);
  claire = sessionOf(client);
  program = await demonstrationProgram(product.url, await product.signIn(aline));
  const link = await registerClient(program, claireAsClient);
  await acceptLink(client, link);
  const validate = 'validatePaymentRequest(id: $id)';
  const billing = product.databaseUrls.billing;
  // Each of 161.01 EUR, of which 80.51 are hers.
  const [paid, clawedBack, contested] = [
    await askForPayment(program, link),
    await askForPayment(program, link),
    await askForPayment(program, link),
  ];
  await askForPayment(program, link);
  await answerRequest(client, paid, validate);
  await answerRequest(client, clawedBack, validate);
  await answerRequest(client, contested, 'contestPaymentRequest(id: $id, reason: ALREADY_PAID)');
  const asExpected = [
    { kind: 'COLLECTION', cents: 8051 },
    { kind: 'PAYOUT', cents: -16_101 },
  ];
  await bookMoney(billing, paid, 'PAID', asExpected);
  await bookMoney(billing, clawedBack, 'CLAWED_BACK', [
    ...asExpected,
    { kind: 'COLLECTION_RETURN', cents: -8051 },
    { kind: 'CLAW_BACK', cents: 8051 },
  ]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function open(who: Session, path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-CH', storageState: who });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  return page;
}

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a client reads his month with the keyboard, keeps it as a table, and finds the yearly statement for the tax office', async () => {
  const page = await open(claire, '/guichet/paiements');
  await goTo(page, 'Mes mois et mes attestations');
  await page.getByRole('heading', { level: 1, name: /en cours/ }).waitFor();
  const main = page.locator('main');
  // Two were paid; of one the share went back, and was taken from the provider.
  await expect
    .poll(() => main.innerText())
    .toMatch(/Prélevé\s+80\.51\sEUR\s+Versé aux prestataires\s+241\.51\sEUR/);
  const states = page.getByRole('table', { name: 'Ce qui peut encore changer' });
  for (const said of [
    /A valider, peut encore changer/,
    /Payée, ne change plus/,
    /Contestée, ne change plus/,
    /Reprise, ne change plus/,
  ])
    await states.getByRole('rowheader', { name: said }).waitFor();
  await page.getByRole('row', { name: /Votre part, reprise au prestataire.*−80\.51/ }).waitFor();
  await page.getByRole('row', { name: /Prélèvement repris par votre banque.*−80\.51/ }).waitFor();

  const saved = page.waitForEvent('download');
  await goTo(page, 'CSV, Demandes du mois');
  const csv = await readFile(await (await saved).path(), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('N° de facture;Début;Fin;Nature;Statut;Demandé, EUR');
  expect(csv.split('\r\n').filter((row) => row.includes('161,01'))).toHaveLength(4);
  // Both have the bank's day: neither comes before the other.
  expect(csv).toMatch(/80,50;.*\d\d\.\d\d\.\d{4} Prélèvement repris par votre banque −80\.51 EUR/);
  expect(csv).toMatch(/80,50;.*\d\d\.\d\d\.\d{4} Votre part, reprise au prestataire −80\.51 EUR/);

  await page.reload();
  await goTo(page, `Toute l'année ${year}`);
  await page.getByRole('heading', { level: 2, name: 'Attestations annuelles' }).waitFor();
  await goTo(page, /^Attestation annuelle \d{4}, Au fil des jours Sàrl$/);
  await page.getByRole('heading', { level: 1, name: `Attestation annuelle ${year}` }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  const sheet = await main.innerText();
  expect(sheet).toMatch(/Client\s+Favre Claire/);
  expect(sheet).toMatch(/SIRET\s+\d{3} \d{3} \d{3} \d{5}/);
  expect(sheet).toMatch(/L'année \d{4} n'est pas terminée\s: cette attestation est provisoire\./);
  expect(sheet).toContain('Tout ce qui a été validé cette année est réglé.');
  const total = page.getByRole('table', { name: 'Mois par mois' }).getByRole('row').last();
  expect(await total.innerText()).toMatch(/Total de l'année\s+2\s+322\.02\s+80\.51\s+161\.00\s+241\.51/);
  await page.getByRole('row', { name: /Votre part, reprise au prestataire.*−80\.51/ }).waitFor();

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await main.innerText()).toMatch(/SIRET[\s\S]*Total de l'année/);
});

test('the months of claims lie beside, and a year without the provider says so', async () => {
  const page = await open(claire, '/recapitulatif?de=prestataires');
  await page.goto(`${product.url}/recapitulatif/${year}-01?de=prestataires`);
  await page.getByText('Aucune demande de paiement dans cette période').waitFor();
  await goTo(page, 'Demandes de remboursement');
  await page.getByText(/Vos demandes reçues par l.office/).waitFor();
  await expect
    .poll(() => page.locator('nav [aria-current=page]').filter({ visible: true }).allInnerTexts())
    .toContain('Demandes de remboursement');
  await page.goto(`${product.url}/recapitulatif/annee/${year - 1}/prestataires/${program.providerId}`);
  await page.getByRole('heading', { name: 'Aucune attestation' }).waitFor();
});

test('somebody else finds nothing under the same address', async () => {
  const other = sessionOf(await product.signIn(people.nora));
  const page = await open(other, `/recapitulatif/annee/${year}/prestataires/${program.providerId}`);
  await page.getByRole('heading', { name: 'Aucune attestation' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Au fil des jours');
});

test('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
