import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { confirmPassword } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { deleteCodesOf, insertCodes } from './recovery-code.repository.ts';
import { codesMade, makeRecoveryCode, recoveryFingerprint } from './recovery-code.ts';
import { secondFactorProblems } from './second-factor.problems.ts';
import { findFactors } from './second-factor.repository.ts';

export interface MadeRecoveryCodes {
  /** For the person's eyes, once. */
  readonly recoveryCodes: readonly string[] | null;
  readonly problems: readonly Problem[];
}

/** Makes new recovery codes; those before are void. The password is asked again. */
export async function makeRecoveryCodes(
  context: IdentityContext,
  password: Typed,
): Promise<MadeRecoveryCodes> {
  const accountId = viewerAccount(context);
  const problems = await confirmPassword(context, accountId, password);
  if (problems.length > 0) return { recoveryCodes: null, problems };
  return context.database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    if ((await findFactors(tx, accountId)).length === 0)
      return {
        recoveryCodes: null,
        problems: [problem(secondFactorProblems.RECOVERY_NEEDS_FACTOR, [], context.locale)],
      };
    return { recoveryCodes: await renewCodes(context, tx, accountId), problems: [] };
  });
}

/** Puts ten new codes in the place of those that there are, in the transaction of a caller who holds the account. */
export async function renewCodes(
  context: IdentityContext,
  tx: Transaction,
  accountId: AccountId,
): Promise<readonly string[]> {
  const { vault, newId, viewer } = context;
  const codes = Array.from({ length: codesMade }, makeRecoveryCode);
  await deleteCodesOf(tx, accountId);
  await insertCodes(
    tx,
    codes.map((code) => ({
      id: newId(),
      office: counter,
      accountId,
      codeFingerprint: recoveryFingerprint(vault, accountId, code),
    })),
  );
  const subject = `Account:${accountId}`;
  await appendAudit(tx, { office: counter, actor: viewer, action: 'recovery-codes.make', subject });
  await tellAccount(context, tx, accountId, { kind: 'RECOVERY_CODES_MADE' });
  return codes;
}
