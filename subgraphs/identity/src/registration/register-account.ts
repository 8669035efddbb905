import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Locale, type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import type { AccountId } from '../accounts/account.ts';
import { type AddressOwner, findAddressOwner } from '../accounts/address-owner.ts';
import { holdAddress } from '../accounts/hold-address.ts';
import { hashPassword } from '../accounts/password.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { makeLink } from '../links/make-link.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { placeFingerprint } from '../sign-in/place.ts';
import { dayInGeneva, later } from '../time.ts';
import { keepPending } from './pending-registration.ts';
import { type RegistrationEntry, readRegistration } from './read-registration.ts';
import { openRegistrant, type Registrant } from './registrant.ts';
import { registrationProblems } from './registration.problems.ts';
import { rehearse } from './rehearse.ts';
import { type SentVerification, sendVerification } from './send-verification.ts';

export type RegisteredAccount =
  | { readonly registration: SentVerification }
  | { readonly registration: null; readonly problems: readonly Problem[] };

/**
 * Opens an account with beneficiary and bank account, and sends the e-mail that verifies its address: all or nothing.
 * For an e-mail that has an account the answer is the same, and so are the hashing and the statements: what they wrote is
 * taken back. Has its owner verified the address, the e-mail goes to him and explains; has nobody, the registration waits
 * beside that account for its own link, since whoever registered first may have taken a stranger's address.
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
  const passwordHash = await hashPassword(password);
  const registrant: Registrant = { ...rest, passwordHash, locale: chosen ?? locale };
  return database.transaction(async (tx) => {
    // Two registrations of one e-mail come one after the other, so that the second finds the first one's account.
    await holdAddress(tx, key);
    const now = await databaseNow(tx);
    const owner = await findAddressOwner(tx, key);
    const accountId = await keep(context, tx, registrant, { key, owner, now });
    const { mobilePhone, email } = registrant;
    const sent = owner?.emailVerifiedAt
      ? await tellOwner(context, tx, owner, now)
      : await sendVerification(
          context,
          tx,
          { accountId, email, emailFingerprint: key, locale: registrant.locale, mobilePhone },
          { now, needsPassword: owner !== null },
        );
    // As it was typed: the answer for somebody's address is the one for nobody's.
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

/** Writes what belongs to a registration, as an account and as one that waits, and takes back what is only for show. */
async function keep(
  context: IdentityContext,
  tx: Transaction,
  registrant: Registrant,
  {
    key,
    owner,
    now,
  }: { readonly key: string; readonly owner: AddressOwner | null; readonly now: Temporal.Instant },
): Promise<AccountId> {
  const { vault, newId, settings } = context;
  const id = newId<AccountId>();
  // For show it is written under a fingerprint of nobody.
  const shown = owner ? vault.fingerprint('identity.rehearsal', newId()) : key;
  const opening = { id, emailFingerprint: shown, emailVerifiedAt: null };
  await rehearse(tx, owner !== null, () => openRegistrant(context, tx, registrant, opening));
  const waits = owner !== null && !owner.emailVerifiedAt;
  const expiresAt = later(now, settings.verificationLinkTtl);
  await rehearse(tx, !waits, () =>
    keepPending(context, tx, registrant, { id, emailFingerprint: key, expiresAt }),
  );
  return id;
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
