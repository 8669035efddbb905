import { paper } from '@guichet/stack/testing/paper.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { dufour, linkOfMail, newestCode, signIn } from './stage.ts';
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

const jane = { email: 'jane.doe@exemple.ch', password: 'une phrase que personne ne devine' };

/** The link of the newest e-mail whose subject says this. */
const linkOf = (subject: RegExp) => linkOfMail(product.url, jane.email, subject);

const isFocused = (page: Page, name: string) =>
  page.getByRole('region', { name }).evaluate((box) => box === document.activeElement);

describe('one claim, from the registration to the payout', () => {
  let insured: Page;
  let office: Page;
  let claimPath = '';
  const travel = 'Facture pour frais de voyage et nourriture';
  const message = 'Veuillez joindre le billet du 8 septembre.';

  it('begins with a registration that follows its boxes and marks everything at once', async () => {
    insured = await arrive(browser, product.url, watches);
    await insured.goto(product.url);
    await insured.getByRole('link', { name: "S'inscrire" }).click();
    await insured.getByRole('heading', { level: 1, name: 'Inscription' }).waitFor();
    expect(await insured.getByLabel("Numéro d'assuré").count()).toBe(0);
    await insured.getByLabel('Bénéficiaire de prestations AI').check();
    await insured.getByLabel("Numéro d'assuré").waitFor();
    await insured.getByRole('button', { name: "S'inscrire" }).click();
    await insured.getByRole('region', { name: 'points sont à corriger' }).waitFor();
    expect(await isFocused(insured, 'points sont à corriger')).toBe(true);
    await insured.getByRole('link', { name: 'Le champ Nom est obligatoire.' }).click();
    expect(await insured.getByLabel('Nom', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    for (const label of ['Prénom', 'Adresse', 'Code postal', 'Lieu', 'IBAN', 'Date de naissance'])
      await insured.getByRole('link', { name: `Le champ ${label} est obligatoire.` }).waitFor();
  });

  it('answers with an e-mail, and its link verifies the address', async () => {
    const typed = {
      Nom: 'Doe',
      Prénom: 'Jane',
      Adresse: 'Rue du Rhône 12',
      'Code postal': '1204',
      Lieu: 'Genève',
      'Date de naissance': '14.3.1984',
      "Numéro d'assuré (numéro AVS)": '7569999000000',
      IBAN: 'ch93 0076 2011 6238 5295 7',
      'Adresse email': jane.email,
      'Mot de passe': jane.password,
      'Numéro de téléphone portable': '079 111 22 33',
    };
    for (const [label, text] of Object.entries(typed))
      await insured.getByLabel(label, { exact: true }).fill(text);
    expect(await insured.getByLabel("Numéro d'assuré (numéro AVS)").inputValue()).toBe('756.9999.0000.00');
    await insured.getByLabel('Je confirme être le bénéficiaire ou son représentant légal').check();
    await insured.getByRole('button', { name: "S'inscrire" }).click();
    await insured.getByRole('heading', { level: 1, name: 'Un email vous attend' }).waitFor();
    await insured.goto(await linkOf(/adresse/i));
    await insured.getByRole('heading', { name: 'Votre adresse email est validée' }).waitFor();
  });

  it('lets the person in with the code, to a guichet that is empty and teaches', async () => {
    await insured.getByRole('link', { name: 'Se connecter' }).click();
    await insured.getByLabel('Email').fill(jane.email);
    await insured.getByLabel('Mot de passe').fill(jane.password);
    await insured.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await insured.getByLabel("Code d'accès").fill(await newestCode(insured, product.url));
    await insured.getByRole('button', { name: 'Envoyer' }).click();
    await insured.getByRole('heading', { name: "Aucune demande pour l'instant" }).waitFor();
    await insured.getByRole('link', { name: `${travel} - 318.632.1` }).click();
    await insured.getByRole('heading', { level: 1, name: travel }).waitFor();
  });

  it('adds up trips and days while they are typed, in the office’s own amounts', async () => {
    await insured.getByLabel('Numéro de décision', { exact: true }).fill('320/2025/114 208');
    const trip = insured.getByRole('article', { name: 'Trajet 1' });
    await trip.getByLabel('Date de début', { exact: true }).fill('8.9.2025');
    await trip.getByLabel('Raison').selectOption({ label: 'Mesures médicales' });
    await trip.getByLabel('Lieu de départ').fill('Carouge');
    await trip.getByLabel("Lieu d'arrivée").fill('Rolle');
    await trip.getByRole('radio', { name: 'Voiture' }).check();
    await trip.getByLabel('Nombre de kilomètres').fill('74.8');
    await insured.getByLabel('Du', { exact: true }).fill('1.9.2025');
    await insured.getByLabel('Au', { exact: true }).fill('30.9.2025');
    await insured.getByLabel('Jours annoncés, 5 à 8h par jour').fill('3');
    await insured.getByLabel('Jours annoncés, Plus de 8h par jour').fill('2');
    await insured.getByLabel("Jours annoncés, Logement à l'extérieur").fill('1');
    const day = (name: string) => insured.getByRole('button', { name: `${name} septembre 2025` });
    await insured.getByRole('radio', { name: '5 à 8h' }).check();
    for (const name of ['lundi 8', 'mardi 9', 'mercredi 10']) await day(name).click();
    await insured.getByRole('radio', { name: 'Plus de 8h' }).check();
    for (const name of ['lundi 15', 'mardi 16']) await day(name).click();
    await insured.getByRole('radio', { name: 'Logement' }).check();
    await day('lundi 15').click();
    await insured.getByLabel('Total de la demande').getByText('143.66').first().waitFor();
  });

  it('keeps the draft through a reload, and takes a document', async () => {
    await insured.getByText('Enregistré à').first().waitFor();
    await insured.waitForURL('**/guichet/factures/frais-de-voyage/brouillons/*');
    await insured.locator('input[type=file][multiple]').setInputFiles({
      name: 'billet.pdf',
      mimeType: 'application/pdf',
      buffer: paper(),
    });
    await insured.getByText(/1 ko, envoyé|o, envoyé/).waitFor();
    await insured.reload();
    await insured.getByLabel('Total de la demande').getByText('143.66').first().waitFor();
    await insured.getByText('billet.pdf').first().waitFor();
  });

  it('is sent after the guide’s confirmation, with a copy to download', async () => {
    await insured.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await insured.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await insured.getByText('Votre demande est envoyée.').waitFor();
    claimPath = new URL(insured.url()).pathname;
    expect(await copyOf(insured)).toMatch(/^%PDF-/);
  });

  it('comes back from the office with a message', async () => {
    office = await arrive(browser, product.url, watches);
    await signIn(office, product.url, dufour);
    await office.getByRole('link', { name: 'Doe Jane' }).click();
    await office.getByRole('radio', { name: 'Demander une correction' }).check();
    await office.getByLabel('Message', { exact: true }).fill(message);
    await office.getByRole('button', { name: 'Envoyer le message' }).click();
    await office.getByText(/Correction demandée pour 318\.632\.1-/).waitFor();
  });

  it('is corrected through the link of the e-mail, which survives the sign-in', async () => {
    await insured.goto(`${product.url}/guichet`);
    await insured.getByText('A compléter').first().waitFor();
    const link = await linkOf(/compléter/);
    await insured.context().clearCookies();
    await insured.goto(link);
    await insured.getByLabel('Email').fill(jane.email);
    await insured.getByLabel('Mot de passe').fill(jane.password);
    await insured.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await insured.getByLabel("Code d'accès").fill(await newestCode(insured, product.url));
    await insured.getByRole('button', { name: 'Envoyer' }).click();
    await insured.waitForURL(link);
    await insured.getByText(message).waitFor();
    expect(await insured.getByLabel('Numéro de décision', { exact: true }).inputValue()).toBe(
      '320/2025/114 208',
    );
    await insured.getByLabel('Total de la demande').getByText('143.66').first().waitFor();
    await insured.getByLabel('Remarque').fill('Le billet est joint.');
    await insured.getByRole('button', { name: 'Modifier ma demande' }).click();
    await insured.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
    await insured.getByText('Votre demande est corrigée.').waitFor();
  });

  it('is accepted, and its payout stands at the guichet', async () => {
    await office.goto(product.url + claimPath.replace('/guichet/', '/office/'));
    await office.getByText('Le billet est joint.').first().waitFor();
    await office.getByRole('radio', { name: 'Accepter' }).check();
    await office.getByRole('button', { name: 'Accepter la demande' }).click();
    await office.getByRole('alertdialog').getByRole('button', { name: 'Accepter' }).click();
    await office.getByText(/Demande 318\.632\.1-\d{4}-\d{5} acceptée\./).waitFor();
    await linkOf(/accept/i);
    await expect
      .poll(
        async () => {
          await insured.goto(product.url + claimPath);
          await insured.getByRole('heading', { level: 1 }).waitFor();
          return await insured.locator('main').innerText();
        },
        { timeout: 20_000 },
      )
      .toMatch(/Versement en préparation/);
    for (const step of ['Demande envoyée', 'Correction demandée', 'Demande corrigée', 'Demande acceptée'])
      await insured.getByText(step).first().waitFor();
  });
});

/** The first letters of the PDF that « Télécharger la copie (PDF) » opens. */
async function copyOf(page: Page): Promise<string> {
  // Pictures of the documents come from the same door.
  const isCopy = (response: Response) =>
    response.url().includes('/documents/') && response.headers()['content-type'] === 'application/pdf';
  const answered = page.context().waitForEvent('response', isCopy);
  await page.getByRole('button', { name: 'Télécharger la copie (PDF)' }).first().click();
  const url = (await answered).url();
  return await (await page.request.get(url)).text();
}

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});
