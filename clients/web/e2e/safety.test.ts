import { createHmac } from 'node:crypto';
import { claire } from '@guichet/stack/cast/cast.ts';
import type { Product } from '@guichet/stack/testing/product.ts';
import { signIn } from '@guichet/stack/testing/sign-in.ts';
import { startTestProduct } from '@guichet/stack/testing/test-product.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { focused } from './keyboard.ts';
import { linkOfMail, password, sessionOf, typeCode, typeCredentials } from './stage.ts';
import { arrive } from './visitor.ts';
import type { Watch } from './watch.ts';

let product: Product;
let browser: Browser;
let page: Page;
const watches: Watch[] = [];

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const typePassword = () => page.getByLabel('Votre mot de passe', { exact: true }).fill(password);

beforeAll(async () => {
  [product, browser] = await Promise.all([startTestProduct(), openBrowser()]);
  page = await arrive(browser, product.url, watches);
  await page.context().addCookies([...sessionOf(await signIn(product.url, claire)).cookies]);
});

afterAll(async () => {
  await browser?.close();
  await product?.[Symbol.asyncDispose]();
});

async function signOut(): Promise<void> {
  await page.getByRole('button', { name: 'Favre Claire' }).click();
  await page.getByRole('menuitem', { name: 'Déconnexion' }).click();
  await page.getByRole('heading', { name: 'Première visite' }).waitFor();
}

