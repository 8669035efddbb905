import { setTimeout as pause } from 'node:timers/promises';
import * as people from '@guichet/stack/cast/cast.ts';
import { aline, berset, girard, jeanne, nicolet } from '@guichet/stack/cast/provider-people.ts';
import { findClaimGround, otherInvoice, submitClaim } from '@guichet/stack/scenes/claims.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { readMailbox, signIn as signInOverGraph } from '@guichet/stack/testing/sign-in.ts';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { openDebitScene } from './debit-stage.ts';
import { type MoneyStage, openMoneyStage } from './money-stage.ts';
import { type OrderScene, openOrderScene } from './order-stage.ts';
import { refusePayment, undoneBatch } from './payment-stage.ts';
import { openProviderScene, type ProviderScene } from './provider-scene.ts';
import { demonstrationProgram } from './provider-stage.ts';

/** The state of a signed-in browser, to open further ones with. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A product with people signed in and claims on it. */
export interface Stage {
  readonly url: string;
  readonly claire: Session;
  readonly dufour: Session;
  /** The second officer of the insurance office. */
  readonly morel: Session;
  /** Pays for the insurance office. */
  readonly blanc: Session;
  /** Manages a company. */
  readonly nora: Session;
  /** Treats companies at the population office. */
  readonly rochat: Session;
  /** Decides who works at two offices. */
  readonly monney: Session;
  /** Orders on the company's account. */
  readonly luca: Session;
  /** Does the finance of the population office. */
  readonly finance: Session;
  /** Admits providers at the office for personal services. */
  readonly girard: Session;
  /** Sees to the money of payment requests. */
  readonly berset: Session;
  /** A batch of debits that the bank has booked, at their desk. */
  readonly debitsAt: string;
  /** Links and payment requests, by the paths of their pages. */
  readonly providers: ProviderScene;
  /** Orders, by the paths of their pages. */
  readonly orders: OrderScene;
  /** The company of Nora's at the desk of the population office. */
  readonly companyAtDesk: string;
  /** The months of Nora's company, with a case about the last invoice; null where they could not be written. */
  readonly money: MoneyStage | null;
  /** A claim of Claire's that waits for the office. */
  readonly claimPath: string;
  /** One above the amount that takes two signatures, with the first. */
  readonly proposedPath: string;
  /** One that was accepted in part, with its payout. */
  readonly acceptedPath: string;
  /** One that the office sent back for a correction. */
  readonly toCompletePath: string;
  /** One that was refused, with its reason. */
  readonly refusedPath: string;
  /** One that was accepted and that the bank did not pay. */
  readonly unpaidPath: string;
}

export const claire = 'claire.favre@exemple.ch';
export const dufour = 'm.dufour@office.exemple.ch';
export const password = 'guichet-de-demonstration';

/** Signs two people in, sends six claims for Théo and decides on five of them, over the graph: the pages are what is looked at. */
export async function openStage(url: string, billingUrl: string | null): Promise<Stage> {
  const insured = await signInOverGraph(url, people.claire);
  const office = await signInOverGraph(url, people.dufour);
  const manager = await signInOverGraph(url, people.nora);
  const ground = {
    ...(await findClaimGround(insured)),
    beneficiaryId: await beneficiaryCalled(insured, 'Théo'),
  };
  const send = async (input = otherInvoice(ground)) => {
    const sent = await submitClaim(insured, input, crypto.randomUUID());
    if (sent.kind === 'IN_DOUBT') throw new Error(`A claim was not acknowledged: ${sent.reason}`);
    return sent;
  };
  const accepted = await send();
  const unpaid = await send();
  const waiting = await send();
  const toComplete = await send();
  const refused = await send();
  const proposed = await send(
    JSON.parse(JSON.stringify(otherInvoice(ground)).replaceAll('"71.50"', '"3000"')),
  );
  const reduced = (position: number, amount: string) =>
    `acceptClaim(id: $id, version: $version, lines: [{ position: ${position}, amount: "${amount}", reason: "Selon la convention tarifaire." }])`;
  await decide(office, reduced(1, '120'), accepted);
  await decide(office, reduced(2, '50'), proposed);
  await decide(
    office,
    'requestClaimCorrection(id: $id, version: $version, message: "Il manque la facture.\\n\\nUne photo suffit.", fields: [["form", "otherInvoice", "lines", "1", "unitPrice"], ["attachmentIds"]])',
    toComplete,
  );
  await decide(
    office,
    'refuseClaim(id: $id, version: $version, reason: "Aucune décision ne prend cette prestation en charge.")',
    refused,
  );
  await decide(office, 'acceptClaim(id: $id, version: $version)', unpaid);
  await untilPaidOut(insured, accepted.id);
  const finance = await signInOverGraph(url, people.blanc);
  await refusePayment(insured, finance, unpaid.id);
  await undoneBatch(finance);
  const population = await signInOverGraph(url, people.rochat);
  const collaborator = await signInOverGraph(url, people.luca);
  const administrator = await signInOverGraph(url, people.monney);
  const treasurer = await signInOverGraph(url, people.rey);
  const providersOffice = await signInOverGraph(url, girard);
  const providersFinance = await signInOverGraph(url, berset);
  const debitsAt = await openDebitScene(url, {
    program: await demonstrationProgram(url, await signInOverGraph(url, aline)),
    client: await signInOverGraph(url, jeanne),
    maker: providersFinance,
    releaser: await signInOverGraph(url, nicolet),
  });
  return {
    url,
    claire: sessionOf(insured),
    dufour: sessionOf(office),
    morel: sessionOf(await signInOverGraph(url, people.morel)),
    blanc: sessionOf(finance),
    nora: sessionOf(manager),
    rochat: sessionOf(population),
    money:
      billingUrl === null
        ? null
        : await openMoneyStage(url, billingUrl, { manager, finance: treasurer, officer: population }),
    monney: sessionOf(administrator),
    luca: sessionOf(collaborator),
    finance: sessionOf(treasurer),
    girard: sessionOf(providersOffice),
    berset: sessionOf(providersFinance),
    debitsAt,
    providers: await openProviderScene(url, {
      client: insured,
      manager: await signInOverGraph(url, aline),
      second: manager,
      officer: providersOffice,
    }),
    orders: await openOrderScene(insured, collaborator, population),
    companyAtDesk: await companyAtDesk(manager),
    claimPath: pathOf(waiting),
    proposedPath: pathOf(proposed),
    acceptedPath: pathOf(accepted),
    toCompletePath: pathOf(toComplete),
    refusedPath: pathOf(refused),
    unpaidPath: pathOf(unpaid),
  };
}

