import * as people from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { payoutAt } from './payment-stage.ts';
import { sendClaim, sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let claire: GraphClient;
let insured: Page;
let finance: Page;
let claimPath: string;
let reference: string;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  claire = await signIn(product.url, people.claire);
  insured = await arrive(claire);
  finance = await arrive(await signIn(product.url, people.blanc));
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

const claimId = () => claimPath.split('/').at(-1) ?? '';

/** What finance records of the claim's newest payout on its page. */
async function record(outcome: string, then: (window: ReturnType<Page['getByRole']>) => Promise<void>) {
  await finance.goto(`${product.url}/office/lots`);
  await finance
    .getByRole('button', { name: `Indiquer la suite de ${reference}` })
    .first()
    .press('Enter');
  const window = finance.getByRole('alertdialog', { name: `Indiquer la suite de ${reference}` });
  await window.getByRole('radio', { name: outcome }).check();
  await then(window);
  await window.getByRole('button', { name: 'Enregistrer' }).press('Enter');
}

describe('a payment that the bank refuses', () => {
  it('is recorded by finance, who finds what waits, its sums, and hears what is missing', async () => {
    claimPath = await sendClaim(insured, product.url);
    const office = await signIn(product.url, people.dufour);
    await office.ask('mutation Accept($id: ID!) { acceptClaim(id: $id, version: 1) { problems { code } } }', {
      id: claimId(),
    });
    await payoutAt(claire, claimId(), 'PENDING', 'ACCEPTED');
    const { data } = await claire.ask<{ claim: { reference: string } }>(
      'query Reference($id: ID!) { claim(id: $id) { reference } }',
      { id: claimId() },
    );
    reference = data?.claim.reference ?? '';
    await finance.goto(product.url);
    await finance.getByRole('link', { name: 'Versements' }).first().click();
    await finance.getByRole('heading', { level: 1, name: 'Versements' }).waitFor();
    await finance
      .getByText(/198.50.CHF/)
      .first()
      .waitFor();
    await record('Transmis', async () => {});
    await finance.getByText(`${reference} : Transmis à la banque.`).waitFor();

    await record('Refusé', async (window) => {
      await window.getByRole('button', { name: 'Enregistrer' }).click();
      await window.getByText('Le champ Motif de la banque est obligatoire.').first().waitFor();
      await window.getByLabel('Motif de la banque').selectOption('AC04');
    });
    await finance.getByText(`${reference} : Refusé par la banque.`).waitFor();
    await finance.getByLabel('Etat').selectOption({ label: 'Refusés ou retournés' });
    await finance
      .getByRole('row', { name: new RegExp(reference) })
      .getByText(/AC04, Ce compte est clôturé/)
      .waitFor();
  });

  it('waits for the person first of all, who reads why, adds an account and has it paid there', async () => {
    await payoutAt(claire, claimId(), 'REJECTED', 'PAYMENT_REJECTED');
    await insured.goto(`${product.url}/guichet`);
    const task = insured.getByRole('listitem').filter({ hasText: 'Indiquez un autre compte' });
    await task.getByText(/CH•• … 957\. Ce compte est clôturé\./).waitFor();
    await task.getByRole('link', { name: 'Indiquer un compte' }).click();

    const section = insured.getByRole('region', { name: 'Indiquez un autre compte' });
    await section.getByText(/La banque n'a pas pu verser 198.50.CHF sur le compte CH•• … 957/).waitFor();
    await section.getByText('Ce compte ne peut plus être choisi pour cette demande.').waitFor();
    expect(await section.getByRole('radio', { name: /5295 7/ }).count()).toBe(0);
    await section.getByRole('link', { name: 'Ajouter un compte' }).click();
    await insured.getByLabel('IBAN', { exact: true }).fill('CH56 0483 5012 3456 7800 9');
    await insured.getByRole('button', { name: 'Ajouter' }).click();

    await section.waitFor();
    expect(new URL(insured.url()).pathname).toBe(claimPath);
    const added = section.getByRole('radio', { name: /CH56 0483 5012 3456 7800 9/ });
    expect(await added.isChecked(), 'the account that was just added is chosen').toBe(true);
    await section.getByRole('button', { name: 'Verser sur ce compte' }).press('Enter');
    const window = insured.getByRole('alertdialog', { name: 'Verser sur ce compte ?' });
    await window.getByText(/198.50.CHF sur le compte CH56/).waitFor();
    await insured.keyboard.press('Enter');
    await insured.getByText(/l'office versera le montant sur le compte CH56/).waitFor();
    await insured.getByText('Accepté', { exact: true }).first().waitFor();
    expect(await section.count()).toBe(0);
  });

  it('is paid at the second account, and the claim shows both', async () => {
    await payoutAt(claire, claimId(), 'PENDING', 'ACCEPTED');
    await record('Transmis', async () => {});
    await finance.getByText(`${reference} : Transmis à la banque.`).waitFor();
    await record('Payé', async (window) => {
      await window.getByLabel('Date de la banque', { exact: true }).waitFor();
    });
    await finance.getByText(`${reference} : Payé.`).waitFor();
    await payoutAt(claire, claimId(), 'EXECUTED', 'PAID');
    await insured.goto(product.url + claimPath);
    await insured.getByText('Payé', { exact: true }).first().waitFor();
    const payout = insured.getByRole('region', { name: 'Versement' });
    await payout.getByText(/CH56 0483 5012 3456 7800 9/).waitFor();
    await payout.getByText(/CH•• … 957/).waitFor();
    const history = insured.getByRole('region', { name: 'Historique' });
    for (const step of ['Payée', 'Autre compte indiqué', 'Paiement refusé'])
      await history.getByText(step, { exact: true }).first().waitFor();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
