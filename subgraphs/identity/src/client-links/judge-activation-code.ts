import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { codeStanding } from '../sent-codes/sent-code.ts';
import { isSameFingerprint } from '../sign-in/sign-in-code.ts';
import type { activationProblems } from './activation.problems.ts';
import { deleteCodesBefore, findActivationCode, updateActivationCode } from './activation-code.repository.ts';
import { activationCodeFingerprint } from './activation-code.ts';
import type { ClientLinkRow } from './client-link.repository.ts';

/**
 * Whether a code is the one that the phone received last. The caller holds the link: however many guesses come at once, at most
 * five are looked at. What a guess counts stays counted.
 */
export async function judgeActivationCode(
  vault: Vault,
  tx: Transaction,
  link: ClientLinkRow,
  typed: { readonly code: string; readonly now: Temporal.Instant },
): Promise<'RIGHT' | keyof typeof activationProblems> {
  const sent = await findActivationCode(tx, link.id);
  if (!sent) return 'ACTIVATION_CODE_EXPIRED';
  const stands = codeStanding(sent, typed.now);
  if (stands === 'USED' || stands === 'EXPIRED') return 'ACTIVATION_CODE_EXPIRED';
  if (stands === 'USED_UP') return 'ACTIVATION_CODE_USED_UP';
  // The phone, or the account that the mandate names, may be another by now.
  if (sent.linkVersion !== link.version) return 'ACTIVATION_CHANGED';
  const fingerprint = activationCodeFingerprint(vault, sent.id, typed.code);
  const isRight = isSameFingerprint(fingerprint, sent.codeFingerprint);
  await updateActivationCode(tx, link.id, { tries: sent.tries + 1, usedAt: isRight ? typed.now : null });
  return isRight ? 'RIGHT' : 'ACTIVATION_CODE_WRONG';
}

/** Takes away codes that have been over for a day. */
export function sweepActivationCodes(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteCodesBefore(db, now.subtract({ hours: 24 }), most);
}
