import type { Page } from 'playwright-core';
import { accountVisits } from './account-visits.ts';
import { companyVisits } from './company-visits.ts';
import { debitVisits } from './debit-visits.ts';
import { developerVisits } from './developer-visits.ts';
import { entryVisits } from './entry-visits.ts';
import { figureVisits } from './figure-visits.ts';
import { formVisits } from './form-visits.ts';
import { lawVisits } from './law-visits.ts';
import { moneyVisits } from './money-visits.ts';
import { orderVisits } from './order-visits.ts';
import { paymentVisits } from './payment-visits.ts';
import { providerVisits } from './provider-visits.ts';
import { safetyVisits } from './safety-visits.ts';
import { serviceVisits } from './service-visits.ts';
import { atDesk, type Session, type Stage } from './stage.ts';

/** A page in one of its states, and how to know that it is there. */
export interface Visit {
  readonly name: string;
  readonly path: string;
  readonly who?: Session;
  /** What happens before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly until: (page: Page) => Promise<unknown>;
  /** What lies above the page covers the screen, not the whole page. */
  readonly isWindow?: true;
  /** A further state of a page that is visited anyway. */
  readonly isState?: true;
}

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);

/** Every page of the client, each state that looks different. */
export function visits(stage: Stage): readonly Visit[] {
  const { claire, dufour, morel, claimPath, acceptedPath, proposedPath, toCompletePath, refusedPath } = stage;
  const officeClaim = atDesk(claimPath);
  return [
    { name: 'front', path: '/', until: settledFront },
    { name: 'front-signed-in', isState: true, path: '/', who: claire, until: settledFront },
    { name: 'sign-in', path: '/connexion?retour=%2Fguichet', until: heading },
    { name: 'code', path: '/connexion/code', until: toCode },
    { name: 'guichet', path: '/guichet', who: claire, until: heading },
    { name: 'guichet-empty', isState: true, path: '/guichet', who: claire, until: toEmpty },
    { name: 'form', path: '/guichet/factures/autre-facture', who: claire, until: heading },
    {
      name: 'form-problems',
      isState: true,
      path: '/guichet/factures/autre-facture',
      who: claire,
      until: toProblems,
    },
    {
      name: 'form-confirmation',
      path: '/guichet/factures/autre-facture',
      who: claire,
      until: toConfirmation,
      isWindow: true,
    },
    { name: 'claim', path: claimPath, who: claire, until: heading },
    { name: 'claim-accepted', path: acceptedPath, who: claire, until: heading },
    { name: 'claim-to-complete', path: toCompletePath, who: claire, until: heading },
    { name: 'claim-refused', isState: true, path: refusedPath, who: claire, until: heading },
    { name: 'menu', path: '/guichet', who: claire, until: toMenu, isWindow: true },
    { name: 'office-claims', path: '/office/demandes', who: dufour, until: heading },
    {
      name: 'office-claims-all',
      isState: true,
      path: '/office/demandes?statut=toutes',
      who: dufour,
      until: heading,
    },
    {
      name: 'office-claims-longest',
      isState: true,
      path: '/office/demandes?attribution=personne&ordre=attente',
      who: dufour,
      until: heading,
    },
    { name: 'office-claim', path: officeClaim, who: dufour, until: heading },
    { name: 'office-hand-over', isState: true, path: officeClaim, who: dufour, until: toHandOver },
    { name: 'office-claim-refused', isState: true, path: atDesk(refusedPath), who: dufour, until: heading },
    {
      name: 'office-refusal-problems',
      isState: true,
      path: officeClaim,
      who: dufour,
      until: toRefusalProblems,
    },
    { name: 'office-reduction', isState: true, path: officeClaim, who: dufour, until: toReduction },
    { name: 'office-marks', isState: true, path: officeClaim, who: dufour, until: toMarks },
    { name: 'office-proposal', isState: true, path: atDesk(proposedPath), who: morel, until: toGiveBack },
    { name: 'office-decision', path: officeClaim, who: dufour, until: toDecision, isWindow: true },
    { name: 'office-keys', path: '/office/demandes', who: dufour, until: toKeys, isWindow: true },
    ...formVisits(stage),
    ...paymentVisits(stage),
    ...figureVisits(stage),
    ...entryVisits(),
    ...companyVisits(stage),
    ...moneyVisits(stage),
    ...accountVisits(stage),
    ...lawVisits(),
    ...developerVisits(),
    ...safetyVisits(stage),
    ...serviceVisits(stage),
    ...orderVisits(stage),
    ...providerVisits(stage),
    ...debitVisits(stage),
    { name: 'no-answer', path: '/guichet', who: claire, before: withoutAnswer, until: heading },
    { name: 'not-found', path: '/nulle-part', until: heading },
    { name: 'forbidden', path: '/office/demandes', who: claire, until: heading },
  ];
}

