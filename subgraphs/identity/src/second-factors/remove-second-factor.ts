import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import { counter } from '../accounts/account.ts';
import { confirmPassword } from '../accounts/confirm-password.ts';
import { holdAccount } from '../accounts/hold-account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { viewerAccount } from '../accounts/viewer-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { endElsewhere, keepSession } from '../sessions/end-elsewhere.ts';
import { deleteCodesOf } from './recovery-code.repository.ts';
import { deleteFactor, findFactors } from './second-factor.repository.ts';
import type { FactorId } from './second-factor.ts';

/**
 * Takes a factor away; with the last one its recovery codes, which stand in for nothing any more. Sessions elsewhere end: who
 * lost a telephone, or finds a key that is not his, ends what it opened.
 */
export async function removeSecondFactor(
  context: IdentityContext,
  typed: { readonly id: string; readonly password: Typed },
): Promise<readonly Problem[]> {
  const { database, viewer, locale } = context;
  const accountId = viewerAccount(context);
  const problems = await confirmPassword(context, accountId, typed.password);
  if (problems.length > 0) return problems;
  const id = readId<FactorId>(typed.id);
  const removed = await database.transaction(async (tx) => {
    await holdAccount(tx, accountId);
    const factor = id && (await deleteFactor(tx, accountId, id));
    if (!factor) return null;
    const { kind, name } = factor;
    if ((await findFactors(tx, accountId)).length === 0) await deleteCodesOf(tx, accountId);
    const subject = `SecondFactor:${id}`;
    const action = 'second-factor.remove';
    await appendAudit(tx, { office: counter, actor: viewer, action, subject, details: { kind } });
    await tellAccount(context, tx, accountId, { kind: 'SECOND_FACTOR_REMOVED', factor: kind, name });
    return { kept: await endElsewhere(context, tx, accountId) };
  });
  if (!removed) return [problem(sharedProblems.NOT_FOUND, ['id'], locale)];
  keepSession(context, removed.kept);
  return [];
}
