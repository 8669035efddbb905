import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { atDesk, type Session, sendClaim, sessionOf, typeInvoice } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let insured: Page;
let first: Page;
let second: Page;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  const come = async (person: Parameters<typeof signIn>[1]) =>
    arrive(sessionOf(await signIn(product.url, person)));
  insured = await come(people.claire);
  first = await come(people.dufour);
  second = await come(people.morel);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function arrive(storageState: Session): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState,
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

async function openAtDesk(officer: Page, claimPath: string): Promise<void> {
  await officer.goto(product.url + atDesk(claimPath));
  await officer.getByRole('heading', { level: 1, name: 'Favre Théo' }).waitFor();
}

describe('an officer grants less than was asked', () => {
  it('of one line, for a reason that the person reads beside it', async () => {
    const claimPath = await sendClaim(insured, product.url);
    await openAtDesk(first, claimPath);
    await first.keyboard.press('a');
    await first.getByRole('button', { name: 'Réduire la ligne 1, Physiothérapie' }).press('Enter');
    await first.getByLabel('Montant accordé').fill('100');
    await first.keyboard.press('Control+Enter');
    await first.getByText('Le champ Motif de la réduction est obligatoire.').waitFor();
    await expect.poll(() => first.evaluate(() => document.activeElement?.id)).toBe('champ-lines-0-reason');
    await first.keyboard.type('Selon la convention tarifaire.');
    await first.getByText(/155.50.CHF accordés sur 198.50.CHF/).waitFor();
    await first.keyboard.press('Control+Enter');
    const window = first.getByRole('alertdialog', { name: 'Accepter la demande ?' });
    await window.getByText(/155.50.CHF/).waitFor();
    await first.keyboard.press('Enter');
    await first.getByText(/Demande 318\.632-\d{4}-\d{5} acceptée\./).waitFor();

    await insured.goto(product.url + claimPath);
    const inPart = insured.getByRole('region', { name: 'Acceptée en partie' });
    await inPart.getByText(/accorde 155.50.CHF sur 198.50.CHF/).waitFor();
    await inPart.getByText('art. 79 al. 4 RAI').waitFor();
    const row = insured.getByRole('row', { name: /Physiothérapie/ });
    await row.getByText(/Accordé.: 100.00.CHF/).waitFor();
    await row.getByText('Selon la convention tarifaire.').waitFor();
    await insured
      .getByRole('row', { name: /Total accordé/ })
      .getByText('155.50')
      .waitFor();
  });
});

describe('above the amount that takes two signatures', () => {
  it('the first officer proposes, the second finds it in his list and signs, and the person sees the decision alone', async () => {
    await insured.goto(`${product.url}/guichet/factures/autre-facture`);
    await typeInvoice(insured, 'Favre Théo');
    await insured.locator('#champ-lines-0-unitPrice').fill('3000');
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await insured.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await insured.getByText('Votre demande est envoyée.').waitFor();
    const claimPath = new URL(insured.url()).pathname;

    await openAtDesk(first, claimPath);
    await first.keyboard.press('a');
    await first.getByRole('button', { name: "Proposer l'acceptation" }).click();
    await first.getByRole('alertdialog').getByRole('button', { name: 'Proposer' }).click();
    await first.getByText(/Acceptation proposée pour/).waitFor();
    await openAtDesk(first, claimPath);
    await first.getByRole('button', { name: 'Retirer ma proposition' }).waitFor();
    expect(await first.getByRole('button', { name: 'Signer' }).count()).toBe(0);

    await insured.reload();
    await insured.getByText('En traitement').first().waitFor();
    expect(await insured.getByText(/Dufour|proposition|signature/i).count()).toBe(0);

    await second.goto(`${product.url}/office/demandes`);
    await second.getByLabel('Statut').selectOption({ label: '2e signature demandée' });
    await second.getByRole('link', { name: 'Favre Théo' }).click();
    const proposal = second.getByRole('region', { name: "Proposition d'acceptation" });
    await proposal.getByText(/Dufour Marc propose/).waitFor();
    await proposal.getByRole('button', { name: 'Signer' }).click();
    await second.getByRole('alertdialog').getByRole('button', { name: 'Signer' }).click();
    await second.getByText(/acceptée et signée/).waitFor();

    await insured.reload();
    await insured.getByText('Accepté', { exact: true }).first().waitFor();
    expect(await insured.getByText(/Dufour|Morel/).count()).toBe(0);
  });
});

describe('an officer marks what is to be corrected', () => {
  it('in the form as it was typed, with the keyboard, and the person is led to the very field', async () => {
    const claimPath = await sendClaim(insured, product.url);
    await openAtDesk(first, claimPath);
    await first.keyboard.press('c');
    const price = first.getByRole('checkbox', { name: 'A corriger : Prestation 2, Tarif en CHF' });
    await price.focus();
    await first.keyboard.press('Space');
    await first.getByText('1 champ marqué').waitFor();
    await first.getByLabel('Message').fill('Le tarif ne correspond pas à la facture.');
    await first.keyboard.press('Control+Enter');
    await first.getByText(/Correction demandée pour/).waitFor();

    await insured.goto(`${product.url}${claimPath}/correction`);
    const message = insured.getByRole('region', { name: 'Message' });
    await message.getByRole('link', { name: 'Prestation 2, Tarif en CHF' }).click();
    await expect
      .poll(() => insured.evaluate(() => document.activeElement?.id))
      .toBe('champ-lines-1-unitPrice');
    await insured.getByLabel(/^Tarif en CHF à corriger/).waitFor();
    expect(await insured.getByText('à corriger', { exact: true }).count()).toBe(1);
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
