import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { countAct, forgiveActs } from '../caps/count-act.ts';
import type { IdentityContext } from '../context.ts';
import type { KnownDeviceId } from '../known-devices/known-device.ts';
import { deviceKey } from '../known-devices/recognise-device.ts';
import { isSixDigits, stepOf, unsealSecret } from './authenticator.ts';
import { countCodes, useCode } from './recovery-code.repository.ts';
import { readRecoveryCode, recoveryFingerprint } from './recovery-code.ts';
import { findAuthenticator, useStep } from './second-factor.repository.ts';

/** A sign-in that waits for its code. */
export interface Prover {
  /** An id that no account has when the password was wrong: what is done then is the same. */
  readonly accountId: AccountId;
  readonly device: KnownDeviceId | null;
  readonly now: Temporal.Instant;
}

/**
 * Whether what was typed in the place of the SMS's code is the authenticator's, or a recovery code. It is used up then. What is
 * done depends on what was typed, never on what the account has.
 */
export async function proveFactor(
  context: IdentityContext,
  tx: Transaction,
  prover: Prover,
  typed: string,
): Promise<'AUTHENTICATOR' | 'RECOVERY_CODE' | null> {
  if (isSixDigits(typed))
    return (await isAuthenticators(context, tx, prover, typed)) ? 'AUTHENTICATOR' : null;
  const code = readRecoveryCode(typed);
  return code !== null && (await isRecovery(context, tx, prover, code)) ? 'RECOVERY_CODE' : null;
}

/** Takes back the guesses of whoever has proved himself. */
export function forgiveGuesses(context: IdentityContext, tx: Transaction, prover: Prover): Promise<void> {
  return forgiveActs(tx, 'AUTHENTICATOR_GUESS', guessKey(context, prover));
}

async function isAuthenticators(
  context: IdentityContext,
  tx: Transaction,
  prover: Prover,
  code: string,
): Promise<boolean> {
  const mayGuess = await countAct(context, tx, 'AUTHENTICATOR_GUESS', guessKey(context, prover));
  const authenticator = await findAuthenticator(tx, prover.accountId);
  const secret = await unsealSecret(context.vault, authenticator?.secret ?? null);
  const step = await stepOf(secret, code, prover.now);
  if (!mayGuess || !authenticator || step === null) return false;
  return useStep(tx, authenticator.id, step, prover.now);
}

async function isRecovery(
  context: IdentityContext,
  tx: Transaction,
  { accountId, now }: Prover,
  code: string,
): Promise<boolean> {
  const fingerprint = recoveryFingerprint(context.vault, accountId, code);
  if (!(await useCode(tx, accountId, fingerprint, now))) return false;
  const { left } = await countCodes(tx, accountId);
  const actor = { kind: 'ACCOUNT', subject: accountId } as const;
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor, action: 'recovery-code.use', subject });
  await tellAccount(context, tx, accountId, { kind: 'RECOVERY_CODE_USED', left });
  return true;
}

/** A browser that is known has guesses of its own: nobody elsewhere can use them up. */
function guessKey(context: IdentityContext, { accountId, device }: Prover): string {
  return device
    ? deviceKey(context, device)
    : context.vault.fingerprint('identity.guessed-account', accountId);
}
