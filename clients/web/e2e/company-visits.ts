import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** The pages of a company, of the officers who treat it, of an office's people and of programs. */
export function companyVisits({ claire, nora, rochat, monney, companyAtDesk }: Stage): readonly Visit[] {
  return [
    { name: 'no-company', path: '/entreprise', who: claire, until: toAnswer },
    {
      name: 'company-registration',
      path: '/entreprise/inscription',
      who: claire,
      until: toRegistrationProblems,
    },
    { name: 'company', path: '/entreprise', who: nora, until: heading },
    { name: 'company-change', path: '/entreprise/modification', who: nora, until: heading },
    { name: 'members', path: '/entreprise/collaborateurs', who: nora, until: toOpenMember },
    { name: 'members-invite', isState: true, path: '/entreprise/collaborateurs', who: nora, until: toAdded },
    { name: 'company-access', path: '/entreprise/acces', who: nora, until: heading },
    { name: 'invitation-dead', path: '/invitation/none', until: heading },
    { name: 'developers', path: '/developpeurs', who: nora, until: toAdded },
    { name: 'office-accesses', path: '/office/acces?statut=tous', who: rochat, until: heading },
    { name: 'office-access', path: companyAtDesk, who: rochat, until: toReason },
    { name: 'team', path: '/office/equipe', who: monney, until: heading },
    { name: 'office-tariffs', path: '/office/tarifs', who: monney, until: toTypedRate },
  ];
}

async function toAnswer(page: Page): Promise<void> {
  await page.locator('summary').first().click();
}

async function toRegistrationProblems(page: Page): Promise<void> {
  await page.locator('input[type=checkbox]').check();
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
}

/** The first collaborator, open on what he may do. */
async function toOpenMember(page: Page): Promise<void> {
  await page.locator('tbody button').first().click();
  await page.locator('.panel .card').first().waitFor();
}

/** What is added, before anything is typed. */
async function toAdded(page: Page): Promise<void> {
  await page.locator('.add').click();
  await page.locator('form.entry .card').first().waitFor();
}

/** A rate that is there, taken into the form, with the former ones of another unfolded. */
async function toTypedRate(page: Page): Promise<void> {
  await page.locator('.rates-before summary').first().click();
  await page.locator('td .linkish').first().click();
  await page.locator('form .hint').first().waitFor();
}

/** A suspension, asked for its reason. */
async function toReason(page: Page): Promise<void> {
  await page.locator('.trio input').first().check();
  await page.locator('#champ-reason').waitFor();
}
