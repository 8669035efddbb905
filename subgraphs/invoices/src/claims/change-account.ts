import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { updateFacts } from './claim.repository.ts';
import type { Claim } from './claim.ts';
import { findLastSubmission } from './claim-history.repository.ts';
import { type Mover, moveClaim } from './move-claim.ts';

/** The account that the person named when he last handed a claim in, as the submission keeps it: sealed. */
export async function accountOfSubmission(tx: Transaction, claim: Claim) {
  const submission = await findLastSubmission(tx, claim);
  if (!submission) throw new Error('A claim that was never submitted is to be paid');
  const { iban, ibanFingerprint, accountHolder } = submission;
  return { bankAccountId: claim.bankAccountId, iban, ibanFingerprint, accountHolder };
}

/** Has a claim that the caller holds and has judged paid to another account. Answers it as it stands then. */
export async function changeAccount(
  tx: Transaction,
  held: Claim,
  bankAccountId: string,
  mover: Mover,
): Promise<Claim> {
  await updateFacts(tx, held, { bankAccountId });
  return moveClaim(tx, { ...held, bankAccountId }, 'changeBankAccount', mover);
}
