import type { Page } from 'playwright-core';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);
const send = async (page: Page) => {
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
};

/** The pages on which a person comes in. */
export function entryVisits(): readonly Visit[] {
  return [
    { name: 'registration', path: '/inscription', until: heading },
    { name: 'registration-problems', isState: true, path: '/inscription', until: toRegistrationProblems },
    { name: 'registered', isState: true, path: '/inscription', until: toRegistered },
    { name: 'verification-dead', path: '/verification/none', until: toDeadLink },
    { name: 'forgotten', path: '/mot-de-passe-oublie', until: heading },
    { name: 'forgotten-sent', isState: true, path: '/mot-de-passe-oublie', until: toForgottenSent },
    { name: 'new-password', path: '/mot-de-passe-oublie/none', until: toNewPasswordProblems },
  ];
}

async function toRegistrationProblems(page: Page): Promise<void> {
  await page.locator('.card input').first().check();
  await field(page, 'avsNumber').fill('756.1234');
  await send(page);
}

/** As it stands after a registration: registering for real would use up what one place may register in an hour. */
async function toRegistered(page: Page): Promise<void> {
  await heading(page);
  const registration = {
    email: 'claire.favre@exemple.ch',
    linkExpiresAt: new Date(Date.now() + 172_800_000).toISOString(),
  };
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { data: { registerAccount: { registration, problems: [] } } } }),
  );
  await page.locator('form button[type=submit]').click();
  await page.locator('.steps').waitFor();
}

async function toDeadLink(page: Page): Promise<void> {
  await page.locator('.wrap.narrow .btn').waitFor();
}

async function toForgottenSent(page: Page): Promise<void> {
  await field(page, 'email').fill('personne@exemple.ch');
  await page.route('**/graphql', (route) =>
    route.fulfill({
      json: {
        data: {
          requestPasswordReset: {
            reset: { linkExpiresAt: new Date(Date.now() + 3_600_000).toISOString() },
            problems: [],
          },
        },
      },
    }),
  );
  await page.locator('form button[type=submit]').click();
  await field(page, 'email').waitFor({ state: 'detached' });
}

async function toNewPasswordProblems(page: Page): Promise<void> {
  await field(page, 'newPassword').fill('une phrase que personne ne devine');
  await field(page, 'confirmation').fill('une phrase que personne ne devine');
  await send(page);
}
