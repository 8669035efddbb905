import * as people from '@guichet/stack/cast/cast.ts';
import { aline, girard } from '@guichet/stack/cast/provider-people.ts';
import { endWindow } from '@guichet/stack/testing/end-window.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { plant } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { startTestProduct, type TestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused, named, tabTo, typeAt } from './keyboard.ts';
import { activationLink, claireAsClient, odette } from './provider-scene.ts';
import {
  askForPayment,
  companyOf,
  demonstrationProgram,
  openProviderProgram,
  type ProviderProgram,
  registerClient,
  requestAt,
} from './provider-stage.ts';
import { sessionOf } from './stage.ts';
import { arrive } from './visitor.ts';
import { type Watch, watch } from './watch.ts';

let product: TestProduct;
let browser: Browser;
let claire: GraphClient;
let program: ProviderProgram;
let second: ProviderProgram;
const watches: Watch[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  claire = await product.signIn(people.claire);
  program = await demonstrationProgram(product.url, await product.signIn(aline));
  const nora = await product.signIn(people.nora);
  const officer = await product.signIn(girard);
  second = await openProviderProgram(product.url, nora, officer, await companyOf(nora));
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function goTo(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page);
}

/** A browser of Claire, who has an account, at a desk, in French. */
async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-CH', storageState: sessionOf(claire) });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(product.url + path);
  return page;
}

/** The code of the newest SMS to a phone. */
async function codeOnPhone(digits: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(
      async () => {
        const sms = (await product.mailbox()).find(
          ({ channel, to }) => channel === 'sms' && to.replaceAll(' ', '').endsWith(digits),
        );
        code = sms?.text.match(/\b\d{6}\b/)?.[0];
        return code;
      },
      { timeout: 30_000 },
    )
    .toBeDefined();
  return code ?? '';
}

test('a client whom a provider registered activates his account, and his link opens nothing a second time', async () => {
  await registerClient(program, odette);
  const link = await activationLink(product.url, odette.email);
  const page = await arrive(browser, product.url, watches);
  await page.goto(link);
  await heading(page, 'Activer mon compte');
  await page.getByText(odette.email).waitFor();
  await page.getByText('Mandat de prélèvement SEPA (schéma CORE)').waitFor();
  await goTo(page, 'Activer mon compte');
  await expect.poll(() => focused(page)).toMatch(/3 points sont à corriger/);
  await goTo(page, 'Recevoir le code par SMS');
  await page.getByText('Le SMS est parti.').waitFor();
  const password = 'une phrase que personne ne devine';
  plant('password', password);
  await page.keyboard.type(await codeOnPhone('5678'));
  await typeAt(page, 'Votre mot de passe', password);
  await tabTo(page, /J'ai lu le mandat/);
  await press(page, 'Space');
  await goTo(page, 'Activer mon compte');
  await heading(page, 'Mise en relation avec Au fil des jours Sàrl');
  await page.getByText('Votre compte est activé, et vous êtes connecté.').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Active[\s\S]*Référence du mandat/);

  const again = await arrive(browser, product.url, watches);
  await again.goto(link);
  await heading(again, "Ce lien ne s'ouvre pas");
  await goTo(again, 'Demander un nouveau lien');
  await heading(again, 'Demander un nouveau lien');
  await typeAt(again, 'Adresse email', odette.email);
  await press(again);
  await heading(again, 'Regardez vos emails');
});

