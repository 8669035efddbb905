import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import type { IdentityContext } from '../context.ts';
import { renewCodes } from './make-recovery-codes.ts';
import { countCodes } from './recovery-code.repository.ts';
import { secondFactorProblems } from './second-factor.problems.ts';
import { findFactors, insertFactor, type NewFactorRow } from './second-factor.repository.ts';
import { mostFactors, type SecondFactor } from './second-factor.ts';

export interface AddedFactor {
  readonly secondFactor: SecondFactor | null;
  /** For the person's eyes, once. */
  readonly recoveryCodes: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** The parts of a factor that its kind brings. */
export type FactorParts = Omit<NewFactorRow, 'id' | 'office' | 'accountId'>;

export function refusedFactor(problems: readonly Problem[]): AddedFactor {
  return { secondFactor: null, recoveryCodes: null, problems };
}

/**
 * Adds a factor that has proved itself, in the caller's transaction, and the first recovery codes with it: whoever loses his
 * telephone one day is not to lose his account.
 */
export async function addFactor(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
  parts: FactorParts,
): Promise<AddedFactor> {
  const { locale, newId, viewer } = context;
  await holdAccount(tx, accountId);
  if ((await findFactors(tx, accountId)).length >= mostFactors)
    return refusedFactor([
      problem(secondFactorProblems.SECOND_FACTORS_TOO_MANY, [], locale, { limit: mostFactors }),
    ]);
  const factor = await insertFactor(tx, { ...parts, id: newId(), office: counter, accountId });
  const known = parts.kind === 'PASSKEY' ? 'PASSKEY_KNOWN' : 'AUTHENTICATOR_KNOWN';
  if (!factor) return refusedFactor([problem(secondFactorProblems[known], [], locale)]);
  const { kind, name } = factor;
  const subject = `SecondFactor:${factor.id}`;
  await appendAudit(tx, {
    office: counter,
    actor: viewer,
    action: 'second-factor.add',
    subject,
    details: { kind },
  });
  await tellAccount(context, tx, accountId, { kind: 'SECOND_FACTOR_ADDED', factor: kind, name });
  const { made } = await countCodes(tx, accountId);
  const recoveryCodes = made === 0 ? await renewCodes(context, tx, accountId) : null;
  return { secondFactor: factor, recoveryCodes, problems: [] };
}