/** The servers are away; the page itself is still there. */
async function withoutAnswer(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => route.abort());
}

async function settledFront(page: Page): Promise<void> {
  await page.locator('.forms li').first().waitFor();
}

/** The page of the code, as it stands after e-mail and password: asking for real would send an SMS for every picture. */
async function toCode(page: Page): Promise<void> {
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const challenge = {
    id: 'picture',
    expiresAt: later(600),
    resendAvailableAt: later(40),
    phoneHint: '+41 79 *** ** 01',
  };
  await page.evaluate(
    (kept) => sessionStorage.setItem('guichet.brouillon.connexion', kept),
    JSON.stringify(challenge),
  );
  await page.goto(new URL('/connexion/code', page.url()).href);
  await field(page, 'code').waitFor();
}

async function toEmpty(page: Page): Promise<void> {
  await field(page, 'beneficiaire').selectOption({ label: 'Favre Claire' });
  await page.locator('.empty').waitFor();
}

async function toProblems(page: Page): Promise<void> {
  await page.locator('.total button').click();
  await page.locator('.summary').waitFor();
}

async function toConfirmation(page: Page): Promise<void> {
  await field(page, 'beneficiaryId').selectOption({ label: 'Favre Théo' });
  const typed = {
    decisionNumber: '320/2025/123456/0',
    invoiceDate: '12.06.2025',
    'lines-0-servedOn': '02.06.2025',
    'lines-0-description': 'Physiothérapie',
    'lines-0-unitPrice': "1'171.50",
  };
  for (const [name, text] of Object.entries(typed)) await field(page, name).fill(text);
  await page.locator('.total button').click();
  await page.getByRole('alertdialog').waitFor();
}

async function toMenu(page: Page): Promise<void> {
  await page.locator('.menu-button').last().click();
  await page.getByRole('menu').waitFor();
}

async function toDecision(page: Page): Promise<void> {
  await page.locator('.trio input').first().check();
  await page.locator('.decide .btn:has(kbd)').click();
  await page.getByRole('alertdialog').waitFor();
}

/** A line that is reduced, without its reason yet. */
async function toReduction(page: Page): Promise<void> {
  await page.locator('.trio input').first().check();
  await page.locator('.grants .btn').first().click();
  await page.locator('#champ-lines-0-amount').fill('100');
  await page.locator('.decide .btn:has(kbd)').click();
  await page.locator('.decide .err').waitFor();
}

/** The form as typed, with a field that is marked. */
async function toMarks(page: Page): Promise<void> {
  await page.locator('.typed summary').click();
  await page.locator('.typed input').nth(6).check();
}

/** The choice of a colleague who is to have the claim. */
async function toHandOver(page: Page): Promise<void> {
  await page.locator('.holder-box .btn').last().click();
  await page.locator('#champ-officerId').waitFor();
}

/** A colleague's proposal that goes back to him. */
async function toGiveBack(page: Page): Promise<void> {
  await page.locator('.proposal .btn.second').click();
  await page.locator('#champ-word').waitFor();
}

/** A refusal without its reason. */
async function toRefusalProblems(page: Page): Promise<void> {
  await page.locator('.trio input').last().check();
  await page.locator('.decide button').click();
  await page.locator('.decide .err').waitFor();
}

async function toKeys(page: Page): Promise<void> {
  await heading(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
}
