import { parseAvsNumber } from '@guichet/schema/scalars/avs-number.ts';
import { claire } from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { linkOfMail, sessionOf } from './stage.ts';
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

describe('« Mon compte »', () => {
  let page: Page;
  let person: GraphClient;
  const open = (section: string) =>
    page.getByRole('navigation', { name: 'Mon compte' }).getByRole('link', { name: section }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  it('opens on « Mes informations » and says what is known', async () => {
    page = await arrive(browser, product.url, watches);
    person = await signIn(product.url, claire);
    await page.context().addCookies([...sessionOf(person).cookies]);
    await page.goto(`${product.url}/compte`);
    await heading('Mes informations');
    expect(new URL(page.url()).pathname).toBe('/compte/informations');
    await page.getByText('Rue du Mont-Blanc 12').waitFor();
    await page.getByText('756.9217.0769.85').waitFor();
  });

  it('marks everything at once, and changes the address', async () => {
    await page.getByRole('link', { name: 'Modifier', exact: true }).click();
    await heading('Modifier mes informations');
    await page.getByLabel('Nom', { exact: true }).fill('');
    await page.getByLabel('Adresse', { exact: true }).fill('');
    await press('Enregistrer');
    const summary = page.getByRole('region', { name: '2 points sont à corriger' });
    await summary.getByRole('link', { name: 'Le champ Adresse est obligatoire.' }).waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByLabel('Nom', { exact: true }).fill('Favre');
    await page.getByLabel('Adresse', { exact: true }).fill('Rue de Lausanne 1');
    await press('Enregistrer');
    await status('Vos informations sont enregistrées.');
    await page.getByText('Rue de Lausanne 1').waitFor();
  });

  it('shows what another tab saved meanwhile, and keeps what was typed', async () => {
    await page.getByRole('link', { name: 'Modifier', exact: true }).click();
    await page.getByLabel('Lieu').fill('Carouge');
    const other = await page.context().newPage();
    await other.goto(`${product.url}/compte/informations?modifier`);
    await other.getByLabel('Lieu').fill('Thônex');
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await other.getByText('1201 Thônex').waitFor();
    await other.close();
    await press('Enregistrer');
    const notice = page.getByRole('region', { name: 'Ces informations ont changé entre-temps' });
    await notice.getByText('1201 Thônex').waitFor();
    expect(await page.getByLabel('Lieu').inputValue()).toBe('Carouge');
    await press('Enregistrer');
    await page.getByText('1201 Carouge').waitFor();
  });

  it('says what it means to be no beneficiary any more before it is so, and takes the person back', async () => {
    await page.getByRole('link', { name: 'Modifier', exact: true }).click();
    await page.getByLabel('Bénéficiaire de prestations AI').uncheck();
    await press('Enregistrer');
    const question = page.getByRole('alertdialog');
    await question.getByText('Vos demandes déjà envoyées restent au guichet').waitFor();
    await question.getByRole('button', { name: 'Ne plus être bénéficiaire' }).click();
    await status('Vos informations sont enregistrées.');
    expect(await page.getByText('756.9217.0769.85').count()).toBe(0);
    await page.getByRole('link', { name: 'Modifier', exact: true }).click();
    await page.getByLabel('Bénéficiaire de prestations AI').check();
    await page.getByLabel('Date de naissance').fill('12.4.1985');
    await page.getByLabel("Numéro d'assuré (numéro AVS)").fill('7569217076985');
    await press('Enregistrer');
    await page.getByText('756.9217.0769.85').waitFor();
  });

  it('adds a beneficiary at the same address, and finds the profile in the list', async () => {
    await open('Bénéficiaires');
    await page.getByRole('link', { name: 'Ajouter un bénéficiaire' }).click();
    await heading('Ajouter un bénéficiaire');
    await page.getByRole('radio', { name: "C'est mon enfant" }).check();
    await page.getByLabel('Nom', { exact: true }).fill('Favre');
    await page.getByLabel('Prénom').fill('Léa');
    await press('Reprendre mon adresse');
    await page.getByLabel('Date de naissance').fill('3.2.2017');
    await page.getByLabel("Numéro d'assuré (numéro AVS)").fill('7569999000000');
    await press('Ajouter');
    await heading('Favre Léa');
    await page.getByText('1201 Carouge').waitFor();
    await page.getByRole('link', { name: 'Bénéficiaires', exact: true }).last().click();
    await heading('Bénéficiaires');
    await page.getByRole('row', { name: /Favre Léa.*03\.02\.2017.*756\.9999\.0000\.00/ }).waitFor();
  });

  it('removes a beneficiary after saying what becomes of the claims', async () => {
    await page.getByRole('link', { name: 'Favre Léa' }).click();
    await heading('Favre Léa');
    await press('Supprimer ce bénéficiaire');
    const question = page.getByRole('alertdialog', { name: 'Supprimer Favre Léa de vos bénéficiaires ?' });
    await question.getByText('demandes déjà envoyées restent au guichet').waitFor();
    await question.getByRole('button', { name: 'Supprimer' }).click();
    await status('Favre Léa ne figure plus dans vos bénéficiaires.');
    expect(await page.getByRole('link', { name: 'Favre Léa' }).count()).toBe(0);
  });

  it('keeps the decision numbers of a beneficiary on the profile, to be changed and removed', async () => {
    await page.getByRole('link', { name: 'Favre Théo' }).click();
    await heading('Favre Théo');
    await page.getByText('Aucun numéro enregistré').waitFor();
    await saveDecisionNumber(person, new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await page.reload();
    await press('Modifier le numéro 320/2025/123456/0');
    await page.getByLabel('Description').fill('Physiothérapie de Théo');
    await press('Enregistrer');
    await page.getByRole('listitem').filter({ hasText: 'Physiothérapie de Théo' }).waitFor();
    await press('Supprimer le numéro 320/2025/123456/0');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
    await page.getByText('Aucun numéro enregistré').waitFor();
  });

  it('offers up to twenty beneficiaries in a list, and finds one of more by name', async () => {
    const filter = page.getByRole('combobox', { name: 'Bénéficiaire' });
    await addBeneficiaries(person, 18, 'Ami');
    await page.goto(`${product.url}/guichet`);
    await filter.selectOption('Favre Théo');
    await page.waitForURL(/beneficiaire=/);
    const ofTheo = page.url();
    await addBeneficiaries(person, 1, 'Émile');
    await page.reload();
    await page.getByText('Le début du nom ou du prénom').waitFor();
    await expect.poll(() => filter.inputValue()).toBe('Favre Théo');
    await filter.press('ControlOrMeta+a');
    await page.keyboard.type('rochat é');
    // Typed faster than the server answers: nobody else is offered meanwhile.
    await page.getByRole('option', { name: 'Rochat Émile' }).waitFor();
    expect(await page.getByRole('option', { name: /^Rochat/ }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ href }) => href !== ofTheo);
    await page.reload();
    // He is not among the twenty who come with the page.
    await expect.poll(() => filter.inputValue()).toBe('Rochat Émile');
    await page.goto(`${product.url}/compte`);
  });

  it('adds a bank account under the guide’s warning, and tells by e-mail', async () => {
    await open('Comptes bancaires');
    await page.getByRole('link', { name: 'Ajouter un compte' }).click();
    await page
      .getByText('Sans quoi le paiement pourrait être refusé et les délais de remboursement seront allongés.')
      .waitFor();
    expect(await page.getByLabel('Titulaire du compte').inputValue()).toBe('Favre Claire');
    await page.getByLabel('IBAN').fill('ch5604835012345678009');
    await press('Ajouter un compte');
    await status('Le compte CH56 0483 5012 3456 7800 9 est ajouté.');
    await linkOfMail(product.url, claire.email, /compte bancaire/i);
  });

  it('changes its holder, and removes it', async () => {
    await page.getByRole('link', { name: 'Modifier le compte CH56 0483 5012 3456 7800 9' }).click();
    await page.getByLabel('Titulaire du compte').fill('Favre Claire et Marc');
    await press('Enregistrer');
    await page.getByText('Favre Claire et Marc').waitFor();
    await press('Supprimer le compte CH56 0483 5012 3456 7800 9');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
    await status('Le compte CH56 0483 5012 3456 7800 9 est supprimé.');
    await page.getByText("C'est votre seul compte").waitFor();
  });

  it('speaks the language that is chosen for the office’s letters from then on', async () => {
    await open('Préférences');
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await page.getByRole('radio', { name: 'Par SMS' }).check();
    await press('Enregistrer');
    await heading('Einstellungen');
    await status('Ihre Einstellungen sind gespeichert.');
    await page.reload();
    await heading('Einstellungen');
    expect(await page.getByRole('radio', { name: 'Per SMS' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Deutsch' }).isChecked()).toBe(true);
  });
});

/** Adds so many people of the same name. */
async function addBeneficiaries(person: GraphClient, count: number, givenName: string): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const begun = `756${String(Date.now()).slice(-9)}`;
    const input = {
      ...{ relation: 'CHILD', familyName: 'Rochat', givenName, birthDate: '2015-01-01' },
      ...{ address: 'Rue du Lac 1', postalCode: '1207', town: 'Genève', country: 'CH' },
      avsNumber: [...'0123456789'].map((digit) => begun + digit).find((text) => parseAvsNumber(text).ok),
    };
    const { data } = await person.ask<{ addBeneficiary: { problems: readonly object[] } }>(
      `mutation Add($input: AddBeneficiaryInput!, $key: ID!) {
        addBeneficiary(input: $input, idempotencyKey: $key) { problems { code path } }
      }`,
      { input, key: crypto.randomUUID() },
    );
    expect(data?.addBeneficiary.problems).toEqual([]);
  }
}

/** As a claim does that is sent with « Enregistrer le numéro de décision ». */
async function saveDecisionNumber(person: GraphClient, beneficiaryId: string): Promise<void> {
  await person.ask(
    `mutation Save($beneficiaryId: ID!, $key: ID!) {
      saveDecisionNumber(
        beneficiaryId: $beneficiaryId, number: "320/2025/123456/0", description: "Réadaptation", idempotencyKey: $key
      ) { problems { code } }
    }`,
    { beneficiaryId, key: crypto.randomUUID() },
  );
}

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
