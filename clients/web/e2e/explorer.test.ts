import * as people from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CreateApiClientDocument } from '../src/graphql/__generated__/documents/create-api-client.ts';
import { axeViolations, bringAxe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { focused, named, tabTo } from './keyboard.ts';
import { type Session, typeCode, typeCredentials } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: Product;
let browser: Browser;
let dufour: Session;

beforeAll(async () => {
  // As in production: sessions are held to the documents of the house, but for who may explore.
  const env = { TRUSTED_DOCUMENTS_ONLY: '1' };
  [product, browser] = await Promise.all([startTestProduct({ env }), openBrowser()]);
  dufour = await enter(people.dufour);
});
afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

/** Signs somebody in at the door that everybody has. */
async function enter({ email, familyName }: { email: string; familyName: string }): Promise<Session> {
  const entering = await browser.newContext({ locale: 'fr-CH' });
  const door = await entering.newPage();
  await door.goto(product.url);
  await typeCredentials(door, email);
  await typeCode(door, product.url, door.getByRole('button', { name: new RegExp(familyName) }));
  const session = await entering.storageState();
  await entering.close();
  return session;
}

let context: BrowserContext;
let page: Page;
let watched: Watch;

/** A browser of somebody's, or of nobody's. */
async function come(who: Session | null, options: object = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({
    locale: 'fr-CH',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...(who && { storageState: who }),
    ...options,
  });
  context.setDefaultTimeout(15_000);
  watched = watch(context, product.url);
  page = await context.newPage();
}

beforeEach(() => come(dufour));
afterEach(async () => {
  expect(watched.found).toEqual([]);
  await context.close();
});

const editor = () => page.getByRole('textbox', { name: 'Requête', exact: true });
const answer = () => page.getByRole('textbox', { name: 'Réponse', exact: true });
const open = () => page.goto(`${product.url}/explorer`);

/** Replaces the query, as hands do it. */
async function write(query: string): Promise<void> {
  await editor().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
}

describe('an officer with the right', () => {
  it('writes a query by keyboard, is helped with a name, sends it and reads what came and what it cost', async () => {
    await page.goto(`${product.url}/office/demandes`);
    await page.getByRole('link', { name: 'Explorateur' }).press('Enter');
    await editor().waitFor();
    await write('{ viewer { givenN');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /givenName/ }).waitFor();
    // A key that comes with the list is not meant for it: the editor waits as long as a person takes to read.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' roles { role } } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
    expect(await answer().innerText()).toMatch(/"givenName": "Marc"[\s\S]*"EXPLORER"/);
    expect(await page.locator('.figures').innerText()).toMatch(/Temps\s+[\d’]+ ms\s+Taille\s+[\d’]+ octets/);
  });

  it('leaves the editor with Tab, after Escape has closed what was proposed', async () => {
    await open();
    await editor().focus();
    await write('{ vi');
    await page.keyboard.press('Control+Space');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await tabTo(page, 'Variables');
    await tabTo(page, 'Envoyer');
    await page.keyboard.press('Shift+Tab');
    expect(await named(page)).toBe('Variables');
  });

  it('reads what is wrong with its line, and is led there', async () => {
    await open();
    await write('{\n  viewer {\n    nom\n  }\n}');
    const place = page.getByRole('button', { name: 'Ligne 3, colonne 5' });
    await place.waitFor();
    expect(await page.getByRole('list', { name: 'Erreurs' }).first().innerText()).toContain('"nom"');
    await place.press('Enter');
    expect(await named(page)).toBe('Requête');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Refusé', { exact: true }).waitFor();
    await page.locator('.answer').getByText('Ligne 3, colonne 5 · GRAPHQL_VALIDATION_FAILED').waitFor();
  });

  it('gives variables, and is told where they are no JSON', async () => {
    await open();
    await write(
      'query Seen($form: Boolean!) { claims(first: 1) { nodes { reference @include(if: $form) status } } }',
    );
    const variables = page.getByRole('textbox', { name: 'Variables' });
    await variables.focus();
    await page.keyboard.insertText('{ "form": }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Les variables ne sont pas du JSON : ligne 1.').waitFor();
    await variables.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ "form": true }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
  });

  it('changes nothing with a text of his own', async () => {
    await open();
    await write('mutation { signOut { problems { code } } }');
    await page.keyboard.press('Control+Enter');
    await page.locator('.answer .marks').getByText('QUERIES_ONLY').waitFor();
    await page.reload();
    await editor().waitFor();
  });

  it('finds a field in the documentation and puts it into the query', async () => {
    await open();
    await write('');
    await page.getByLabel('Chercher un champ ou un type').fill('query.secondSig');
    await page.getByRole('button', { name: 'Query.secondSignatureAbove' }).press('Enter');
    await page.getByRole('heading', { name: 'Query', exact: true }).waitFor();
    expect(await focused(page)).toBe('Query');
    await page.getByRole('button', { name: 'Insérer secondSignatureAbove' }).press('Enter');
    expect(await named(page)).toBe('Requête');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
    expect(await answer().innerText()).toContain('"currency": "CHF"');
  });

  it('finds his queries again in this tab, and never an answer', async () => {
    await open();
    await write('{ viewer { familyName } }');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Requêtes précédentes').press('Enter');
    await page.getByRole('button', { name: '{ viewer { familyName } }' }).press('Enter');
    expect(await editor().innerText()).toContain('{ viewer { familyName } }');
    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(stored).toContain('familyName');
    expect(stored).not.toContain('Dufour');
  });

  it('copies a line for a terminal, without any credential', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open();
    await write('{ viewer { id } }');
    await page.getByRole('button', { name: 'Copier pour curl' }).press('Enter');
    await page.getByText('Copié').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`curl ${product.url}/graphql`);
    expect(copied).toContain('$TOKEN');
  });
});

