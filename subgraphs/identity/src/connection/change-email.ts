import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { type Email, parseEmail } from '@guichet/schema/scalars/email.ts';
import { counter } from '../accounts/account.ts';
import { type AddressOwner, findAddressOwner, findOwnerById } from '../accounts/address-owner.ts';
import { versionOf } from '../accounts/change-account.ts';
import { readConfirmed } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import { tellOwner } from '../accounts/tell-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { useEveryLink } from '../links/follow-link.ts';
import { linkProblems } from '../links/link.problems.ts';
import { makeLink } from '../links/make-link.ts';
import type { Mail } from '../notifications/mail.ts';
import { writeMail } from '../notifications/write-mail.ts';
import { later } from '../time.ts';
import { connectionLabels, connectionProblems } from './connection.problems.ts';
import { putEmailChange } from './connection.repository.ts';
import { emailHint } from './hints.ts';

export type ChangedEmail =
  | { readonly registration: { readonly email: string; readonly linkExpiresAt: Temporal.Instant } }
  | { readonly registration: null; readonly problems: readonly Problem[] };

/** An address that an account wishes. */
interface Wish {
  readonly email: Email;
  readonly key: string;
  readonly now: Temporal.Instant;
}

/**
 * Sends a link to a new address, and tells the old one. Until it is followed nothing changes. For an address that another
 * person has verified the same is counted, written and answered, and the mail tells its owner instead.
 */
export async function changeEmail(
  context: IdentityContext,
  typed: { readonly email: Typed; readonly password: Typed },
): Promise<ChangedEmail> {
  const { database, vault, locale, log } = context;
  const accountId = viewerAccount(context);
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const field = { path: ['email'], label: connectionLabels.email };
  const email = requiredValue(typed.email, field, parseEmail, report);
  const key = email && emailFingerprint(vault, email);
  const owner = await findOwnerById(database.pages, accountId);
  if (key !== null && owner?.emailFingerprint === key) report(connectionProblems.EMAIL_UNCHANGED, ['email']);
  const confirmed = await readConfirmed(context, accountId, typed.password);
  problems.push(...confirmed.problems);
  if (!email || !key || !owner || problems.length > 0) return { registration: null, problems };

  const capped = vault.fingerprint('identity.email-change', accountId);
  const isWithinCaps =
    (await countAct(context, database.pages, 'EMAIL_CHANGE', capped)) &&
    (await countAct(context, database.pages, 'EMAIL_CHANGE_TO', key));
  if (!isWithinCaps) {
    log.warn('email change refused', { problem: 'EMAIL_ASKED_TOO_OFTEN' });
    return { registration: null, problems: [problem(linkProblems.EMAIL_ASKED_TOO_OFTEN, [], locale)] };
  }
  return database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    if ((await versionOf(tx, accountId)) !== confirmed.version)
      return { registration: null, problems: [problem(sharedProblems.VERSION_CONFLICT, [], locale)] };
    const wish = { email, key, now: await databaseNow(tx) };
    return { registration: { email, linkExpiresAt: await sendLink(context, tx, owner, wish) } };
  });
}

/** Links to an address that was wished before are void: the last wish counts. */
async function sendLink(
  context: IdentityContext,
  tx: Transaction,
  owner: AddressOwner,
  { email, key, now }: Wish,
): Promise<Temporal.Instant> {
  const { publicUrl, verificationLinkTtl } = context.settings;
  const { accountId, locale } = owner;
  const expiresAt = later(now, verificationLinkTtl);
  const holder = await findAddressOwner(tx, key);
  // An address that nobody has verified is nobody's yet: who reads its mail may take it.
  const isTaken = Boolean(holder?.emailVerifiedAt);
  await useEveryLink(tx, 'EMAIL_CHANGE', { accountId, now });
  const wish = {
    accountId,
    office: counter,
    id: context.newId<string>(),
    email,
    emailFingerprint: key,
    expiresAt,
  };
  await putEmailChange(tx, wish);
  const token = await makeLink(context, tx, {
    purpose: 'EMAIL_CHANGE',
    accountId: isTaken ? null : accountId,
    emailFingerprint: key,
    expiresAt,
  });
  const mail: Mail = isTaken
    ? {
        kind: 'EMAIL_TAKEN',
        signInLink: `${publicUrl}/connexion`,
        resetLink: `${publicUrl}/mot-de-passe-oublie`,
      }
    : { kind: 'EMAIL_CHANGE', link: `${publicUrl}/compte/connexion/email/${token}` };
  await writeMail(context, tx, { email, locale: (isTaken && holder?.locale) || locale }, mail);
  await tellOwner(context, tx, owner, { kind: 'EMAIL_CHANGE_ASKED', newEmailHint: emailHint(email) });
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: context.viewer, action: 'email.ask-change', subject });
  return expiresAt;
}