const pathOf = ({ id }: { readonly id: string }): string => `/guichet/demandes/${id}`;

async function companyAtDesk(manager: GraphClient): Promise<string> {
  const { data } = await manager.ask<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
    '{ viewer { memberships { organisation { id } } } }',
  );
  return `/office/acces/${data?.viewer.memberships[0]?.organisation.id}?statut=tous`;
}

async function beneficiaryCalled(person: GraphClient, givenName: string): Promise<string> {
  const { data } = await person.ask<{
    viewer: { beneficiaries: { nodes: { id: string; givenName: string }[] } };
  }>('{ viewer { beneficiaries { nodes { id givenName } } } }');
  return data?.viewer.beneficiaries.nodes.find((one) => one.givenName === givenName)?.id ?? '';
}

async function decide(
  office: GraphClient,
  decision: string,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const answer = await office.ask<Record<'decided', { problems: readonly object[] }>>(
    `mutation Decide($id: ID!, $version: Int!) { decided: ${decision} { problems { code } } }`,
    { id, version },
  );
  if (answer.data?.decided.problems.length !== 0)
    throw new Error(`Nothing was decided: ${JSON.stringify(answer)}`);
}

/** Billing hears of an accepted claim a moment later. */
async function untilPaidOut(person: GraphClient, id: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { data } = await person.ask<{ claim: { payout: object | null } | null }>(
      'query Payout($id: ID!) { claim(id: $id) { payout { status } } }',
      { id },
    );
    if (data?.claim?.payout) return;
    await pause(100);
  }
  throw new Error('No payout came.');
}

/** What a browser keeps of somebody who signed in over the graph. */
export function sessionOf({ cookie }: GraphClient): Session {
  const cookies = (cookie ?? '').split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return {
      ...{ name, value, domain: 'localhost', path: '/', expires: -1 },
      ...{ httpOnly: true, secure: false, sameSite: 'Lax' as const },
    };
  });
  return { cookies, origins: [] };
}

/** The same claim at the officer's desk. */
export const atDesk = (claimPath: string): string => claimPath.replace('/guichet/', '/office/');

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
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await page.getByLabel("Code d'accès").waitFor();
}

/** Reads the code from the mailbox, as it came by SMS, and sends it. What is there afterwards is the page with the person's menu, unless told. */
export async function typeCode(
  page: Page,
  url: string,
  then: Locator = page.getByRole('button', { name: /Favre|Dufour/ }),
): Promise<void> {
  await page.getByLabel("Code d'accès").fill(await newestCode(page, url));
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await then.waitFor();
}

/** A minute, by tenths of a second: what comes in a moment comes later on a busy machine. */
const mostTries = 600;

/** A code is typed once: the one of an earlier sign-in, which the mailbox still shows, is not taken for the one to come. */
const typedCodes = new Set<string>();

/** The code of the last SMS to the phone that the page names. */
export async function newestCode(page: Page, url: string): Promise<string> {
  const lastDigits =
    (await page.getByRole('status').filter({ hasText: 'SMS' }).innerText()).match(/\d\d(?=\D*$)/)?.[0] ?? '';
  for (let tries = 0; tries < mostTries; tries++) {
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
  for (let tries = 0; tries < mostTries; tries++) {
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