test('a client with an account finds two providers at the counter: accepts one with the mandate, refuses the other, and ends the first', async () => {
  const id = await registerClient(program, claireAsClient);
  await registerClient(second, claireAsClient);
  const page = await open('/guichet');
  await page.getByText('2 démarches vous attendent').waitFor();
  await goTo(page, 'Mise en relation avec Au fil des jours Sàrl');
  await heading(page, 'Mise en relation avec Au fil des jours Sàrl');
  await goTo(page, 'Accepter la mise en relation');
  await expect.poll(() => focused(page)).toMatch(/Un point est à corriger/);
  await tabTo(page, /J'ai lu le mandat/);
  await press(page, 'Space');
  await goTo(page, 'Accepter la mise en relation');
  await page
    .getByText('Vous avez accepté. Au fil des jours Sàrl peut vous demander des paiements.')
    .waitFor();

  await page.goto(`${product.url}/guichet`);
  await goTo(page, 'Mise en relation avec Atelier Keller SA');
  await heading(page, 'Mise en relation avec Atelier Keller SA');
  await goTo(page, 'Refuser');
  await page.getByRole('alertdialog').waitFor();
  await press(page);
  await page.getByText('Vous avez refusé. Atelier Keller SA en est informé.').waitFor();
  await page.getByText('Refusée', { exact: true }).first().waitFor();

  await page.goto(`${product.url}/guichet/mises-en-relation/${id}`);
  await goTo(page, 'Mettre fin à la mise en relation');
  await page.getByRole('alertdialog').waitFor();
  await press(page, 'Escape');
  await goTo(page, 'Mettre fin à la mise en relation');
  await page.getByRole('alertdialog').waitFor();
  await press(page);
  await page.getByText('La mise en relation avec Au fil des jours Sàrl est terminée.').waitFor();
});

test('a client validates one request, contests another with his words, and is told when he comes too late', async () => {
  const clientId = await registerClient(program, claireAsClient);
  const page = await open(`/guichet/mises-en-relation/${clientId}`);
  // The mandate of the link that he ended is still his: nothing is to be ticked.
  await goTo(page, 'Accepter la mise en relation');
  await page.getByText('Vous avez accepté.').first().waitFor();
  const toValidate = await askForPayment(program, clientId);
  const toContest = await askForPayment(program, clientId);
  const tooLate = await askForPayment(program, clientId);

  await page.goto(`${product.url}/guichet`);
  await page.getByText('3 démarches vous attendent').waitFor();
  await page.getByText('Encore 47 heures').first().waitFor();
  await goTo(page, /^Au fil des jours Sàrl vous demande 80\.51/);
  await heading(page, /vous demande 80\.51\sEUR/);
  expect(await page.locator('main').innerText()).toMatch(
    /Encore 47 heures[\s\S]*2\.5 heures à 46\.00\sEUR[\s\S]*161\.01[\s\S]*80\.50\sEUR[\s\S]*80\.51\sEUR/,
  );
  await goTo(page, 'Continuer');
  await page.getByText('Choisissez « Je valide » ou « Je conteste ».').waitFor();
  // The focus follows the message.
  await expect.poll(() => named(page)).toMatch(/^Je valide/);
  await press(page, 'Space');
  await goTo(page, /^Valider 80\.51/);
  await page.getByRole('alertdialog').waitFor();
  await press(page);
  await page.getByText('Votre réponse est enregistrée : la demande est validée').waitFor();
  await page.getByText('Validée par vous').waitFor();
  await requestAt(program, toValidate, 'VALIDATED');

  await page.goto(`${product.url}/guichet/paiements/${toContest}`);
  await heading(page, /vous demande/);
  await tabTo(page, /^Je valide/);
  await press(page, 'ArrowDown');
  await goTo(page, 'Contester la demande');
  await page.getByRole('alertdialog').waitFor();
  await tabTo(page, 'La facture comporte une erreur');
  await press(page, 'ArrowUp');
  await goTo(page, 'Contester la demande');
  await expect.poll(() => focused(page)).toMatch(/Un point est à corriger/);
  await typeAt(page, 'Votre explication', 'Personne n’est venu ce jour-là.');
  await goTo(page, 'Contester la demande');
  await page.getByText('Votre réponse est enregistrée : la demande est contestée').waitFor();
  await page.getByText('Personne n’est venu ce jour-là.').first().waitFor();
  await page.getByText('Une autre raison').first().waitFor();
  await requestAt(program, toContest, 'CONTESTED');

  await page.goto(`${product.url}/guichet/paiements/${tooLate}`);
  await heading(page, /vous demande/);
  await endWindow(product.databaseUrls.billing, tooLate);
  await tabTo(page, /^Je valide/);
  await press(page, 'ArrowDown');
  await goTo(page, 'Contester la demande');
  await page.getByRole('alertdialog').waitFor();
  await tabTo(page, 'La facture comporte une erreur');
  await press(page, 'Space');
  await goTo(page, 'Contester la demande');
  await page.getByText("Votre réponse n'est pas partie.").waitFor();
  await page
    .getByText(/validée automatiquement|délai/i)
    .first()
    .waitFor();
});

test('an officer who never leaves the keys suspends a provider and admits it again; its manager reads why', async () => {
  const context = await browser.newContext({
    locale: 'fr-CH',
    storageState: sessionOf(await product.signIn(girard)),
  });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  const page = await context.newPage();
  await page.goto(`${product.url}/office/prestataires?statut=admis`);
  await heading(page, 'Prestataires');
  await page.getByRole('row', { name: /Atelier Keller SA/ }).waitFor();
  await press(page, 'j');
  await press(page, 'Enter');
  await heading(page, 'Atelier Keller SA');
  await press(page, 's');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type("L'attestation de régularité fiscale manque.");
  await press(page, 'Control+Enter');
  await page.getByText('Atelier Keller SA est suspendu.').waitFor();

  const manager = await browser.newContext({
    locale: 'fr-CH',
    storageState: sessionOf(await product.signIn(people.nora)),
  });
  manager.setDefaultTimeout(15_000);
  watches.push(watch(manager, product.url));
  const company = await manager.newPage();
  await company.goto(`${product.url}/entreprise/prestataire`);
  await heading(company, 'Prestataire');
  await company.getByText("L'attestation de régularité fiscale manque.").first().waitFor();
});

test('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
