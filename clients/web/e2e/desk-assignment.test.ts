import * as people from '@guichet/stack/cast/cast.ts';
import { findClaimGround, otherInvoice, submitClaim } from '@guichet/stack/scenes/claims.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let insured: GraphClient;
let first: GraphClient;
let second: GraphClient;
const watches: Watch[] = [];
let sendings = 0;

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  insured = await signIn(product.url, people.claire);
  first = await signIn(product.url, people.dufour);
  second = await signIn(product.url, people.morel);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

/** Opens an address as somebody who is signed in. */
async function open(who: GraphClient, path: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    storageState: sessionOf(who),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function sent(input?: object): Promise<string> {
  sendings += 1;
  const claim = input ?? otherInvoice(await findClaimGround(insured), `Envoi ${sendings}`);
  const answer = await submitClaim(insured, claim, `desk-${sendings}`);
  if (answer.kind !== 'ACKNOWLEDGED') throw new Error(answer.reason);
  return answer.id;
}

const deskOf = (id: string, query = '') => `/office/demandes/${id}${query}`;

describe('two officers and a claim', () => {
  it('one takes it with a key, the other is told who has it, and gets it from him', async () => {
    const id = await sent();
    const [dufour, morel] = [await open(first, deskOf(id)), await open(second, deskOf(id))];
    await dufour.getByText("Cette demande n'est attribuée à personne.").waitFor();
    await dufour.keyboard.press('m');
    await dufour.getByText('Attribuée à vous').waitFor();

    await morel.keyboard.press('m');
    const told = morel.getByRole('alert').filter({ hasText: "L'attribution n'a pas changé." });
    await told.getByText('Elle est à : Dufour Marc.').waitFor();
    await morel.getByText('Attribuée à Dufour Marc').waitFor();
    await morel.getByText('Vous pouvez décider quand même.').waitFor();

    await dufour.getByRole('button', { name: "Confier à quelqu'un" }).click();
    await dufour.getByLabel('Confier à').selectOption({ label: 'Morel Anne' });
    await dufour.getByRole('button', { name: 'Confier', exact: true }).click();
    await dufour.getByText('Attribuée à Morel Anne').waitFor();
    const hands = dufour.getByRole('region', { name: 'Attributions' });
    await hands.getByText('Dufour Marc la confie à Morel Anne.').waitFor();
    await hands.getByText('Dufour Marc prend la demande.').waitFor();
    await dufour.keyboard.press('?');
    await dufour.getByRole('dialog').getByText("S'attribuer la demande, ou la rendre").waitFor();

    const guichet = await open(insured, `/guichet/demandes/${id}`);
    expect(await guichet.locator('main').innerText()).not.toMatch(/Dufour|Morel/);
    await Promise.all([dufour, morel, guichet].map((page) => page.context().close()));
  });
});

describe('the work list', () => {
  it('is narrowed to mine, to nobody’s, to a colleague’s, in the address; a decision leads on in it', async () => {
    const [one, two, three] = [await sent(), await sent(), await sent()];
    const desk = await open(first, '/office/demandes?attribution=moi');
    await desk.getByRole('heading', { name: 'Aucune demande ici' }).waitFor();
    for (const id of [one, three]) {
      await desk.goto(product.url + deskOf(id));
      await desk.getByText("Cette demande n'est attribuée à personne.").waitFor();
      await desk.keyboard.press('m');
      await desk.getByText('Attribuée à vous').waitFor();
    }
    await desk.goto(`${product.url}/office/demandes`);
    await desk.getByLabel('Attribuée à').selectOption({ label: 'Moi' });
    await desk.waitForURL('**/office/demandes?attribution=moi');
    await expect.poll(() => desk.locator('tbody tr').count()).toBe(2);
    await desk.getByRole('cell', { name: 'Vous', exact: true }).first().waitFor();
    await desk.getByLabel('Ordre').selectOption({ label: 'Attente la plus longue' });
    await desk.waitForURL('**/office/demandes?attribution=moi&ordre=attente');
    await desk.locator('tbody a').first().click();
    await desk.waitForURL((url) => url.pathname === deskOf(one));

    await desk.getByRole('heading', { name: 'Décision' }).waitFor();
    await desk.keyboard.press('a');
    await desk.keyboard.press('Enter');
    await desk.getByRole('alertdialog').waitFor();
    await desk.keyboard.press('Enter');
    // The second one is nobody's: the list of this officer goes on with the third.
    await desk.waitForURL((url) => url.pathname === deskOf(three));
    await desk.getByText("Voici la suivante. C'est la dernière à traiter ici.").waitFor();
    expect(desk.url()).toContain('?attribution=moi&ordre=attente');

    await desk.goto(`${product.url}/office/demandes?attribution=personne`);
    await desk.locator(`a[href^="${deskOf(two)}"]`).waitFor();
    expect(await desk.locator(`a[href^="${deskOf(three)}"]`).count()).toBe(0);
    await desk.context().close();
  });

  it('says in words since when a claim waits, and gives a long wait its sign', async () => {
    const id = await sent();
    const desk = await open(first, '/office/demandes?statut=toutes');
    const row = desk.locator('tbody tr', { has: desk.locator(`a[href^="${deskOf(id)}"]`) });
    expect(await row.innerText()).toContain("reçue aujourd'hui");
    expect(await row.locator('.waiting svg').count()).toBe(0);
    await desk.clock.setFixedTime(new Date(Date.now() + 31 * 86_400_000));
    await desk.reload();
    await row.getByText('attend depuis 31 jours').waitFor();
    await row.getByText('Longue attente : 31 jours').waitFor();
    expect(await row.locator('.waiting svg').count()).toBe(1);
    await desk.context().close();
  });
});

describe('the page of a claim', () => {
  it('keeps the documents in sight beside a long form, and below it on a phone', async () => {
    const desk = await open(first, deskOf(await sent()));
    const documents = desk.getByRole('region', { name: 'Documents' });
    await documents.waitFor();
    await desk.getByText('Formulaire tel que saisi').click();
    await desk.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const placeOf = async () => (await documents.boundingBox()) ?? { x: -1, y: -1 };
    expect((await placeOf()).y).toBeGreaterThanOrEqual(0);
    await desk.setViewportSize({ width: 390, height: 844 });
    await desk.evaluate(() => scrollTo(0, 0));
    const decision = await desk.getByRole('heading', { name: 'Décision' }).boundingBox();
    expect((await placeOf()).y).toBeGreaterThan(decision?.y ?? 0);
    await desk.context().close();
  });

  it('says what its correction changed, and what was sent before for the same person', async () => {
    const ground = await findClaimGround(insured);
    const id = await sent(otherInvoice(ground, 'A corriger'));
    const marks = [
      ['form', 'otherInvoice', 'lines', '0', 'quantity'],
      ['form', 'otherInvoice', 'lines', '1', 'unitPrice'],
    ];
    await first.ask(
      `mutation ($id: ID!, $fields: [[String!]!]) { requestClaimCorrection(id: $id, version: 1,
        message: "Contrôlez.", fields: $fields) { problems { code } } }`,
      { id, fields: marks },
    );
    const input = JSON.parse(JSON.stringify(otherInvoice(ground, 'A corriger')).replace('"2"', '"1"'));
    await insured.ask(
      `mutation ($id: ID!, $input: ClaimInput!) {
        amendClaim(id: $id, version: 2, input: $input, idempotencyKey: "amended") { problems { code } } }`,
      { id, input },
    );
    const desk = await open(first, deskOf(id));
    const changes = desk.getByRole('region', { name: /^Changé depuis la demande de correction du/ });
    const row = changes.getByRole('row', { name: /Prestation 1, Nombre/ });
    expect(await row.innerText()).toMatch(/2\s+1$/);
    await changes.getByText(/^Montant.: 198.50.CHF avant, 127.00.CHF maintenant\.$/).waitFor();
    await changes.getByText('Prestation 2, Tarif en CHF').waitFor();

    const earlier = desk.locator('details.earlier');
    await earlier.getByText(/\d doublons? possibles?/).waitFor();
    const links = earlier.getByRole('link');
    const before = await links.first().getAttribute('href');
    await links.first().click();
    await desk.waitForURL((url) => before?.startsWith(url.pathname) === true);
    await desk.goto(product.url + deskOf(id));
    await changes.waitFor();
    await bringAxe(desk);
    expect(await axeViolations(desk)).toEqual([]);
    await desk.setViewportSize({ width: 390, height: 844 });
    expect(await axeViolations(desk)).toEqual([]);
    const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await desk.evaluate(isWide)).toBe(false);
    await desk.context().close();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
