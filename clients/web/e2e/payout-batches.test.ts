import { readFile } from 'node:fs/promises';
import * as people from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { payoutAt } from './payment-stage.ts';
import { sendClaim, sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let claire: GraphClient;
let first: Page;
let second: Page;
let claimId: string;
let order: string;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  claire = await signIn(product.url, people.claire);
  first = await arrive(await signIn(product.url, people.blanc));
  second = await arrive(await signIn(product.url, people.perret));
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

const within = (xml: string, element: string) => new RegExp(`<${element}>([^<]+)<`).exec(xml)?.[1] ?? '';

it('a batch is shown with its sum before somebody prepares it', async () => {
  const insured = await arrive(claire);
  claimId = (await sendClaim(insured, product.url)).split('/').at(-1) ?? '';
  const office = await signIn(product.url, people.dufour);
  await office.ask('mutation Accept($id: ID!) { acceptClaim(id: $id, version: 1) { problems { code } } }', {
    id: claimId,
  });
  await payoutAt(claire, claimId, 'PENDING', 'ACCEPTED');
  await first.goto(`${product.url}/office/lots`);
  await first.getByRole('link', { name: 'Lots et fichiers de la banque' }).click();
  const prepare = first.getByRole('region', { name: 'Préparer un lot' });
  await prepare.getByText(/1 versement, 198.50.CHF/).waitFor();
  await prepare.getByRole('button', { name: 'Préparer ce lot' }).press('Enter');
  await first.getByText(/Lot de 1 versement préparé/).waitFor();
  await first.getByText('Un ou une collègue doit le libérer.').waitFor();
  expect(await first.getByRole('button', { name: /^Libérer/ }).count()).toBe(0);
});

it('a second person releases it, and takes the file for the bank', async () => {
  await second.goto(`${product.url}/office/lots/banque`);
  await second.getByRole('button', { name: /^Libérer le lot/ }).press('Enter');
  const window = second.getByRole('alertdialog', { name: 'Libérer ce lot ?' });
  await window.getByText(/1 versement, 198.50.CHF/).waitFor();
  await second.keyboard.press('Enter');
  await second.getByText(/Lot libéré\./).waitFor();
  await payoutAt(claire, claimId, 'RELEASED', 'TRANSMITTED');
  const [download] = await Promise.all([
    second.waitForEvent('download'),
    second.getByRole('button', { name: /^Télécharger le lot/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^ordre-de-paiement-.*\.xml$/);
  order = await readFile(await download.path(), 'utf8');
  expect(within(order, 'CtrlSum')).toBe('198.50');
});

it('the bank’s file has it paid, and what nobody expected waits for a person; the same file changes nothing', async () => {
  const entry = (reference: string, amount: string) => `<Ntry><Amt Ccy="CHF">${amount}</Amt>
    <CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-30</Dt></BookgDt><NtryDtls><TxDtls>
    <Refs><EndToEndId>${reference}</EndToEndId></Refs><Amt Ccy="CHF">${amount}</Amt></TxDtls></NtryDtls></Ntry>`;
  const account = /<DbtrAcct>\s*<Id>\s*<IBAN>(\w+)</.exec(order)?.[1];
  const notice = `<?xml version="1.0" encoding="UTF-8"?><Document><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>N1</MsgId></GrpHdr>
    <Ntfctn><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${entry(within(order, 'EndToEndId'), '198.50')}
    ${entry('LOYER-12', '1200.00')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
  const file = { name: 'camt054.xml', mimeType: 'application/xml', buffer: Buffer.from(notice) };
  const send = () => second.getByLabel('Lire un fichier de la banque').setInputFiles(file);
  await send();
  await second.getByText('Fichier lu.').waitFor();
  await payoutAt(claire, claimId, 'EXECUTED', 'PAID');
  await second.getByRole('progressbar', { name: '1 sur 1 payés' }).waitFor();
  await second.getByText(/^1 payé, 1 à regarder$/).waitFor();
  const row = second.getByRole('row', { name: /LOYER-12/ });
  await row.getByText('Cette référence ne désigne aucun versement.').waitFor();
  await row.getByRole('button', { name: "C'est réglé : LOYER-12" }).press('Enter');
  await second.getByText('Rien à regarder.').waitFor();
  await send();
  await second.getByText('Ce fichier a déjà été lu. Rien de plus ne se passe.').waitFor();
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
