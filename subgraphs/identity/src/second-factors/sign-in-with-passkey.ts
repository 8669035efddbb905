import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Typed } from '@guichet/chassis/problems/fields.ts';
import { problem } from '@guichet/chassis/problems/problem.ts';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { findOwnerById } from '../accounts/address-owner.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { type OpenedSession, openSession } from '../sessions/open-session.ts';
import type { CompletedSignIn } from '../sign-in/complete-sign-in.ts';
import { countTry, forgiveTries } from '../sign-in/count-try.ts';
import { placeFingerprint } from '../sign-in/place.ts';
import { signInProblems } from '../sign-in/sign-in.problems.ts';
import { challengePurpose, type StartedPasskey } from './add-passkey.ts';
import { takeCeremony } from './ceremony.repository.ts';
import { openCeremony } from './open-ceremony.ts';
import { readShownPasskey, requestOptions } from './passkey.ts';
import { readAssertion } from './passkey-answer.ts';
import { secondFactorProblems } from './second-factor.problems.ts';
import { lockPasskey, usePasskey } from './second-factor.repository.ts';
import type { CeremonyId } from './second-factor.ts';

/** First step: a challenge for whichever passkey the browser has. Nobody says yet who he is. */
export async function startPasskeySignIn(context: IdentityContext): Promise<StartedPasskey> {
  const { database, settings, vault, clientAddress, log, locale } = context;
  const db = database.pages;
  if (!(await countAct(context, db, 'PASSKEY_FROM_PLACE', placeFingerprint(vault, clientAddress)))) {
    log.warn('sign-in refused', { problem: 'SIGN_IN_LOCKED' });
    return { ceremony: null, problems: [problem(signInProblems.SIGN_IN_LOCKED, [], locale)] };
  }
  const options = await requestOptions(settings);
  const secret = await vault.seal(challengePurpose, options.challenge);
  const id = await openCeremony(context, db, { purpose: 'SIGN_IN', accountId: null, secret });
  return { ceremony: { id, options: JSON.stringify(options) }, problems: [] };
}

/**
 * Second step: a passkey's answer, which is two proofs in one, the key and the person at it. It signs in without password and
 * code. What is unknown, wrong, late or shown twice answers the same, and counts as a failed sign-in of the passkey's owner.
 */
export async function completePasskeySignIn(
  context: IdentityContext,
  typed: { readonly ceremonyId: string; readonly response: Typed },
): Promise<CompletedSignIn> {
  const { database, log, locale } = context;
  const id = readId<CeremonyId>(typed.ceremonyId);
  const response = readAssertion(typed.response);
  const judged = await database.transaction((tx) => judge(context, tx, id, response));
  if (typeof judged === 'object') return { session: judged };
  log.warn('sign-in refused', { problem: judged });
  const refusal =
    judged === 'SIGN_IN_LOCKED'
      ? problem(signInProblems.SIGN_IN_LOCKED, [], locale)
      : problem(secondFactorProblems.PASSKEY_REFUSED, ['response'], locale);
  return { session: null, problems: [refusal] };
}

/** What it counts and takes stays so: a refusal is no error. */
async function judge(
  context: IdentityContext,
  tx: Transaction,
  id: CeremonyId | null,
  response: AuthenticationResponseJSON | null,
): Promise<OpenedSession | 'PASSKEY_REFUSED' | 'SIGN_IN_LOCKED'> {
  const { vault, settings } = context;
  const sealed = id && (await takeCeremony(tx, { id, purpose: 'SIGN_IN', accountId: null }));
  if (!sealed || !response) return 'PASSKEY_REFUSED';
  const passkey = await lockPasskey(tx, response.id);
  const owner = passkey && (await findOwnerById(tx, passkey.accountId));
  const counted = await countTry(context, tx, {
    accountId: owner?.accountId ?? null,
    emailFingerprint: owner?.emailFingerprint ?? vault.fingerprint('identity.no-passkey', response.id),
  });
  if (!counted) return 'SIGN_IN_LOCKED';
  const challenge = await vault.unseal(challengePurpose, sealed);
  const signCount = passkey && (await readShownPasskey(settings, response, challenge, passkey));
  if (!passkey || signCount === null) return 'PASSKEY_REFUSED';
  const session = await openSession(context, tx, passkey.accountId, 'PASSKEY');
  if (!session) return 'PASSKEY_REFUSED';
  await usePasskey(tx, passkey.id, signCount, await databaseNow(tx));
  await forgiveTries(tx, counted);
  return session;
}
