import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { scalarProblems } from '@guichet/chassis/problems/scalar-problems.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { emailFingerprint, recogniseAccount, stillRecognised } from '../accounts/recognise-account.ts';
import { countAct } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import { recogniseDevice } from '../known-devices/recognise-device.ts';
import { type CountedTry, countTry, forgiveTries } from './count-try.ts';
import { placeFingerprint } from './place.ts';
import { codeReceiver, sendCode } from './send-code.ts';
import { signInLabels, signInProblems } from './sign-in.problems.ts';
import { insertChallenge } from './sign-in.repository.ts';
import { type ChallengeId, phoneHint } from './sign-in.ts';

export interface StartedChallenge {
  readonly id: ChallengeId;
  readonly expiresAt: Temporal.Instant;
  readonly resendAvailableAt: Temporal.Instant;
  readonly phoneHint: string;
}

export type StartedSignIn =
  | { readonly challenge: StartedChallenge }
  | { readonly challenge: null; readonly problems: readonly Problem[] };

/** What was typed. Nothing typed and an empty field are the same. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * First step of a sign-in. Whether the e-mail is known and the password right shows in nothing but the SMS: the answer
 * is a challenge either way, and so are the statements, the password hashing, the sealing and the job behind it.
 */
export async function startSignIn(context: IdentityContext, typed: Credentials): Promise<StartedSignIn> {
  const { database, vault, log, locale } = context;
  const email = parseEmail(typed.email);
  const problems = problemsOf(context, typed, email.ok);
  if (!email.ok || problems.length > 0) return { challenge: null, problems };

  const fingerprint = emailFingerprint(vault, email.value);
  const counted = await countSignIn(context, fingerprint);
  if (!counted) {
    log.warn('sign-in refused', { problem: 'SIGN_IN_LOCKED' });
    return { challenge: null, problems: [problem(signInProblems.SIGN_IN_LOCKED, [], locale)] };
  }

  const recognised = await recogniseAccount(context, email.value, typed.password);
  // Another password, another hint: nobody can tell by a change of hint that he has found the right one.
  const hint = vault.fingerprint('identity.phone-hint', `${email.value} ${typed.password}`);
  return database.transaction(async (tx) => {
    const person = await stillRecognised(context, tx, recognised);
    await forgiveTries(tx, counted, person ? 1 : 0);
    const id = context.newId<ChallengeId>();
    const now = await databaseNow(tx);
    const nobody = { emailFingerprint: fingerprint, locale };
    const receiver = codeReceiver(context, person, nobody, counted.device);
    const sent = await sendCode(context, tx, { id, now }, receiver);
    const digits =
      person?.mobilePhone ?? String(Buffer.from(hint, 'base64url').readUInt32BE() % 100).padStart(2, '0');
    const challenge = { id, phoneHint: phoneHint(digits), ...sent };
    await insertChallenge(tx, {
      ...challenge,
      office: counter,
      accountId: person?.accountId ?? context.newId<AccountId>(),
      emailFingerprint: fingerprint,
    });
    return { challenge };
  });
}

/**
 * Only a browser that shows a cookie is looked for: whether it does is no matter of the e-mail. A place from which too many
 * sign-ins began is held back, and never a browser in which the person signed in before.
 */
async function countSignIn(context: IdentityContext, fingerprint: string): Promise<CountedTry | null> {
  const { database, vault, clientAddress, device } = context;
  const db = database.pages;
  const isWithinCap = await countAct(
    context,
    db,
    'SIGN_IN_FROM_PLACE',
    placeFingerprint(vault, clientAddress),
  );
  const owner = device === null ? null : await findAddressOwner(db, fingerprint);
  const accountId = owner?.accountId ?? null;
  if (!isWithinCap && !(await recogniseDevice(context, db, accountId))) return null;
  return countTry(context, db, { accountId, emailFingerprint: fingerprint });
}

function problemsOf({ locale }: IdentityContext, typed: Credentials, isEmail: boolean): readonly Problem[] {
  const required = (field: 'email' | 'password') =>
    problem(sharedProblems.FIELD_REQUIRED, [field], locale, { label: signInLabels[field] });
  return [
    ...(typed.email === '' ? [required('email')] : []),
    ...(typed.email !== '' && !isEmail ? [problem(scalarProblems.EMAIL_MALFORMED, ['email'], locale)] : []),
    ...(typed.password === '' ? [required('password')] : []),
  ];
}
