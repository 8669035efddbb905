import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const atDesk = (path: string) => `${path.replace('/guichet/', '/office/')}?statut=toutes`;

/** Ordering, the basket, what was ordered, and both desks of the office. */
export function orderVisits({ claire, luca, rochat, finance, orders }: Stage): readonly Visit[] {
  const form = '/guichet/prestations/RESIDENCE_CERTIFICATE/commander';
  return [
    { name: 'order-form-visitor', isState: true, path: form, until: toRequired },
    { name: 'order-form', path: form, who: claire, until: toProblems },
    {
      name: 'order-form-company',
      isState: true,
      path: '/guichet/prestations/DEPARTURE_CERTIFICATE/commander',
      who: luca,
      until: toCompany,
    },
    { name: 'basket-empty', isState: true, path: '/guichet/panier', who: claire, until: heading },
    { name: 'basket', path: '/guichet/panier', who: claire, until: toBasket },
    {
      name: 'basket-problems',
      isState: true,
      path: '/guichet/panier',
      who: claire,
      until: async (page) => {
        await toBasket(page);
        await page.locator('#champ-delivery-postalCode').fill('12');
        await page.locator('.total button').click();
        await page.locator('.summary').waitFor();
      },
    },
    { name: 'basket-check', path: '/guichet/panier/verification', who: claire, until: toCheck },
    { name: 'orders', path: '/guichet/commandes', who: claire, until: heading },
    {
      name: 'orders-none',
      isState: true,
      path: '/guichet/commandes?statut=envoyees',
      who: claire,
      until: heading,
    },
    { name: 'order-unpaid', path: orders.unpaid, who: claire, until: heading },
    { name: 'order-waiting', isState: true, path: orders.waiting, who: claire, until: toWaiting },
    { name: 'order-unclear', isState: true, path: orders.unclear, who: claire, until: heading },
    { name: 'order-confirmed', isState: true, path: orders.confirmed, who: claire, until: heading },
    {
      name: 'order-withdrawal',
      path: orders.confirmed,
      who: claire,
      isWindow: true,
      until: async (page) => {
        await page.locator('.sec').last().locator('.btn').click();
        await page.getByRole('alertdialog').waitFor();
      },
    },
    { name: 'order-refused', isState: true, path: orders.refused, who: claire, until: heading },
    { name: 'order-returned', isState: true, path: orders.returned, who: claire, until: heading },
    { name: 'order-on-account', isState: true, path: orders.onAccount, who: luca, until: heading },
    { name: 'office-orders', path: '/office/commandes', who: rochat, until: heading },
    {
      name: 'office-orders-all',
      isState: true,
      path: '/office/commandes?statut=toutes',
      who: rochat,
      until: heading,
    },
    { name: 'office-order', path: atDesk(orders.confirmed), who: rochat, until: toRefusal },
    {
      name: 'office-order-returned',
      isState: true,
      path: atDesk(orders.returned),
      who: rochat,
      until: heading,
    },
    { name: 'office-cards', path: '/office/finances/cartes', who: finance, until: heading },
    {
      name: 'office-card-ways',
      path: '/office/finances/cartes',
      who: finance,
      isWindow: true,
      until: async (page) => {
        await page.locator('td .btn').first().click();
        await page.getByRole('alertdialog').waitFor();
      },
    },
  ];
}

async function toRequired(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').first().click();
  await page.locator('.summary').waitFor();
}

/** A form with some fields that are wrong and some that are missing. */
async function toProblems(page: Page): Promise<void> {
  await page.locator('#champ-answer-FAMILY_NAME').fill('Favre');
  await page.locator('#champ-answer-BIRTH_DATE').fill('31.2.1985');
  await toRequired(page);
}

/** A service for which the collaborator has no right: it goes to the card, and the page says why. */
async function toCompany(page: Page): Promise<void> {
  await page.locator('input[name=membershipId]').nth(1).check();
  await page.locator('.why-card').waitFor();
}

/** Two services in the basket, as they lie in the tab. */
async function toBasket(page: Page): Promise<void> {
  await fillBasket(page);
  await page.goto(new URL('/guichet/panier', page.url()).href);
  await page.locator('.card').first().waitFor();
}

async function toCheck(page: Page): Promise<void> {
  await fillBasket(page);
  await page.goto(new URL('/guichet/panier/verification', page.url()).href);
  await page.locator('form .btn').waitFor();
}

async function fillBasket(page: Page): Promise<void> {
  const line = (id: string, givenNames: string) => ({
    id,
    service: 'RESIDENCE_CERTIFICATE',
    reference: 'Dossier 4711',
    answers: {
      FAMILY_NAME: 'Favre',
      GIVEN_NAMES: givenNames,
      BIRTH_DATE: '12.04.1985',
      AVS_NUMBER: '',
      STAY_HISTORY: 'NO',
      CIVIC_RIGHTS: 'NO',
    },
  });
  const basket = {
    lines: [line('un', 'Claire'), line('deux', 'Théo')],
    membershipId: '',
    companyName: '',
    postage: 'LETTER_B',
    delivery: null,
  };
  // The tab belongs to somebody once the page stands: what was there before him goes.
  await page.locator('h1').waitFor();
  await page.evaluate(
    (kept) => sessionStorage.setItem('guichet.brouillon.panier', kept),
    JSON.stringify(basket),
  );
}

/** As it stands as long as the bank has the word. */
async function toWaiting(page: Page): Promise<void> {
  await page.locator('.waiting-payment').waitFor();
}

/** The officer's refusal with its words, before it is sent. */
async function toRefusal(page: Page): Promise<void> {
  await page.locator('.trio input').nth(1).check();
  await page.locator('#champ-decision').waitFor();
}
