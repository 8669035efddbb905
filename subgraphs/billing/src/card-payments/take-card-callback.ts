import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { findByCallback, noteCall } from './card-payment.repository.ts';
import { addSettling } from './settle-job.ts';

export interface CardCallback {
  /** By what the callback's address names the payment. */
  readonly key: string;
  readonly kind: 'RETURN' | 'PAID' | 'FAILED';
}

/** Has a payment settled of which somebody called. The call is believed in nothing: the partner is asked, and until he has answered the order says so. */
export async function takeCardCallback(
  { database, locale }: Pick<RequestContext, 'database' | 'locale'>,
  { key, kind }: CardCallback,
): Promise<{ readonly returnPath: string | null; readonly problems: readonly Problem[] }> {
  const isKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
  const payment = isKey ? await findByCallback(database.pages, key) : null;
  if (!payment) return { returnPath: null, problems: [problem(sharedProblems.NOT_FOUND, ['key'], locale)] };
  await database.transaction(async (tx) => {
    await noteCall(tx, payment.id);
    await addSettling(tx, payment.id, kind === 'PAID' ? 'PAID' : 'RETURN');
  });
  return { returnPath: payment.returnPath, problems: [] };
}
