import { qrBillPdf } from '@guichet/stack/testing/qr-bill.ts';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);

/** The forms in the states that look different. */
export function formVisits({ claire, toCompletePath }: Stage): readonly Visit[] {
  const assistance = '/guichet/factures/contribution-assistance';
  const travel = '/guichet/factures/frais-de-voyage';
  const allowance = '/guichet/factures/allocation-impotent';
  const hearingAid = '/guichet/factures/appareillage-auditif';
  const means = '/guichet/factures/moyens-auxiliaires';
  const otherInvoice = '/guichet/factures/autre-facture';
  return [
    { name: 'means', path: means, who: claire, until: toOpenTree },
    { name: 'means-chosen', isState: true, path: means, who: claire, until: toChosenBenefit },
    { name: 'assistance', path: assistance, who: claire, until: toFilledAssistance },
    {
      name: 'assistance-problems',
      isState: true,
      path: assistance,
      who: claire,
      until: toAssistanceProblems,
    },
    { name: 'travel', path: travel, who: claire, until: heading },
    { name: 'travel-problems', isState: true, path: travel, who: claire, until: toTravelProblems },
    { name: 'travel-filled', path: travel, who: claire, until: toFilledTravel },
    { name: 'allowance', path: allowance, who: claire, until: heading },
    { name: 'allowance-filled', path: allowance, who: claire, until: toFilledAllowance },
    { name: 'hearing-aid', path: hearingAid, who: claire, until: heading },
    { name: 'hearing-aid-filled', isState: true, path: hearingAid, who: claire, until: toFilledHearingAid },
    { name: 'bill', isState: true, path: otherInvoice, who: claire, until: toReadBills },
    { name: 'photos', isState: true, path: otherInvoice, who: claire, until: toOrderedPhotos },
    { name: 'correction', path: `${toCompletePath}/correction`, who: claire, until: heading },
  ];
}

/** Wheelchairs of the last section, and the sections above them. */
async function toOpenTree(page: Page): Promise<void> {
  await field(page, 'servedFrom').fill('02.09.2025');
  await page.locator('input[type=radio][value=UPKEEP]').check();
  await page.locator('.benefits > .tree > .fold').last().getByRole('button').first().click();
  await page.locator('.fold .fold').nth(-4).getByRole('button').click();
  await page.locator('.benefit-list button:visible').first().waitFor();
}

/** A benefit that was chosen, and more upkeep than the year has room for. */
async function toChosenBenefit(page: Page): Promise<void> {
  await toOpenTree(page);
  await field(page, 'benefitCode').fill('9.01');
  await page.locator('.benefit-list button').click();
  await field(page, 'amount').fill('620.00');
  await page.locator('.warnings').getByText('485.00').waitFor();
}

/** June 2025 with each row in use, and the proposal of a reduced rate. */
async function toFilledAssistance(page: Page): Promise<void> {
  await field(page, 'month').selectOption('2025');
  await field(page, 'month-1').selectOption('06');
  await field(page, 'hours').fill('92:30');
  await field(page, 'qualifiedHours').fill('4');
  await field(page, 'nights').fill('12');
  await field(page, 'nightDegree').selectOption('DEGREE_3');
  await field(page, 'insuredPersons').fill('2');
  await field(page, 'sharedNights').fill('3');
  await field(page, 'sickPay').fill('310.40');
  await page.locator('.proposal').waitFor();
  await page.locator('.total').getByText('5\u2009261.05').first().waitFor();
}

/** A month without rates, more nights than it has, an amount that nobody typed. */
async function toAssistanceProblems(page: Page): Promise<void> {
  await field(page, 'month').selectOption('2020');
  await field(page, 'month-1').selectOption('02');
  await field(page, 'hours').fill('beaucoup');
  await field(page, 'nights').fill('30');
  await field(page, 'nightDegree').selectOption('AS_DECIDED');
  await page.locator('.no-rates > .notice').waitFor();
  await page.locator('.total button.btn').click();
  await page.locator('.summary').waitFor();
}

async function toTravelProblems(page: Page): Promise<void> {
  await heading(page);
  await page.locator('.total button.btn').click();
  await page.locator('.summary').waitFor();
}

