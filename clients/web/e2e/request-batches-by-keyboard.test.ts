import { readFile } from 'node:fs/promises';
import { aline, berset, jeanne, nicolet } from '@guichet/stack/cast/provider-people.ts';
import { movementNotice } from '@guichet/stack/testing/bank-notice.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { bankDay, linkJeanne, validatedRequest } from './debit-stage.ts';
import { openChooser, tabTo, typeAt } from './keyboard.ts';
import { demonstrationProgram, type ProviderProgram, requestAt } from './provider-stage.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
let program: ProviderProgram;
let first: Page;
let second: Page;
let requestId: string;
let debit: string;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  program = await demonstrationProgram(product.url, await product.signIn(aline));
  const client = await product.signIn(jeanne);
  requestId = await validatedRequest(program, client, await linkJeanne(program, client));
  first = await arrive(await product.signIn(berset));
  second = await arrive(await product.signIn(nicolet));
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function arrive(person: GraphClient): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState: sessionOf(person),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** The second person releases the batch that waits, and takes its file. */
async function release(page: Page): Promise<string> {
  await page.goto(`${product.url}/office/prelevements`);
  await press(page, /^Libérer le lot/);
  await page.getByRole('alertdialog', { name: 'Libérer ce lot ?' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/Lot libéré\./).waitFor();
  // The newest batch is the first whose file can be taken, as soon as the list has been asked anew.
  await page.getByRole('button', { name: /^Libérer/ }).waitFor({ state: 'detached' });
  await tabTo(page, /^Télécharger le lot/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return await readFile(await download.path(), 'utf8');
}

async function sendFile(page: Page, xml: string): Promise<void> {
  await page.goto(`${product.url}/office/prelevements`);
  await tabTo(page, 'Lire un fichier de la banque');
  const chooser = await openChooser(page, 'Enter');
  await chooser.setFiles({ name: 'camt054.xml', mimeType: 'application/xml', buffer: Buffer.from(xml) });
  await page.getByText('Fichier lu.').waitFor();
}

const within = (xml: string, element: string) => new RegExp(`<${element}>([^<]+)<`).exec(xml)?.[1] ?? '';
const whole = (xml: string, direction: 'CRDT' | 'DBIT') =>
  movementNotice(
    {
      direction,
      amount: within(xml, 'CtrlSum'),
      group: { messageId: within(xml, 'MsgId'), count: Number(within(xml, 'NbOfTxs')) },
    },
    bankDay(),
  );

it('finance finds its desk after the sign-in, looks into what would be debited, and prepares it', async () => {
  await first.goto(`${product.url}/office/prelevements`);
  const debits = first.getByRole('region', { name: 'Prélever les clients' });
  await debits.getByText(/1 prélèvement, 80.51.EUR/).waitFor();
  await press(first, 'Voir les demandes à prélever');
  await debits.getByText(/F-2026-\d+, Au fil des jours Sàrl/).waitFor();
  await press(first, /Préparer ce lot.: prélèvements/);
  await first.getByText(/Lot de 1 prélèvement préparé/).waitFor();
  await first.getByText('Un ou une collègue doit le libérer.').waitFor();
  expect(await first.getByRole('button', { name: /^Libérer/ }).count()).toBe(0);
});

it('a second person releases it, and the bank’s file bears the client’s address', async () => {
  debit = await release(second);
  expect(within(debit, 'CtrlSum')).toBe('80.51');
  for (const [element, said] of [
    ['StrtNm', 'rue des Tilleuls'],
    ['BldgNb', '12'],
    ['TwnNm', 'Lyon'],
    ['Ctry', 'FR'],
  ] as const)
    expect(within(debit, element)).toBe(said);
});

it('the bank’s answer has the share come in, and the provider is paid the whole', async () => {
  await sendFile(first, whole(debit, 'CRDT'));
  await first
    .getByText(/^1 exécuté$/)
    .first()
    .waitFor();
  await requestAt(program, requestId, 'DEBITED');
  await first.getByText(/1 versement, 161.01.EUR/).waitFor();
  await press(first, /Préparer ce lot.: versements/);
  await first.getByText(/Lot de 1 versement préparé/).waitFor();
  const order = await release(second);
  await sendFile(second, whole(order, 'DBIT'));
  await requestAt(program, requestId, 'PAID');
});

it('a debit that comes back is a claw-back with its age, which two people settle', async () => {
  const transfer = { id: within(debit, 'EndToEndId'), reason: 'MD06' };
  await sendFile(first, movementNotice({ direction: 'DBIT', amount: '80.51', transfer }, bankDay()));
  await requestAt(program, requestId, 'DEBIT_REFUSED');
  await press(first, 'Refus et reprises');
  const owed = first.getByRole('region', { name: 'Reprises ouvertes' });
  await owed.getByRole('row', { name: /aujourd'hui.*Au fil des jours Sàrl.*80.51/ }).waitFor();
  const refused = first.getByRole('region', { name: 'Prélèvements' });
  await refused.getByText(/MD06/).waitFor();
  await refused.getByText(/Versé au prestataire/).waitFor();
  await press(first, /^Noter un virement.: F-2026/);
  await typeAt(first, 'Remarque', 'Virement du prestataire');
  await first.keyboard.press('Enter');
  await first.getByText(/Virement noté\./).waitFor();
  expect(await first.getByRole('button', { name: /^Confirmer/ }).count()).toBe(0);

  await second.goto(`${product.url}/office/prelevements/refus`);
  await press(second, /^Confirmer le virement/);
  await second.getByRole('alertdialog', { name: 'Confirmer ce virement ?' }).waitFor();
  await second.keyboard.press('Enter');
  await second.getByText('Virement confirmé : la reprise est réglée.').waitFor();
  await second.getByText('Aucun prestataire ne doit rien.').waitFor();
  await requestAt(program, requestId, 'CLAWED_BACK');
  await second.goto(`${product.url}/office/prelevements/refus?etat=repris`);
  await second.getByText(/Remboursé par le prestataire/).waitFor();
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
