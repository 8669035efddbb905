import { readMailbox } from '@guichet/stack/testing/sign-in.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The state of a signed-in browser, to open further ones with. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A product with people signed in and claims on it. */
export interface Stage {
  readonly url: string;
  readonly claire: Session;
  readonly dufour: Session;
  /** A claim of Claire's that waits for the office. */
  readonly claimPath: string;
  /** One that was accepted, with its payout. */
  readonly acceptedPath: string;
  /** One that the office sent back for a correction. */
  readonly toCompletePath: string;
  /** One that was refused, with its reason. */
  readonly refusedPath: string;
}

export const claire = 'claire.favre@exemple.ch';
export const dufour = 'm.dufour@office.exemple.ch';
export const password = 'guichet-de-demonstration';

/** Signs two people in, sends four claims and decides three of them, through the pages, as people do. */
export async function openStage(browser: Browser, url: string): Promise<Stage> {
  const insured = await browser.newContext({ locale: 'fr-CH' });
  const page = await insured.newPage();
  await signIn(page, url, claire);
  const acceptedPath = await sendClaim(page, url);
  const claimPath = await sendClaim(page, url);
  const toCompletePath = await sendClaim(page, url);
  const refusedPath = await sendClaim(page, url);
  const office = await browser.newContext({ locale: 'fr-CH' });
  const desk = await office.newPage();
  await signIn(desk, url, dufour);
  await acceptClaim(desk, url + atDesk(acceptedPath));
  await requestCorrection(desk, url + atDesk(toCompletePath));
  await refuseClaim(desk, url + atDesk(refusedPath));
  await untilPaidOut(page, url + acceptedPath);
  const sessions = { claire: await insured.storageState(), dufour: await office.storageState() };
  await Promise.all([insured.close(), office.close()]);
  return { url, ...sessions, claimPath, acceptedPath, toCompletePath, refusedPath };
}

/** The same claim at the officer's desk. */
export const atDesk = (claimPath: string): string => claimPath.replace('/guichet/', '/office/');

async function acceptClaim(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: 'Accepter' }).check();
  await page.getByRole('button', { name: 'Accepter la demande' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accepter' }).click();
  await page.getByText('acceptée.').waitFor();
}

async function requestCorrection(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: 'Demander une correction' }).check();
  await page.getByLabel('Message').fill('Il manque la facture.\n\nUne photo suffit.');
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await page.getByText('Correction demandée pour').waitFor();
}

async function refuseClaim(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: 'Refuser' }).check();
  await page.getByLabel('Motif').fill('Aucune décision ne prend cette prestation en charge.');
  await page.getByRole('button', { name: 'Refuser la demande' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Refuser' }).click();
  await page.getByText('refusée.').waitFor();
}

/** Billing hears of an accepted claim a moment later. */
async function untilPaidOut(page: Page, address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (await page.getByRole('heading', { name: 'Versement' }).isVisible()) return;
    await page.waitForTimeout(100);
  }
  throw new Error('No payout came.');
}

/** From the front page to the first page after the sign-in. */
export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(url);
  await typeCredentials(page, email);
  await typeCode(page, url);
}

/** Types e-mail and password, and waits for the page of the code. */
export async function typeCredentials(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByLabel("Code d'accès").waitFor();
}

/** Reads the code from the mailbox, as it came by SMS, and sends it. */
export async function typeCode(page: Page, url: string): Promise<void> {
  await page.getByLabel("Code d'accès").fill(await newestCode(page, url));
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByRole('button', { name: /Favre|Dufour/ }).waitFor();
}

/** A code is typed once: the one of an earlier sign-in, which the mailbox still shows, is not taken for the one to come. */
const typedCodes = new Set<string>();

/** The code of the last SMS to the phone that the page names. */
export async function newestCode(page: Page, url: string): Promise<string> {
  const lastDigits =
    (await page.getByRole('status').filter({ hasText: 'SMS' }).innerText()).match(/\d\d(?=\D*$)/)?.[0] ?? '';
  for (let tries = 0; tries < 150; tries++) {
    const sms = (await readMailbox(url)).find(
      ({ channel, to }) => channel === 'sms' && to.endsWith(lastDigits),
    );
    const code = sms?.text.match(/\b\d{6}\b/)?.[0];
    const name = `${url} ${sms?.at} ${code}`;
    if (code && !typedCodes.has(name)) {
      typedCodes.add(name);
      return code;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('No code came.');
}

/** The first link of the newest e-mail to somebody whose subject says this. */
export async function linkOfMail(url: string, to: string, subject: RegExp): Promise<string> {
  for (let tries = 0; tries < 150; tries++) {
    const mail = (await readMailbox(url)).find((one) => one.to === to && subject.test(one.subject ?? ''));
    if (mail?.links[0]) return mail.links[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No e-mail says ${subject}.`);
}

/** What a person types for an invoice of two services, 198.50 CHF in all. */
export async function typeInvoice(page: Page, beneficiary: string): Promise<void> {
  await page.getByLabel('Bénéficiaire').selectOption({ label: beneficiary });
  // A list of saved numbers beside the field bears its name too.
  await page.locator('#champ-decisionNumber').fill('320/2025/123456/0');
  await page.getByLabel('Date de la facture', { exact: true }).fill('12.6.2025');
  await page.getByLabel('N° de facture').fill('F-2025-118');
  await typeLine(page, 1, { day: '2.6.2025', service: 'Physiothérapie', count: '2', price: '71.50' });
  await page.getByRole('button', { name: 'Ajouter une entrée' }).click();
  await typeLine(page, 2, { day: '05.06.2025', service: 'Transport', count: '1', price: '55.50' });
}

async function typeLine(
  page: Page,
  position: number,
  line: { readonly day: string; readonly service: string; readonly count: string; readonly price: string },
): Promise<void> {
  const entry = page.getByRole('article', { name: `Prestation ${position}` });
  await entry.getByLabel('Date des prestations dispensées', { exact: true }).fill(line.day);
  await entry.getByLabel('Prestation', { exact: true }).fill(line.service);
  await entry.getByLabel('Nombre').fill(line.count);
  await entry.getByLabel('Tarif en CHF').fill(line.price);
}

/** Sends a claim for Théo and answers the address of its page. */
export async function sendClaim(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/guichet/factures/autre-facture`);
  await typeInvoice(page, 'Favre Théo');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer la demande' }).click();
  await page.getByText('Votre demande est envoyée.').waitFor();
  return new URL(page.url()).pathname;
}
