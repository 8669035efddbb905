import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, tabTo, typeAt } from './keyboard.ts';
import {
  claire,
  dufour,
  newestCode,
  password,
  signIn,
  typeCode,
  typeCredentials,
  typeInvoice,
} from './stage.ts';
import { arrive } from './visitor.ts';
import type { Watch } from './watch.ts';

let product: Product;
let browser: Browser;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([
    startTestProduct({ env: { TRUSTED_DOCUMENTS_ONLY: '1' } }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const form = '/guichet/factures/autre-facture';

describe('an invoice, from the page to the payment', () => {
  let insured: Page;

  it('shows everything that is missing at once, and leads to each field', async () => {
    insured = await arrive(browser, product.url, watches);
    await signIn(insured, product.url, claire);
    await insured.getByRole('heading', { name: "Aucune demande pour l'instant" }).waitFor();
    await insured.getByRole('link', { name: 'Facture - 318.632' }).click();
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();

    const summary = insured.getByRole('region', { name: '6 points sont à corriger' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary
      .getByRole('link', { name: 'Le champ Date des prestations dispensées est obligatoire.' })
      .click();
    const servedOn = insured.getByLabel('Date des prestations dispensées', { exact: true });
    expect(await servedOn.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await servedOn.getAttribute('aria-invalid')).toBe('true');
  });

  it('computes while one types, tidies what was typed, and takes the marks away one by one', async () => {
    await typeInvoice(insured, 'Favre Théo');
    await insured.getByLabel('Total de la demande').getByText('198.50 CHF').waitFor();
    expect(await insured.getByLabel('Date de la facture', { exact: true }).inputValue()).toBe('12.06.2025');
    await insured.getByRole('region', { name: 'à corriger' }).waitFor({ state: 'detached' });
  });

  it('sends after a confirmation in the words of the guide', async () => {
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const window = insured.getByRole('alertdialog', { name: 'Envoyer la demande' });
    await window.getByText('vous ne pourrez plus la modifier').waitFor();
    await window.getByRole('button', { name: "Annuler l'envoi" }).click();
    await window.waitFor({ state: 'detached' });
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await window.getByRole('button', { name: 'Envoyer la demande' }).click();
    await insured.getByText('Votre demande est envoyée.').waitFor();
    await expect.poll(() => focused(insured)).toBe('Facture');
  });

  it('waits at the office, where an officer accepts it with the keyboard', async () => {
    const office = await arrive(browser, product.url, watches);
    await signIn(office, product.url, dufour);
    await office.waitForURL('**/office/demandes');
    await office.getByRole('link', { name: 'Favre Théo' }).waitFor();
    await office.keyboard.press('j');
    await office.keyboard.press('Enter');
    await office.getByRole('heading', { level: 1, name: 'Favre Théo' }).waitFor();
    await office.keyboard.press('a');
    await office.keyboard.press('Enter');
    await office.getByRole('alertdialog').getByText('198.50 CHF').waitFor();
    await office.keyboard.press('Enter');
    await office.getByText(/Demande 318\.632-\d{4}-\d{5} acceptée\./).waitFor();
    await office.context().close();
  });

  it('stands at the guichet with its beneficiary and its payout', async () => {
    await expect
      .poll(
        async () => {
          await insured.goto(`${product.url}/guichet`);
          return await insured.getByRole('row', { name: 'Favre Théo' }).innerText();
        },
        { timeout: 20_000 },
      )
      .toMatch(/Accepté[\s\S]*Versement en préparation/);
    await insured.getByRole('link', { name: 'Facture', exact: true }).click();
    const payout = insured.getByRole('region', { name: 'Versement' });
    await payout.getByText('198.50 CHF').waitFor();
    await payout.getByText('CH93 0076 2011 6238 5295 7').waitFor();
    await insured.getByText('Demande acceptée').waitFor();
  });

  it('is recorded once when the answer to the first try is lost', async () => {
    await insured.goto(product.url + form);
    await typeInvoice(insured, 'Favre Claire');
    const keys: string[] = [];
    const loseFirstAnswer = async (route: Route) => {
      // The savings of the draft bear keys of their own; only a submission names the draft that it was made from.
      const { idempotencyKey: key, draftId } = route.request().postDataJSON().variables ?? {};
      if (draftId === undefined) return await route.continue();
      keys.push(key);
      if (keys.length > 1) return await route.continue();
      await route.fetch();
      await route.abort();
    };
    await insured.route('**/graphql', loseFirstAnswer);
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();
    const send = insured.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' });
    await send.click();
    await insured.getByRole('alert').getByText("La demande n'est pas partie.").waitFor();
    await send.click();
    await insured.getByText('Votre demande est envoyée.').waitFor();
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
    await insured.goto(`${product.url}/guichet`);
    await insured.getByLabel('Bénéficiaire').selectOption({ label: 'Favre Claire' });
    await insured.getByRole('row', { name: 'Favre Théo' }).waitFor({ state: 'detached' });
    expect(await insured.getByRole('row', { name: 'Favre Claire' }).count()).toBe(1);
  });

  it('loses nothing when the session ends while one types', async () => {
    await insured.goto(product.url + form);
    await insured.getByLabel('Numéro de décision', { exact: true }).fill('320/2025/999999/0');
    await insured.context().clearCookies();
    await insured.getByLabel('Remarque').fill('Merci');
    await insured.waitForURL('**/connexion?retour=**');
    await typeCredentials(insured, claire);
    await typeCode(insured, product.url);
    await insured.waitForURL(`**${form}**`);
    expect(await insured.getByLabel('Numéro de décision', { exact: true }).inputValue()).toBe(
      '320/2025/999999/0',
    );
    expect(await insured.getByLabel('Remarque').inputValue()).toBe('Merci');
  });

  it('says when the network is away, and keeps the work', async () => {
    await insured.context().setOffline(true);
    await insured.getByText('Hors ligne.').waitFor();
    await insured.context().setOffline(false);
    await insured.getByText('Hors ligne.').waitFor({ state: 'detached' });
    expect(await insured.getByLabel('Remarque').inputValue()).toBe('Merci');
  });

  it('forgets what was typed at the sign-out', async () => {
    await insured.getByRole('button', { name: 'Favre Claire' }).click();
    await insured.getByRole('menuitem', { name: 'Déconnexion' }).click();
    await insured.getByLabel('Mot de passe').waitFor();
    expect(
      await insured.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('guichet'))),
    ).toEqual([]);
    await insured.goto(`${product.url}/guichet`);
    await insured.waitForURL('**/connexion?retour=%2Fguichet');
  });
});

describe('with the keyboard alone', () => {
  let page: Page;

  it('one signs in, and each page starts at its heading', async () => {
    page = await arrive(browser, product.url, watches);
    await page.goto(product.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(claire);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByLabel("Code d'accès").waitFor();
    await expect.poll(() => focused(page)).toBe('Connexion');
    expect(await page.title()).toBe('Connexion – Guichet');
    const code = await newestCode(page, product.url);
    await page.keyboard.press('Tab');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guichet');
    await expect.poll(() => focused(page)).toBe('Guichet');
  });

  it('one fills in an invoice of two services and sends it', async () => {
    await tabTo(page, 'Facture - 318.632');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${form}`);
    await page.getByRole('heading', { level: 1, name: 'Facture' }).waitFor();
    await typeAt(page, 'Bénéficiaire', 'Favre T');
    await typeAt(page, 'Numéro de décision', '320/2025/123456/0');
    await typeAt(page, 'Date de la facture', '12.6.2025');
    await typeAt(page, 'Date des prestations dispensées', '2.6.2025');
    await typeAt(page, 'Prestation', 'Physiothérapie');
    await typeAt(page, 'Tarif en CHF', '71.50');
    await tabTo(page, 'Ajouter une entrée');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3.6.2025');
    await typeAt(page, 'Prestation', 'Transport');
    await typeAt(page, 'Tarif en CHF', '12');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('83.50 CHF').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await tabTo(page, 'Envoyer ma demande');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Votre demande est envoyée.').waitFor();
    await page.context().close();
  });
});

describe('the sign-in', () => {
  it('leads back to the address that was asked for, with its filter', async () => {
    const page = await arrive(browser, product.url, watches);
    await page.goto(`${product.url}/guichet?beneficiaire=x`);
    await page.getByText('Connectez-vous pour ouvrir cette page.').waitFor();
    await typeCredentials(page, claire);
    await typeCode(page, product.url);
    await page.waitForURL('**/guichet?beneficiaire=x');
    await page.context().close();
  });

  it('never leads to another place', async () => {
    const page = await arrive(browser, product.url, watches);
    await page.goto(`${product.url}/connexion?retour=//evil.example/guichet`);
    await typeCredentials(page, claire);
    await typeCode(page, product.url);
    await page.waitForURL(`${product.url}/guichet`);
    await page.context().close();
  });

  it('says what is missing, and what is wrong with the code', async () => {
    const page = await arrive(browser, product.url, watches);
    await page.goto(product.url);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await page.getByRole('link', { name: 'Le champ Mot de passe est obligatoire.' }).waitFor();
    await typeCredentials(page, claire);
    await page.getByLabel("Code d'accès").fill('12');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.locator('#champ-code[aria-invalid="true"]').waitFor();
    expect(
      await page
        .getByRole('button', { name: "J'ai besoin d'un nouveau code d'accès" })
        .getAttribute('aria-disabled'),
    ).toBe('true');
    await page.context().close();
  });

  it('keeps an insured person out of the office', async () => {
    const page = await arrive(browser, product.url, watches);
    await signIn(page, product.url, claire);
    await page.goto(`${product.url}/office/demandes`);
    await page.getByRole('heading', { name: "Cette page est réservée à l'office" }).waitFor();
    await page.context().close();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
