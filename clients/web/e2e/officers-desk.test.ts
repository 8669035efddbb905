import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused } from './keyboard.ts';
import { atDesk, claire, dufour, type Session, sendClaim, signIn } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let insured: Page;
let officer: Session;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([
    startTestProduct({ env: { TRUSTED_DOCUMENTS_ONLY: '1' } }),
    openBrowser(),
  ]);
  insured = await arrive();
  await signIn(insured, product.url, claire);
  const first = await arrive();
  await signIn(first, product.url, dufour);
  officer = await first.context().storageState();
  await first.context().close();
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function arrive(who?: Session): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    ...(who && { storageState: who }),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

/** Sends a claim, and opens it at the desk of one more officer. */
async function openAtDesk(claimPath: string): Promise<Page> {
  const desk = await arrive(officer);
  await desk.goto(product.url + atDesk(claimPath));
  await desk.getByRole('heading', { level: 1, name: 'Favre Théo' }).waitFor();
  return desk;
}

describe('an officer decides with the keyboard', () => {
  it('asks for a correction: the message is demanded at its field, and the person reads it', async () => {
    const claimPath = await sendClaim(insured, product.url);
    const desk = await openAtDesk(claimPath);
    await desk.keyboard.press('c');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('Le champ Message est obligatoire.').waitFor();
    const message = desk.getByLabel('Message');
    expect(await message.getAttribute('aria-invalid')).toBe('true');
    expect(await message.evaluate((field) => field === document.activeElement)).toBe(true);
    await desk.keyboard.type('Il manque le billet du 2 juin.');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText(/Correction demandée pour 318\.632-\d{4}-\d{5}\./).waitFor();
    await desk.context().close();

    await insured.goto(`${product.url}/guichet`);
    const task = insured.getByRole('region', { name: 'Une demande vous attend' });
    await task.getByText('Il manque le billet du 2 juin.').waitFor();
    expect(await task.getByRole('link', { name: 'Compléter', exact: true }).getAttribute('href')).toBe(
      `${claimPath}/correction`,
    );
    await task.getByRole('link', { name: 'Compléter la demande pour Théo' }).click();
    await insured.getByRole('link', { name: 'Corriger ma demande' }).waitFor();
    expect(await insured.getByRole('region', { name: 'Message' }).innerText()).toContain('billet du 2 juin');
  });

  it('refuses for a reason, after a window that repeats it, and comes to the next claim', async () => {
    const [refused, other] = [await sendClaim(insured, product.url), await sendClaim(insured, product.url)];
    const desk = await openAtDesk(refused);
    await desk.keyboard.press('r');
    await desk.keyboard.type('Cette prestation relève de la caisse maladie.');
    await desk.keyboard.press('Control+Enter');
    const window = desk.getByRole('alertdialog', { name: 'Refuser la demande ?' });
    await window.getByText('Cette prestation relève de la caisse maladie.').waitFor();
    await desk.keyboard.press('Escape');
    await window.waitFor({ state: 'detached' });
    expect(await desk.getByLabel('Motif').inputValue()).toBe('Cette prestation relève de la caisse maladie.');
    await desk.keyboard.press('Control+Enter');
    await window.waitFor();
    await desk.keyboard.press('Enter');
    await desk.getByText(/Demande 318\.632-\d{4}-\d{5} refusée\./).waitFor();
    await desk.waitForURL((url) => url.pathname === atDesk(other));
    await expect.poll(() => focused(desk)).toBe('Favre Théo');
    await desk.context().close();

    await insured.goto(product.url + refused);
    const reason = insured.getByRole('region', { name: 'Motif du refus' });
    await reason.getByText('Cette prestation relève de la caisse maladie.').waitFor();
    await reason.getByText('décision formelle').waitFor();
  });

  it('moves along the list with J, K and O, and keeps its filters in the address', async () => {
    const desk = await arrive(officer);
    await desk.goto(`${product.url}/office/demandes`);
    await desk.getByLabel('Statut').selectOption({ label: 'Toutes' });
    await desk.waitForURL('**/office/demandes?statut=toutes');
    await desk.getByLabel('Formulaire').selectOption({ label: '318.632 Facture' });
    await desk.waitForURL('**/office/demandes?statut=toutes&formulaire=318.632');
    await desk.getByRole('link', { name: 'Favre Théo' }).nth(1).waitFor();
    await desk.getByRole('heading', { level: 1 }).click();
    for (const key of ['j', 'j', 'k', 'o']) await desk.keyboard.press(key);
    await desk.waitForURL('**/office/demandes/*?statut=toutes&formulaire=318.632');
    await desk.getByRole('heading', { level: 1, name: 'Favre Théo' }).waitFor();
    await desk.keyboard.press('?');
    await desk.getByRole('dialog').getByText('Choisir « Refuser »').waitFor();
    await desk.context().close();
  });
});

describe('two officers on one claim', () => {
  it('decide once: the second learns what happened, and gets his words back', async () => {
    const claimPath = await sendClaim(insured, product.url);
    const [first, second] = [await openAtDesk(claimPath), await openAtDesk(claimPath)];
    await second.keyboard.press('r');
    await second.keyboard.type('Le délai est passé.');

    await first.keyboard.press('a');
    await first.keyboard.press('Enter');
    await first.getByRole('alertdialog').waitFor();
    await first.keyboard.press('Enter');
    await first.getByText('acceptée.').waitFor();

    await second.keyboard.press('Control+Enter');
    await second.getByRole('alertdialog').waitFor();
    await second.keyboard.press('Enter');
    const notice = second.getByRole('alert').filter({ hasText: "Quelqu'un a été plus rapide" });
    await notice.getByText('« Accepté »').waitFor();
    await second.getByText('Demande acceptée').waitFor();
    expect(await second.getByLabel('Votre texte, gardé ici').inputValue()).toBe('Le délai est passé.');
    await second.getByRole('button', { name: 'Demande suivante' }).click();
    await second.waitForURL((url) => url.pathname !== atDesk(claimPath));
    await Promise.all([first.context().close(), second.context().close()]);
  });
});

describe('what an officer has written', () => {
  it('survives an answer that never comes, and a reload', async () => {
    const desk = await openAtDesk(await sendClaim(insured, product.url));
    await desk.keyboard.press('c');
    await desk.keyboard.type('Il manque une page.');
    await desk.route('**/graphql', (route: Route) => route.abort());
    await desk.keyboard.press('Control+Enter');
    await desk.getByRole('alert').getByText("La décision n'est pas enregistrée.").waitFor();
    await desk.unroute('**/graphql');
    await desk.reload();
    expect(await desk.getByLabel('Message').inputValue()).toBe('Il manque une page.');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('Correction demandée pour').waitFor();
    await desk.context().close();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
