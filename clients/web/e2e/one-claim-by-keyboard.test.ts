import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, tabTo, typeAt } from './keyboard.ts';
import { dufour, linkOfMail, newestCode, password } from './stage.ts';
import { arrive } from './visitor.ts';
import type { Watch } from './watch.ts';

let product: Product;
let browser: Browser;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const john = { email: 'john.doe@exemple.ch', password: 'une autre phrase que personne ne devine' };

/** Presses what the focus stands on. */
const press = (page: Page, key = 'Enter') => page.keyboard.press(key);

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

/** The link of the newest e-mail whose subject says this. */
const linkOf = (subject: RegExp) => linkOfMail(product.url, john.email, subject);

async function signIn(page: Page, who: { readonly email: string; readonly password: string }): Promise<void> {
  await typeAt(page, 'Email', who.email);
  await typeAt(page, 'Mot de passe', who.password);
  await press(page);
  await page.getByLabel("Code d'accès").waitFor();
  const code = await newestCode(page, product.url);
  await typeAt(page, "Code d'accès", code);
  await press(page);
}

describe('the whole way of a claim, with the keyboard alone', () => {
  let insured: Page;
  let office: Page;

  it('registers: boxes, fields, the confirmation, and the summary that takes the focus', async () => {
    insured = await arrive(browser, product.url, watches);
    await insured.goto(`${product.url}/inscription`);
    await insured.getByRole('heading', { level: 1, name: 'Inscription' }).waitFor();
    await tabTo(insured, /^Bénéficiaire de prestations AI/);
    await press(insured, 'Space');
    await goTo(insured, "S'inscrire");
    await expect.poll(() => focused(insured)).toMatch(/points sont à corriger/);
    await tabTo(insured, 'Le champ Nom est obligatoire.');
    await press(insured);
    await insured.keyboard.type('Doe');
    await typeAt(insured, 'Prénom', 'John');
    await typeAt(insured, 'Adresse', 'Rue du Rhône 12');
    await typeAt(insured, 'Code postal', '1204');
    await typeAt(insured, 'Lieu', 'Genève');
    await typeAt(insured, 'Date de naissance', '14.3.1984');
    await typeAt(insured, "Numéro d'assuré (numéro AVS)", '756.0000.0000.02');
    await typeAt(insured, 'IBAN', 'CH93 0076 2011 6238 5295 7');
    await typeAt(insured, 'Adresse email', john.email);
    await typeAt(insured, 'Mot de passe', john.password);
    await typeAt(insured, 'Numéro de téléphone portable', '079 444 55 66');
    await tabTo(insured, 'Je confirme être le bénéficiaire ou son représentant légal');
    await press(insured, 'Space');
    await press(insured);
    await expect.poll(() => focused(insured)).toBe('Un email vous attend');
  });

  it('verifies, signs in and opens the form', async () => {
    await insured.goto(await linkOf(/adresse/i));
    await insured.getByText('Votre adresse email est validée').waitFor();
    await goTo(insured, 'Se connecter');
    await insured.waitForURL('**/connexion');
    await signIn(insured, john);
    await expect.poll(() => focused(insured)).toBe('Guichet');
    await goTo(insured, /^Facture pour frais de voyage et nourriture/);
    await expect.poll(() => focused(insured)).toBe('Facture pour frais de voyage et nourriture');
  });

  it('types a trip, ticks the days in the calendar and sends', async () => {
    await typeAt(insured, 'Numéro de décision', '320/2025/114 208');
    await typeAt(insured, 'Date de début', '8.9.2025');
    await tabTo(insured, 'Raison');
    await press(insured, 'ArrowDown');
    await press(insured, 'ArrowDown');
    await typeAt(insured, 'Lieu de départ', 'Carouge');
    await typeAt(insured, "Lieu d'arrivée", 'Rolle');
    await tabTo(insured, /^Aller$/);
    await press(insured, 'ArrowUp');
    await typeAt(insured, 'Nombre de kilomètres', '74.8');
    await typeAt(insured, 'Du', '1.9.2025');
    await typeAt(insured, 'Au', '30.9.2025');
    await typeAt(insured, /^Jours annoncés, 5 à 8h/, '2');
    await tabTo(insured, /septembre 2025/);
    await press(insured, 'ArrowDown');
    await press(insured, 'Space');
    await press(insured, 'ArrowRight');
    await press(insured, 'Space');
    await insured.getByLabel('Total de la demande').getByText('56.66').first().waitFor();
    await goTo(insured, 'Envoyer ma demande');
    await insured.getByRole('alertdialog').waitFor();
    await press(insured);
    await insured.getByText('Votre demande est envoyée.').waitFor();
    await expect.poll(() => focused(insured)).toBe('Facture pour frais de voyage et nourriture');
  });

  it('is sent back by an officer who never leaves the keys', async () => {
    office = await arrive(browser, product.url, watches);
    await office.goto(`${product.url}/connexion`);
    await office.getByRole('heading', { level: 1 }).waitFor();
    await signIn(office, { email: dufour, password });
    await office.getByRole('link', { name: 'Doe John' }).waitFor();
    await press(office, 'j');
    await press(office, 'Enter');
    await office.getByRole('heading', { level: 1, name: 'Doe John' }).waitFor();
    await press(office, 'c');
    await office.getByLabel('Message', { exact: true }).waitFor();
    await expect.poll(() => office.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await office.keyboard.type('Veuillez dire pourquoi vous avez pris la voiture.');
    await press(office, 'Control+Enter');
    await office.getByText(/Correction demandée pour 318\.632\.1-/).waitFor();
  });

  it('is corrected', async () => {
    await insured.goto(await linkOf(/compléter/));
    await insured.getByText('Veuillez dire pourquoi vous avez pris la voiture.').waitFor();
    await tabTo(insured, 'Remarque (facultatif)');
    await insured.keyboard.type('Je ne peux pas prendre le train.');
    await goTo(insured, 'Modifier ma demande');
    await insured.getByRole('alertdialog').waitFor();
    await press(insured);
    await insured.getByText('Votre demande est corrigée.').waitFor();
  });

  it('is accepted, and the person reads of its payout', async () => {
    await office.goto(`${product.url}/office/demandes`);
    await office.getByRole('link', { name: 'Doe John' }).waitFor();
    await press(office, 'j');
    await press(office, 'Enter');
    await office.getByText('Je ne peux pas prendre le train.').first().waitFor();
    await press(office, 'a');
    await press(office, 'Control+Enter');
    await office.getByRole('alertdialog').waitFor();
    await press(office);
    await office.getByText(/Demande 318\.632\.1-\d{4}-\d{5} acceptée\./).waitFor();
    await expect
      .poll(
        async () => {
          await insured.goto(`${product.url}/guichet`);
          await insured.getByRole('heading', { level: 1 }).waitFor();
          return await insured.locator('main').innerText();
        },
        { timeout: 20_000 },
      )
      .toMatch(/Accepté[\s\S]*Versement en préparation/);
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