/** Two bills whose codes were read, the one in euros chosen. */
async function toReadBills(page: Page): Promise<void> {
  await attach(page, [
    {
      name: 'facture-en-euros.pdf',
      mimeType: 'application/pdf',
      buffer: await qrBillPdf({ currency: 'EUR' }),
    },
    { name: 'facture.pdf', mimeType: 'application/pdf', buffer: await qrBillPdf() },
  ]);
  await page.locator('.bill input[type=radio]').first().check();
  await page.locator('.bill .facts').waitFor();
  await page.locator('.thumb').nth(1).waitFor();
}

/** Two photos on their way to become one document. */
async function toOrderedPhotos(page: Page): Promise<void> {
  await heading(page);
  const buffer = await page.locator('h1').screenshot({ type: 'jpeg' });
  await attach(page, [
    { name: 'recto.jpg', mimeType: 'image/jpeg', buffer },
    { name: 'verso.jpg', mimeType: 'image/jpeg', buffer },
  ]);
  await page.locator('#photos-reunir').click();
  await page.locator('.pages .thumb').nth(1).waitFor();
}

/** Adds documents as a person does. */
const attach = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file][multiple]').setInputFiles(files);

/** A trip by car, days of two kinds, and a document that is refused. */
async function toFilledTravel(page: Page): Promise<void> {
  await field(page, 'trips-0-startDate').fill('08.09.2025');
  await field(page, 'trips-0-reason').selectOption({ index: 2 });
  await field(page, 'trips-0-departure').fill('Carouge');
  await field(page, 'trips-0-arrival').fill('Rolle');
  await page.locator('input[type=radio][value=CAR]').check();
  await field(page, 'trips-0-kilometres').fill('74.8');
  await field(page, 'meals-periodStart').fill('01.09.2025');
  await field(page, 'meals-periodEnd').fill('31.10.2025');
  await field(page, 'meals-days5To8Hours-announced').fill('2');
  for (const day of ['2025-09-08', '2025-09-09']) await page.locator(`[data-day="${day}"]`).click();
  await page.locator('input[type=file][multiple]').setInputFiles({
    name: 'billet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('not what its name says'),
  });
  await page.locator('.total').getByText('56.66').first().waitFor();
}

/** January at home, folded; February in hospital, whole and without its document. */
async function toFilledAllowance(page: Page): Promise<void> {
  const choose = (stay: number, name: string, value: string) =>
    page.locator(`input[name=stays-${stay}-${name}][value=${value}]`).check();
  await field(page, 'year').selectOption('2025');
  await field(page, 'quarter').selectOption('Q1');
  await field(page, 'stays-0-firstNight').fill('01.01.2025');
  await field(page, 'stays-0-lastNight').fill('31.01.2025');
  await choose(0, 'place', 'AT_HOME');
  await choose(0, 'helplessnessDegree', 'MODERATE');
  await choose(0, 'intensiveCareDegree', 'SIX_HOURS');
  await page.locator('#entree-ajouter').click();
  await field(page, 'stays-1-lastNight').fill('28.02.2025');
  await choose(1, 'place', 'HOSPITAL');
  await page.locator('.total').getByText('5\u2009947.20').first().waitFor();
  await page.locator('.total button.btn').click();
  await page.locator('.summary').waitFor();
}

/** A fitting, two years of batteries, and a case of hardship in which everything is missing. */
async function toFilledHearingAid(page: Page): Promise<void> {
  await heading(page);
  await field(page, 'beneficiaryId').selectOption({ index: 1 });
  await field(page, 'fitting').check();
  await field(page, 'fitting-servedOn').fill('02.09.2025');
  await page.locator('input[type=radio][value=FIRST]').check();
  await page.locator('input[type=radio][value=TWO_EARS]').check();
  await field(page, 'batteries').check();
  await field(page, 'batteries-fromYear').fill('2024');
  await field(page, 'batteries-toYear').fill('2025');
  await page.locator('input[type=radio][value=TWO]').check();
  await field(page, 'hardship').check();
  await page.locator('.total button.btn').click();
  await page.locator('.summary').waitFor();
  await page.locator('.part output').first().getByText('CHF').waitFor();
}
