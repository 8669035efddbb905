import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();
const field = (page: Page, name: string) => page.locator(`#champ-${name}`);
const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** What keeps an account safe, and what happens to it. */
export function safetyVisits({ claire }: Stage): readonly Visit[] {
  const security = '/compte/securite';
  return [
    { name: 'connection', path: '/compte/connexion', who: claire, until: heading },
    { name: 'connection-problems', isState: true, path: '/compte/connexion', who: claire, until: toMissing },
    { name: 'phone-code', isState: true, path: '/compte/connexion', who: claire, until: toPhoneCode },
    { name: 'email-change-dead', path: '/compte/connexion/email/none', who: claire, until: toButton },
    { name: 'security', path: security, who: claire, before: withFactors, until: heading },
    { name: 'security-passkey', isState: true, path: security, who: claire, until: toPasskeyForm },
    { name: 'security-qr', isState: true, path: security, who: claire, until: toSecret },
    { name: 'security-codes', isState: true, path: security, who: claire, until: toCodes },
    { name: 'data', path: '/compte/donnees', who: claire, before: withCopies, until: heading },
    { name: 'data-closing', isState: true, path: '/compte/donnees', who: claire, until: toClosing },
    { name: 'farewell', path: '/compte/ferme', until: heading },
    {
      name: 'session-warning',
      path: '/compte/connexion',
      who: claire,
      before: withLittleTime,
      until: toWarning,
      isWindow: true,
    },
    { name: 'verification-password', isState: true, path: '/verification/none', until: toVerification },
  ];
}

/** An id that nothing bears. */
const nothing = '00000000-0000-7000-8000-000000000000';

/** Shows another answer to one mutation than its refusal: what it would do really is nothing for a picture. */
async function answer(page: Page, member: string, payload: object): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    if (json.data && member in json.data) json.data[member] = { problems: [], ...payload };
    await route.fulfill({ response, json });
  });
}

/** Changes what the servers say of the viewer. */
async function retell(page: Page, tell: (viewer: Record<string, unknown>) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    if (json.data?.viewer) tell(json.data.viewer);
    await route.fulfill({ response, json });
  });
}

async function unfold(page: Page, button: number): Promise<void> {
  await heading(page);
  await page.locator('.account-sheet .btn').nth(button).click();
  await page.locator('.small-form').waitFor();
}

const send = (page: Page) => page.locator('.small-form button[type=submit]').click();

async function toMissing(page: Page): Promise<void> {
  await unfold(page, 0);
  await send(page);
  await page.locator('.summary').waitFor();
}

async function toPhoneCode(page: Page): Promise<void> {
  await unfold(page, 1);
  const change = { id: nothing, phoneHint: '•• 77', expiresAt: later(600), resendAvailableAt: later(40) };
  await answer(page, 'changeMobilePhone', { change });
  await send(page);
  await field(page, 'code').waitFor();
}

async function toButton(page: Page): Promise<void> {
  await page.locator('.wrap.narrow .btn').waitFor();
}

async function withFactors(page: Page): Promise<void> {
  const factor = { addedAt: later(-86_400), lastUsedAt: later(-60) };
  const session = { openedAt: later(-7200), seenAt: later(-3600), isCurrent: false };
  await retell(page, (viewer) => {
    if (!('recoveryCodesLeft' in viewer) || !Array.isArray(viewer['sessions'])) return;
    viewer['recoveryCodesLeft'] = 2;
    viewer['secondFactors'] = [
      { ...factor, id: 'one', kind: 'PASSKEY', name: 'Téléphone de Claire' },
      { ...factor, id: 'two', kind: 'AUTHENTICATOR', name: 'Application', lastUsedAt: null },
    ];
    viewer['sessions'].push({ ...session, id: 'elsewhere', device: null });
  });
}

async function toPasskeyForm(page: Page): Promise<void> {
  await unfold(page, 0);
  await send(page);
  await page.locator('.summary').waitFor();
}

async function toSecret(page: Page): Promise<void> {
  await unfold(page, 1);
  const secret = 'MP52 E7LL AXEG PKL2 S2GN VWD2 HWZZ GPCO';
  const uri = `otpauth://totp/Guichet?secret=${secret.replaceAll(' ', '')}&issuer=Guichet`;
  await answer(page, 'startAuthenticator', { authenticator: { id: nothing, secret, uri } });
  await send(page);
  await page.locator('.qr').waitFor();
}

async function toCodes(page: Page): Promise<void> {
  await toSecret(page);
  const recoveryCodes = Array.from({ length: 10 }, (_, index) => `1nhen-hr8j${index}`);
  await answer(page, 'addAuthenticator', { secondFactor: { id: 'one', name: 'App' }, recoveryCodes });
  await send(page);
  await page.locator('.codes').waitFor();
}

async function withCopies(page: Page): Promise<void> {
  const copy = { requestedAt: later(-60), expiresAt: null, size: null };
  await retell(page, (viewer) => {
    if (!('dataExports' in viewer)) return;
    viewer['dataExports'] = [
      { ...copy, id: 'one', status: 'PREPARING' },
      { ...copy, id: 'two', status: 'READY', expiresAt: later(86_400), size: 1_234_567 },
      { ...copy, id: 'three', status: 'FAILED' },
      { ...copy, id: 'four', status: 'EXPIRED' },
    ];
  });
}

async function toClosing(page: Page): Promise<void> {
  await heading(page);
  await page.locator('.sec').last().locator('.btn').click();
  await send(page);
  await page.locator('.summary').waitFor();
}

/** A session whose life is almost over. */
async function withLittleTime(page: Page): Promise<void> {
  await retell(page, (viewer) => {
    for (const session of Array.isArray(viewer['sessions']) ? viewer['sessions'] : [])
      session.endsAt = later(100);
  });
}

async function toWarning(page: Page): Promise<void> {
  await page.getByRole('alertdialog').waitFor();
}

async function toVerification(page: Page): Promise<void> {
  await heading(page);
  const problems = [{ path: ['password'], code: 'PASSWORD_TO_CONFIRM', message: 'Password.' }];
  await answer(page, 'verifyEmail', { verifiedAt: null, problems });
  await page.reload();
  await field(page, 'password').waitFor();
}
