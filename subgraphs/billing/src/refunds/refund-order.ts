import { once } from '@guichet/chassis/idempotency/once.ts';
import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { gather, requiredValue, type Typed } from '@guichet/chassis/problems/fields.ts';
import { type Problem, problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { parseMoney } from '@guichet/schema/scalars/money.ts';
import { financeField, readAmount, readKey, readText } from '../finance/finance-entry.ts';
import { ordersOffice } from '../orders/order.ts';
import { findRefunds } from './refund.repository.ts';
import type { OrderRefund } from './refund.ts';
import { type RefundRefusal, writeRefund } from './write-refund.ts';

/** A refund as finance types it. */
export interface TypedRefund {
  readonly orderId: string;
  readonly amount?: Typed;
  readonly available?: Typed;
  readonly reason?: Typed;
}

/** Takes the transaction back, and with it the key. */
class NotRefunded extends HouseError {
  readonly refusal: RefundRefusal;
  constructor(refusal: RefundRefusal) {
    super(`Nothing is paid back: ${refusal.code.code}`);
    this.refusal = refusal;
  }
}

/** Pays an order back to its card, once for a key. Of two clerks who saw the same amount one pays back, the other reads what is left. */
export async function refundOrder(
  context: Pick<RequestContext, 'database' | 'viewer' | 'newId' | 'locale'>,
  { idempotencyKey, ...typed }: TypedRefund & { readonly idempotencyKey: string },
): Promise<{ readonly refund: OrderRefund | null; readonly problems: readonly Problem[] }> {
  const { database, viewer, locale } = context;
  const actor = viewer.subject;
  if (actor === null) throw unauthenticated();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const key = readKey(idempotencyKey, report);
  const { orderId } = typed;
  const amountMinor = readAmount(typed.amount, financeField('amount'), report);
  const availableMinor = requiredValue(typed.available, financeField('available'), parseMoney, report);
  const reason = readText(typed.reason, financeField('reason'), { most: 500 }, report);
  if (key === null || amountMinor === null || availableMinor === null || reason === null)
    return { refund: null, problems };
  const request = { orderId, amount: `${amountMinor}`, available: `${availableMinor}`, reason };
  const call = { office: ordersOffice, actor, operation: 'refundOrder', key, request };
  try {
    return await database.transaction(async (tx) => {
      const made = await once(tx, call, async () => {
        const written = await writeRefund(tx, context, { orderId, amountMinor, availableMinor, reason });
        if (typeof written !== 'string') throw new NotRefunded(written);
        return written;
      });
      if (made.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
        return { refund: null, problems };
      }
      const [refund = null] = await findRefunds(tx, [made.id]);
      return { refund, problems };
    });
  } catch (error) {
    if (!(error instanceof NotRefunded)) throw error;
    const { path, code, parameters } = error.refusal;
    return { refund: null, problems: [problem(code, [path], locale, parameters)] };
  }
}
