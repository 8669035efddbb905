import * as people from '@guichet/stack/cast/cast.ts';
import { girard } from '@guichet/stack/cast/provider-people.ts';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';
import type { Signatory } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, named, tabTo, typeAt } from './keyboard.ts';
import { sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const typedIn = (page: Page, field: string) => page.getByLabel(field, { exact: true }).inputValue();
const errorsOf = (page: Page) => page.locator('.small-form .field .err').allInnerTexts();

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

/** Types over what stands in a field. */
async function typeOver(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await press(page, 'Control+a');
  await page.keyboard.type(text);
}

async function pageOf(person: Signatory, path: string): Promise<Page> {
  const storageState = sessionOf(await product.signIn(person));
  const context = await browser.newContext({ locale: 'fr-CH', storageState });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  return page;
}

describe('a company that becomes a provider, by the keys alone', () => {
  let manager: Page;

  it('applies: each mistake is marked at once, in French, and nothing that was typed is lost', async () => {
    manager = await pageOf(people.nora, '/entreprise/prestataire');
    await heading(manager, 'Prestataire');
    await manager.getByText('Pas encore demandé.').waitFor();
    await goTo(manager, "Demander l'admission");
    await expect.poll(() => named(manager)).toBe('SIRET');
    await manager.keyboard.type('73282932000075');
    await typeAt(manager, 'IBAN', 'FR76 3000 6000 0112 3456 7890 188');
    await press(manager);
    await expect.poll(() => focused(manager)).toMatch(/3 points sont à corriger/);
    expect(await errorsOf(manager)).toEqual([
      expect.stringContaining(
        "Un chiffre du SIRET ne correspond pas. Comparez-le avec l'avis de situation de l'INSEE.",
      ),
      expect.stringContaining(
        "Un caractère de l'IBAN ne correspond pas. Comparez-le avec votre relevé de compte.",
      ),
      expect.stringContaining('Le champ Titulaire du compte est obligatoire.'),
    ]);
    expect([await typedIn(manager, 'SIRET'), await typedIn(manager, 'IBAN')]).toEqual([
      '732 829 320 00075',
      'FR76 3000 6000 0112 3456 7890 188',
    ]);

    await typeOver(manager, 'SIRET', '732 829 320 00074');
    await typeOver(manager, 'IBAN', 'FR76 3000 6000 0112 3456 7890 189');
    await typeAt(manager, 'Titulaire du compte', 'Atelier Keller SA');
    await goTo(manager, 'Envoyer la demande');
    await manager.getByText('Votre demande est envoyée.').waitFor();
    // It is said at once; the page is asked anew for how it stands.
    await expect
      .poll(() => manager.locator('main').innerText())
      .toMatch(
        /Chez l'office[\s\S]*Demandé le \d\d\.\d\d\.\d{4}\. L'office vous répond par email\.[\s\S]*732 829 320 00074[\s\S]*Historique/,
      );
  });

  it('is admitted by the office, and reads it', async () => {
    const officer = await pageOf(girard, '/office/prestataires');
    await heading(officer, 'Prestataires');
    await officer.getByRole('row', { name: /Atelier Keller SA/ }).waitFor();
    await press(officer, 'j');
    await press(officer);
    await heading(officer, 'Atelier Keller SA');
    await press(officer, 'a');
    await expect.poll(() => focused(officer)).toMatch(/^Admettre le prestataire/);
    await press(officer, 'Control+Enter');
    await officer.getByText('Atelier Keller SA est admis comme prestataire.').waitFor();
    await officer.getByText('Rien à traiter').waitFor();

    await manager.reload();
    await manager
      .getByText('Vos programmes peuvent inscrire des clients et demander des paiements.')
      .waitFor();
  });

  it('goes on to its first program, which is one of the sandbox', async () => {
    await goTo(manager, 'Commencer en cinq minutes');
    await heading(manager, 'Prestataires : premiers pas');
    await goTo(manager, 'Créer un programme');
    await heading(manager, 'Développeurs');
    await goTo(manager, 'Créer un programme');
    await expect.poll(() => named(manager)).toBe('Nom');
    await tabTo(manager, 'Programme de bac à sable');
    await press(manager, 'Space');
    await goTo(manager, 'Créer le programme');
    await expect.poll(() => focused(manager)).toMatch(/2 points sont à corriger/);
    expect(await manager.getByLabel('Programme de bac à sable').isChecked()).toBe(true);

    await typeAt(manager, 'Nom', 'Essai de la facturation');
    await tabTo(manager, /^CLIENTS/);
    await press(manager, 'Space');
    await goTo(manager, 'Créer le programme');
    await expect.poll(() => focused(manager)).toBe('Le secret de Essai de la facturation');
    plant('secret of a program', await manager.locator('.secret .copied code').last().innerText());
    await goTo(manager, 'Le secret est rangé');
    const program = manager.getByRole('article', { name: 'Essai de la facturation' });
    expect(await program.innerText()).toMatch(/Bac à sable[\s\S]*CLIENTS/);
  });
});

test('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
