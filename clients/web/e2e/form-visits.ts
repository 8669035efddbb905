import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);

/** The forms in the states that look different. */
export function formVisits({ claire, toCompletePath }: Stage): readonly Visit[] {
  const travel = '/guichet/factures/frais-de-voyage';
  const means = '/guichet/factures/moyens-auxiliaires';
  return [
    { name: 'means', path: means, who: claire, until: toOpenTree },
    { name: 'means-chosen', isState: true, path: means, who: claire, until: toChosenBenefit },
    { name: 'travel', path: travel, who: claire, until: heading },
    { name: 'travel-problems', isState: true, path: travel, who: claire, until: toTravelProblems },
    { name: 'travel-filled', path: travel, who: claire, until: toFilledTravel },
    { name: 'correction', path: `${toCompletePath}/correction`, who: claire, until: heading },
  ];
}

/** Wheelchairs of the last section, and the sections above them. */
async function toOpenTree(page: Page): Promise<void> {
  await field(page, 'servedFrom').fill('02.09.2025');
  await page.locator('input[type=radio][value=UPKEEP]').check();
  await page.locator('.benefits > .tree > .fold').last().getByRole('button').first().click();
  await page.locator('.fold .fold').nth(-4).getByRole('button').click();
  await page.locator('.benefit-list button').first().waitFor();
}

/** A benefit that was chosen, and more upkeep than the year has room for. */
async function toChosenBenefit(page: Page): Promise<void> {
  await toOpenTree(page);
  await field(page, 'benefitCode').fill('9.01');
  await page.locator('.benefit-list button').click();
  await field(page, 'amount').fill('620.00');
  await page.locator('.warnings').getByText('485.00').waitFor();
}

async function toTravelProblems(page: Page): Promise<void> {
  await heading(page);
  await page.locator('.total button.btn').click();
  await page.locator('.summary').waitFor();
}

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
  await page.locator('input[type=file]').setInputFiles({
    name: 'billet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('not what its name says'),
  });
  await page.locator('.total').getByText('56.66').first().waitFor();
}
