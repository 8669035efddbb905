import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { changeAccount } from '../claims/change-account.ts';
import { insuranceOffice, whyNot } from '../claims/claim.ts';
import { claimStatusLabels } from '../claims/claim.wording.ts';
import { chosen, readKey } from '../claims/claim-fields.ts';
import type { ClaimOutcome } from '../claims/claim-outcome.ts';
import { askClaimParties, type BankAccountFacts } from '../claims/claim-parties.ts';
import { ownClaims } from '../claims/claim-scope.ts';
import { sealIban } from '../claims/claim-submission.ts';
import { NotHandedIn } from '../claims/hand-in.ts';
import { holdClaim } from '../claims/move-claim.ts';
import { orderPayment } from './order-payment.ts';
import { paymentProblems } from './payment.problems.ts';
import { findPayments } from './payment.repository.ts';
import { refusalOfAccount } from './payment.ts';

/** Another account for a claim that the bank did not pay. */
export interface OtherAccount {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly bankAccountId: string | null;
  readonly idempotencyKey: string;
}

/**
 * Has a claim paid again that the bank refused to pay, to an account that its owner names, once for his key. Of two tabs one does it,
 * and the other learns where the claim stands.
 */
export async function payClaimAgain(
  context: RequestContext,
  { idempotencyKey, ...request }: OtherAccount,
): Promise<ClaimOutcome> {
  const { database, locale, peers, viewer } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const { key, problems } = readKey(idempotencyKey, locale);
  if (key === null) return { claim: null, problems };
  const { bankAccount } = await askClaimParties(peers, owner, request);
  const call = { office: insuranceOffice, actor: owner, operation: 'payClaimAgain', key, request };
  try {
    return await database.transaction(async (tx) => {
      const paid = await once(tx, call, () => payTo(tx, context, owner, request, bankAccount));
      if (paid.kind !== 'KEY_REUSED')
        return { claim: await holdClaim(tx, ownClaims(owner), paid.id), problems: [] };
      const reused = problem(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey'], locale);
      return { claim: null, problems: [reused] };
    });
  } catch (error) {
    if (error instanceof NotHandedIn) return error.outcome;
    throw error;
  }
}

/** @throws NotHandedIn, which takes the key back, for what stands in the way. */
async function payTo(
  tx: Transaction,
  { vault, locale }: Pick<RequestContext, 'vault' | 'locale'>,
  owner: string,
  { id, version, bankAccountId }: Omit<OtherAccount, 'idempotencyKey'>,
  facts: BankAccountFacts | null,
): Promise<string> {
  const claim = await holdClaim(tx, ownClaims(owner), id);
  const refuse = (...problems: readonly Problem[]): never => {
    throw new NotHandedIn({ claim, problems });
  };
  if (!claim) return refuse(problem(sharedProblems.NOT_FOUND, ['id'], locale));
  const refusal = whyNot('changeBankAccount', claim, version);
  const status = claimStatusLabels[claim.status];
  if (refusal) return refuse(problem(refusal.code, refusal.path, locale, { status }));
  const problems: Problem[] = [];
  const bankAccount = chosen(bankAccountId, facts, 'bankAccountId', gather(problems, locale));
  if (!bankAccount) return refuse(...problems);
  const iban = await sealIban(vault, bankAccount.iban);
  const refused = refusalOfAccount(await findPayments(tx, ownClaims(owner), [claim.id]), iban);
  if (refused) {
    const reason = refused.sentence;
    return refuse(problem(paymentProblems.CLAIM_ACCOUNT_REFUSED, ['bankAccountId'], locale, { reason }));
  }
  const at = await databaseNow(tx);
  const account = { bankAccountId: bankAccount.id, ...iban, accountHolder: bankAccount.holder };
  const moved = await changeAccount(tx, claim, bankAccount.id, { actor: owner, at });
  await orderPayment(tx, moved, account, at);
  return claim.id;
}
