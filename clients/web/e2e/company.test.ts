import { claire, rochat, samuel } from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn as signInOverGraph } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { linkOfMail, sessionOf } from './stage.ts';
import { type Watch, watch } from './watch.ts';

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

/** A page of somebody who has signed in. */
async function pageOf(person: Parameters<typeof signInOverGraph>[1]): Promise<Page> {
  const storageState = sessionOf(await signInOverGraph(product.url, person));
  const context = await browser.newContext({ locale: 'fr-CH', storageState });
  context.setDefaultTimeout(15_000);
  watches.push(watch(context, product.url));
  return await context.newPage();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const names = (page: Page) =>
  page.getByRole('navigation', { name: 'Principale' }).getByRole('link').allTextContents();

describe('a company, from its registration to what a collaborator may order', () => {
  const company = 'Boulangerie du Lac SA';
  let manager: Page;
  let officer: Page;
  let collaborator: Page;

  it('is registered by somebody who becomes its manager, after every mistake was marked', async () => {
    manager = await pageOf(claire);
    await manager.goto(`${product.url}/entreprise`);
    await heading(manager, 'Compte client entreprise');
    expect(await names(manager)).toEqual(['Guichet', 'Entreprise']);
    await manager.getByText('Est-il possible de créer un mandat ?').click();
    await manager.getByText("La création de mandat n'est pas possible").waitFor();
    await manager.getByRole('link', { name: 'Inscrire mon entreprise' }).click();
    await manager.getByLabel('Numéro IDE').fill('CHE-116.281.711');
    await manager.getByRole('button', { name: "Inscrire l'entreprise" }).click();
    await manager.getByRole('link', { name: 'Le champ Raison sociale est obligatoire.' }).click();
    await manager.keyboard.type(company);
    await manager.getByLabel('Numéro IDE').fill('che116281710 tva');
    await manager.getByLabel('Adresse', { exact: true }).fill('Quai du Mont-Blanc 3');
    expect(await manager.getByLabel('Numéro IDE').inputValue()).toBe('CHE-116.281.710');
    await manager.getByLabel('Code postal').fill('1201');
    await manager.getByLabel('Lieu').fill('Genève');
    await manager.getByRole('button', { name: "Inscrire l'entreprise" }).click();
    await heading(manager, company);
    await manager.getByText("La prestation n'a pas été activée.").first().waitFor();
  });

  it('asks for « Population » and is told when to expect an answer', async () => {
    await manager.getByRole('link', { name: 'Accès' }).click();
    await heading(manager, 'Accès');
    await manager.getByRole('button', { name: "Demander l'accès « Population »" }).click();
    await manager.getByText('Réponse attendue vers le').waitFor();
  });

  it('is activated by an officer with the keyboard alone', async () => {
    officer = await pageOf(rochat);
    await officer.goto(`${product.url}/office/acces`);
    await heading(officer, 'Accès');
    expect(await names(officer)).toEqual(['Accès', 'Commandes', 'Tableaux']);
    await officer.keyboard.press('j');
    await officer.keyboard.press('o');
    await heading(officer, company);
    await officer.keyboard.press('a');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText(`Accès de ${company} activé.`).waitFor();
    await linkOfMail(product.url, claire.email, /accès aux services est activé/);
  });

  it('invites a collaborator with one right', async () => {
    await manager.goto(`${product.url}/entreprise/collaborateurs`);
    await manager.getByRole('button', { name: 'Inviter un collaborateur' }).focus();
    await manager.keyboard.press('Enter');
    await manager.getByLabel('Attestation de résidence').waitFor();
    await manager.getByLabel('Email', { exact: true }).fill(samuel.email);
    await tabTo(manager, 'Attestation de résidence');
    await manager.keyboard.press('Space');
    await tabTo(manager, "Envoyer l'invitation");
    await manager.keyboard.press('Enter');
    await manager.getByText(`L'invitation est partie à ${samuel.email}.`).waitFor();
    await manager.getByRole('row', { name: samuel.email }).getByText('Invité', { exact: true }).waitFor();
  });

  it('keeps its last manager, and says why', async () => {
    await manager.getByRole('button', { name: /^Gérer : Favre/ }).click();
    await manager.getByRole('button', { name: 'Désactiver' }).click();
    await manager.getByRole('alertdialog').getByRole('button', { name: 'Désactiver' }).click();
    await manager.getByText("C'est le dernier gestionnaire de l'organisation.").waitFor();
  });

  it('has a collaborator who accepts and sees what he may order, and why the rest goes to the card', async () => {
    const link = await linkOfMail(product.url, samuel.email, /entreprise|Unternehmen/);
    await manager.goto(link);
    await manager.getByText('Cette invitation est pour un autre compte').waitFor();
    collaborator = await pageOf(samuel);
    await collaborator.goto(link);
    await heading(collaborator, `${company} vous invite`);
    await collaborator.getByRole('button', { name: "Accepter l'invitation" }).click();
    await heading(collaborator, company);
    const services = collaborator.getByRole('table', { name: 'Prestations' });
    await services
      .getByRole('row', { name: 'Attestation de résidence' })
      .getByText('Facture mensuelle')
      .waitFor();
    await services
      .getByRole('row', { name: 'Attestation de départ' })
      .getByText('Les droits ne vous ont pas été attribués.')
      .waitFor();
    await collaborator.goto(`${product.url}/entreprise/collaborateurs${new URL(collaborator.url()).search}`);
    await heading(collaborator, 'Cette page est réservée aux gestionnaires');
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