describe('who has no right', () => {
  it('is told what it takes, signs in, and is back on the explorer', async () => {
    await come(null);
    await open();
    await page.getByRole('heading', { name: "Ce qu'il faut pour explorer" }).waitFor();
    await page.getByRole('link', { name: 'Se connecter' }).press('Enter');
    await typeCredentials(page, people.dufour.email);
    await page.getByLabel("Code d'accès").waitFor();
    await typeCode(page, product.url, editor());
    expect(new URL(page.url()).pathname).toBe('/explorer');
  });

  it('and is signed in, reads who gives the role', async () => {
    await come(await enter(people.claire));
    await open();
    await page.getByText(/Le compte de Claire Favre n'a pas le rôle/).waitFor();
    await page.getByRole('link', { name: 'Comment un programme reçoit ses droits' }).waitFor();
  });
});

describe('a program', () => {
  it('asks with its id and secret, whose token is kept nowhere, and sees its own part of the graph', async () => {
    await come(await enter(people.monney));
    await page.goto(`${product.url}/developpeurs`);
    const { id, secret } = await page.evaluate(makeDashboard, CreateApiClientDocument.documentId);
    await come(null);
    await open();
    await page.getByLabel('Identifiant').fill(id);
    await page.getByLabel('Secret').fill(secret);
    const granted = page.waitForResponse(/oauth\/token$/);
    await page.getByRole('button', { name: 'Demander un jeton' }).press('Enter');
    const { access_token: token } = (await (await granted).json()) as { access_token: string };
    // The first who has a contract waits until it is opened.
    await editor().waitFor({ timeout: 60_000 });
    await page.getByText('Exemples').press('Enter');
    await page.getByRole('button', { name: 'Demandes par statut' }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
    expect(await answer().innerText()).toContain('"claimFigures"');
    expect(await page.locator('.figures').innerText()).toMatch(
      /Coût\s+[\d\s’]+ sur [\d\s’]+ permis[\s\S]*Budget restant\s+[\d\s’]+ sur [\d\s’]+/,
    );
    await page.getByLabel('Chercher un champ ou un type').fill('query.viewer');
    await page.getByText('Rien ne porte ce nom.').waitFor();
    const kept = JSON.stringify([
      await context.storageState(),
      await page.evaluate(() => ({ ...sessionStorage })),
    ]);
    expect([kept.includes(token), kept.includes(secret)]).toEqual([false, false]);
    await page.getByRole('button', { name: 'Rendre le jeton' }).press('Enter');
    await page.getByLabel('Jeton', { exact: true }).fill(token);
    await page.getByRole('button', { name: 'Utiliser ce jeton' }).press('Enter');
    await editor().waitFor();
  });

  it('with a wrong token or secret is told so', async () => {
    await come(null);
    await open();
    await page.getByRole('button', { name: 'Demander un jeton' }).press('Enter');
    await page.getByText("L'identifiant et le secret sont obligatoires.").waitFor();
    await page.getByLabel('Identifiant').fill('0197c0de-0000-7000-8000-000000000001');
    await page.getByLabel('Secret').fill('wrong');
    await page.getByRole('button', { name: 'Demander un jeton' }).press('Enter');
    await page.getByText(/Le jeton est refusé.*client authentication failed/).waitFor();
    await page.getByLabel('Jeton', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Utiliser ce jeton' }).press('Enter');
    await page.getByText(/Ce jeton n'ouvre pas l'explorateur/).waitFor();
  });
});

describe('the page', () => {
  it.each(['fr', 'de', 'it', 'en'])(
    'has no violation that axe knows and never scrolls sideways, in %s',
    async (language) => {
      const chosen = { origin: product.url, localStorage: [{ name: 'guichet.langue', value: language }] };
      const wide = { width: 1280, height: 900 };
      for (const [viewport, colorScheme] of [
        [wide, 'light'],
        [wide, 'dark'],
        [{ width: 375, height: 800 }, 'dark'],
        [{ width: 320, height: 225 }, 'light'],
      ] as const) {
        await come(null, {
          viewport,
          colorScheme,
          storageState: { cookies: dufour.cookies, origins: [chosen] },
        });
        await open();
        await page.locator('.cm-content').first().waitFor();
        await page.locator('.query .btn').click();
        await page.locator('.answer .cm-content').waitFor();
        await bringAxe(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await page.locator('h1').count()).toBe(1);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    },
  );

  it('is one part at a time on a phone, and the arrows lead from tab to tab', async () => {
    await come(dufour, { viewport: { width: 375, height: 800 } });
    await open();
    await editor().waitFor();
    await page.getByRole('tab', { name: 'Requête' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('Réponse');
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Chercher un champ ou un type').waitFor();
    await page.keyboard.press('ArrowRight');
    await editor().focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondu', { exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe('Réponse');
  });

  it('brings less than 200 kB of script, and 30 kB to who may not explore', async () => {
    const weigh = async (until: () => Promise<void>) => {
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'script')
          sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await open();
      await until();
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    expect(await weigh(() => editor().waitFor())).toBeLessThan(200_000);
    await come(null);
    expect(await weigh(() => page.getByLabel('Jeton', { exact: true }).waitFor())).toBeLessThan(30_000);
  });
});

/** Makes a dashboard of the insurance office, as its administrator's page does. */
async function makeDashboard(documentId: string): Promise<{ readonly id: string; readonly secret: string }> {
  const input = { name: 'Tableau', office: 'INSURANCE', scopes: ['FIGURES', 'ADHOC'] };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId, variables: { input, idempotencyKey: crypto.randomUUID() } }),
  });
  const { createApiClient } = (await response.json()).data;
  return { id: createApiClient.apiClient.id, secret: createApiClient.secret };
}
