import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { type AddressOwner, findAddressOwner } from '../accounts/address-owner.ts';
import { openAccount } from '../accounts/open-account.ts';
import { hashPassword } from '../accounts/password.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { addBankAccount } from '../bank-accounts/add-bank-account.ts';
import { recordBeneficiary } from '../beneficiaries/record-beneficiary.ts';
import { countAct, holdAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { makeLink } from '../links/make-link.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { placeFingerprint } from '../sign-in/place.ts';
import { dayInGeneva, later } from '../time.ts';
import { type Registration, type RegistrationEntry, readRegistration } from './read-registration.ts';
import { registrationProblems } from './registration.problems.ts';
import { rehearse } from './rehearse.ts';
import { type SentVerification, sendVerification } from './send-verification.ts';

export type RegisteredAccount =
  | { readonly registration: SentVerification }
  | { readonly registration: null; readonly problems: readonly Problem[] };

/** Somebody who registers, with the language in which the office writes to him. */
interface Registrant extends Omit<Registration, 'password'> {
  readonly passwordHash: string;
  readonly emailFingerprint: string;
  readonly locale: Locale;
}

/**
 * Opens an account with beneficiary and bank account, and sends the e-mail that verifies its address: all or nothing.
 * For an e-mail that has an account the answer is the same, and so are the hashing and the statements: what they wrote is
 * taken back, and the e-mail goes to the owner and explains.
 */
export async function registerAccount(
  context: IdentityContext,
  entry: RegistrationEntry,
  chosen: Locale | null,
): Promise<RegisteredAccount> {
  const { database, vault, log, locale } = context;
  const today = dayInGeneva(await database.transaction(databaseNow));
  const { registration, problems } = readRegistration(entry, today, locale);
  if (!registration) return { registration: null, problems };

  const key = emailFingerprint(vault, registration.email);
  if (!(await isWithinCaps(context, key))) {
    log.warn('registration refused', { problem: 'REGISTRATION_TOO_MANY' });
    return {
      registration: null,
      problems: [problem(registrationProblems.REGISTRATION_TOO_MANY, [], locale)],
    };
  }
  const { password, ...rest } = registration;
  const registrant: Registrant = {
    ...rest,
    passwordHash: await hashPassword(password),
    emailFingerprint: key,
    locale: chosen ?? locale,
  };
  return database.transaction(async (tx) => {
    // Two registrations of one e-mail come one after the other, so that the second finds the first one's account.
    await holdAct(tx, 'REGISTRATION_OF_EMAIL', key);
    const now = await databaseNow(tx);
    const owner = await findAddressOwner(tx, key);
    const accountId = await rehearse(tx, owner !== null, () => open(context, tx, registrant, owner));
    const { email } = registrant;
    const sent = owner
      ? await tellOwner(context, tx, owner, now)
      : await sendVerification(context, tx, { ...registrant, accountId }, now);
    return { registration: { ...sent, email } };
  });
}

async function isWithinCaps(context: IdentityContext, key: string): Promise<boolean> {
  const { database, vault, clientAddress } = context;
  const place = placeFingerprint(vault, clientAddress);
  return (
    (await countAct(context, database.pages, 'REGISTRATION_FROM_PLACE', place)) &&
    (await countAct(context, database.pages, 'REGISTRATION_OF_EMAIL', key))
  );
}

/** Writes what belongs to a new account; under a fingerprint of nobody when its e-mail has an owner. */
async function open(
  context: IdentityContext,
  tx: Transaction,
  registrant: Registrant,
  owner: AddressOwner | null,
): Promise<AccountId> {
  const { person, insured, iban, ...account } = registrant;
  const key = owner
    ? context.vault.fingerprint('identity.rehearsal', context.newId())
    : registrant.emailFingerprint;
  const opening = { ...account, ...person, emailVerifiedAt: null, roles: [] };
  const accountId = await openAccount(context, tx, opening, key);
  if (!accountId) throw new Error('An e-mail without an owner has an account');
  if (insured) await recordBeneficiary(context, tx, accountId, { ...person, ...insured, relation: 'SELF' });
  const holder = `${person.givenName} ${person.familyName}`;
  await addBankAccount(context, tx, accountId, { iban, holder });
  const actor = context.viewer;
  await appendAudit(tx, { office: counter, actor, action: 'account.open', subject: `Account:${accountId}` });
  return accountId;
}

/** Tells the owner of an e-mail that somebody registered it. A link that opens nothing is written for what it costs. */
async function tellOwner(
  context: IdentityContext,
  tx: Transaction,
  owner: AddressOwner,
  now: Temporal.Instant,
): Promise<SentVerification> {
  const { verificationLinkTtl, publicUrl } = context.settings;
  const { email, emailFingerprint } = owner;
  const expiresAt = later(now, verificationLinkTtl);
  await makeLink(context, tx, {
    purpose: 'EMAIL_VERIFICATION',
    accountId: null,
    emailFingerprint,
    expiresAt,
  });
  const [signInLink, resetLink] = [`${publicUrl}/connexion`, `${publicUrl}/mot-de-passe-oublie`];
  await writeMail(context, tx, owner, { kind: 'ALREADY_REGISTERED', signInLink, resetLink });
  return { email, linkExpiresAt: expiresAt };
}