describe('without SMS', () => {
  let codes: readonly string[] = [];
  let secret = '';
  let takePasskeysAway = () => Promise.resolve();

  it('a passkey is added with the password, and brings recovery codes that are shown once', async () => {
    takePasskeysAway = await holdPasskeys(page);
    await page.goto(`${product.url}/compte/securite`);
    await press("Ajouter une clé d'accès");
    await press("Ajouter une clé d'accès");
    await page.getByRole('region', { name: 'Un point est à corriger' }).waitFor();
    await typePassword();
    await press("Ajouter une clé d'accès");
    await page.getByRole('heading', { name: 'Vos codes de récupération' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Vos codes de récupération');
    codes = await page.locator('.codes li').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await press("J'ai gardé mes codes");
    await page.getByText('Il vous reste 10 codes.').waitFor();
  });

  it('an authenticator is added by the key that stands beside its picture', async () => {
    await press("Ajouter une application d'authentification");
    await typePassword();
    await press('Continuer');
    await page.getByRole('img', { name: 'Code QR' }).waitFor();
    secret = await page.locator('.key').innerText();
    await page.getByLabel("Code de l'application").fill(codeOf(secret, Date.now()));
    await press("Ajouter l'application");
    await status('Application est ajoutée.');
  });

  it('the passkey signs in alone, first in the browser that made it', async () => {
    await signOut();
    await page.goto(`${product.url}/connexion?retour=%2Fcompte%2Fsecurite`);
    // A browser that offers the key in the field by itself is faster than the hand.
    await page
      .getByRole('button', { name: "Se connecter avec une clé d'accès" })
      .click({ timeout: 5000 })
      .catch(() => undefined);
    await page.waitForURL('**/compte/securite');
    await page.getByText('utilisée la dernière fois').waitFor();
    await takePasskeysAway();
  });

  it('a recovery code lets in where there is no SMS, and the authenticator is the next to be asked for', async () => {
    await signOut();
    await typeCredentials(page, claire.email);
    await press("J'utilise un code de récupération");
    await page.getByLabel('Code de récupération').fill(codes[0]?.toUpperCase() ?? '');
    await press('Envoyer');
    await page.getByRole('heading', { level: 1, name: 'Guichet' }).waitFor();
    await signOut();
    await typeCredentials(page, claire.email);
    await press("J'utilise une application d'authentification");
    // The step of the first code is used up: the next one is good already.
    await page.getByLabel("Code de l'application").fill(codeOf(secret, Date.now() + 30_000));
    await press('Envoyer');
    await page.getByRole('heading', { level: 1, name: 'Guichet' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('guichet.connexion'))).toBe('AUTHENTICATOR');
    await page.goto(`${product.url}/compte/securite`);
    await page.getByText('Il vous reste 9 codes.').waitFor();
  });
});

describe('where one is signed in', () => {
  it('one signs out everywhere else', async () => {
    const elsewhere = await signIn(product.url, claire);
    await page.reload();
    await page.getByText('Cet appareil').waitFor();
    await press('Déconnecter tous les autres appareils');
    await status("Il n'y a plus que cet appareil.");
    await page.getByText("Vous n'êtes connecté nulle part ailleurs.").waitFor();
    // A command asks for the session itself; what is read may still come for a minute.
    const { errors } = await elsewhere.ask('mutation { resendEmailVerification { problems { code } } }');
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('the end of a session', () => {
  const form = '/guichet/factures/autre-facture';
  let sleeper: Page;

  it('is announced two minutes before, and one press puts it off', async () => {
    sleeper = await arrive(browser, product.url, watches);
    await sleeper.context().addCookies([...sessionOf(await signIn(product.url, claire)).cookies]);
    await sleeper.clock.install();
    await sleeper.goto(product.url + form);
    await sleeper.getByLabel('Remarque').fill('Merci');
    await sleeper.waitForURL('**/brouillons/**');
    await sleeper.clock.fastForward('27:30');
    const warning = sleeper.getByRole('alertdialog', { name: 'Votre session se termine dans 2 minutes' });
    await warning.getByRole('button', { name: 'Rester connecté' }).click();
    await warning.waitFor({ state: 'detached' });
  });

  it('leads to the sign-in, which leads back to what was typed', async () => {
    await sleeper.clock.fastForward('30:00');
    await sleeper.getByText('Votre session est terminée.').waitFor();
    expect(new URL(sleeper.url()).searchParams.get('retour')).toContain(form);
    await sleeper.clock.setSystemTime(Date.now());
    await typeCredentials(sleeper, claire.email);
    await typeCode(sleeper, product.url);
    await sleeper.waitForURL(`**${form}**`);
    expect(await sleeper.getByLabel('Remarque').inputValue()).toBe('Merci');
    await sleeper.context().close();
  });
});

describe('the connection', () => {
  const next = 'claire.nouvelle@exemple.ch';

  it('says all that is wrong with a new password at once', async () => {
    await page.goto(`${product.url}/compte/connexion`);
    await press('Modifier le mot de passe');
    await page.getByLabel('Mot de passe actuel', { exact: true }).fill('un autre');
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('une phrase que personne ne devine');
    await page.getByLabel('Confirmation du mot de passe', { exact: true }).fill('une phrase');
    await press('Changer le mot de passe');
    await page.getByRole('region', { name: '2 points sont à corriger' }).waitFor();
    await press('Annuler');
  });

  it('changes the e-mail address by the link to the new one, for who asked and for nobody else', async () => {
    await press("Modifier l'adresse email");
    await page.getByLabel('Nouvelle adresse email').fill(next);
    await typePassword();
    await press('Envoyer le lien');
    await status(`Un email est parti à ${next}.`);
    await page.reload();
    await page.getByText('Un changement attend.').waitFor();
    const link = await linkOfMail(product.url, next, /./);
    const stranger = await arrive(browser, product.url, watches);
    await stranger.goto(link);
    await stranger.waitForURL('**/connexion?retour=**');
    expect(new URL(stranger.url()).searchParams.get('retour')).toBe(new URL(link).pathname);
    await stranger.context().close();
    await page.goto(link);
    await page.getByRole('heading', { name: 'Votre adresse email est changée' }).waitFor();
    await page.getByText(`Vous vous connectez maintenant avec ${next}.`).waitFor();
  });
});

it('nothing broke the page policy, left our origin or failed unseen', () => {
  expect(watches.flatMap(({ found }) => found)).toEqual([]);
});

/** A key in this computer that recognises its owner at once. Answers how to take it away. */
async function holdPasskeys(of: Page): Promise<() => Promise<void>> {
  const devtools = await of.context().newCDPSession(of);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async () => void (await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }));
}

/** What an authenticator app shows at an instant (RFC 6238, SHA-1, six digits, thirty seconds). */
function codeOf(secret: string, instant: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replaceAll(' ', '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(instant / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const code = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(code % 1_000_000).padStart(6, '0');
}
