import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);

const ofProviders = (period: string) => `/recapitulatif/${period}?de=prestataires`;
const month = Temporal.Now.plainDateISO('Europe/Zurich').toString().slice(0, 7);

/** What a provider's client meets, the office's desk for providers, a company as a provider, and the quick start. */
export function providerVisits({ claire, nora, girard, providers }: Stage): readonly Visit[] {
  return [
    { name: 'activation', path: providers.activation, until: toActivationProblems },
    { name: 'activation-dead', path: '/activation/none', isState: true, until: toDeadLink },
    { name: 'activation-ask', path: '/activation', until: heading },
    { name: 'link-asked', path: providers.asked, who: claire, until: heading },
    { name: 'link-refusal', path: providers.asked, who: claire, isWindow: true, until: toRefusal },
    { name: 'link-active', isState: true, path: providers.active, who: claire, until: heading },
    { name: 'payment-request', path: providers.waiting, who: claire, until: toNothingChosen },
    {
      name: 'payment-request-confirm',
      path: providers.waiting,
      who: claire,
      isWindow: true,
      until: toConfirm,
    },
    {
      name: 'payment-request-contest',
      path: providers.waiting,
      who: claire,
      isWindow: true,
      until: toContest,
    },
    {
      name: 'payment-request-contested',
      isState: true,
      path: providers.contested,
      who: claire,
      until: heading,
    },
    {
      name: 'payment-request-validated',
      isState: true,
      path: providers.validated,
      who: claire,
      until: heading,
    },
    { name: 'payment-requests', path: '/guichet/paiements', who: claire, until: heading },
    { name: 'request-recap', isState: true, path: ofProviders(month), who: claire, until: heading },
    { name: 'request-recap-empty', isState: true, path: ofProviders('2020-02'), who: claire, until: heading },
    {
      name: 'request-recap-year',
      isState: true,
      path: ofProviders(`annee/${month.slice(0, 4)}`),
      who: claire,
      until: heading,
    },
    { name: 'provider-statement', path: providers.statement, who: claire, until: heading },
    { name: 'guichet-providers', isState: true, path: '/guichet', who: claire, until: heading },
    { name: 'company-provider', path: '/entreprise/prestataire', who: nora, until: toNewAddress },
    { name: 'webhook-deliveries', path: providers.deliveries, who: nora, until: heading },
    {
      name: 'webhook-unknown',
      isState: true,
      path: '/entreprise/webhooks/0199f000-0000-7000-8000-000000000000',
      who: nora,
      until: heading,
    },
    { name: 'office-providers', path: '/office/prestataires?statut=tous', who: girard, until: heading },
    { name: 'office-provider', path: providers.atDesk, who: girard, until: toReason },
    { name: 'provider-start', path: '/developpeurs/prestataires', until: heading },
  ];
}

async function toActivationProblems(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
}

async function toDeadLink(page: Page): Promise<void> {
  await page.locator('.wrap.narrow .btn').first().waitFor();
}

async function toRefusal(page: Page): Promise<void> {
  await page.locator('.link-answer .btn.second').click();
  await page.getByRole('alertdialog').waitFor();
}

/** An answer that was not chosen yet. */
async function toNothingChosen(page: Page): Promise<void> {
  await page.locator('.answer button[type=submit]').click();
  await page.locator('.answer .err').waitFor();
}

async function toConfirm(page: Page): Promise<void> {
  await page.locator('input[name=answer]').first().check();
  await page.locator('.answer button[type=submit]').click();
  await page.getByRole('alertdialog').waitFor();
}

async function toContest(page: Page): Promise<void> {
  await page.locator('input[name=answer]').last().check();
  await page.locator('.answer button[type=submit]').click();
  await page.getByRole('alertdialog').waitFor();
}

/** A new address for webhooks, with what is missing. */
async function toNewAddress(page: Page): Promise<void> {
  await page.locator('.add').click();
  await field(page, 'url').waitFor();
  await page.locator('.entry button[type=submit]').click();
  await page.locator('.summary').waitFor();
}

async function toReason(page: Page): Promise<void> {
  await page.locator('.trio input').last().check();
  await field(page, 'reason').waitFor();
}
