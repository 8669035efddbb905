import { once } from '@guichet/chassis/idempotency/once.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { gather, type Report, requiredLine } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { unauthenticated } from '@guichet/chassis/problems/refusals.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CardDesk } from '../card-payments/card-desk.ts';
import { readAccountOf, shareAccount } from '../client-accounts/hold-account.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { askOrderer, type Orderer, type OrderingCompany } from './ask-orderer.ts';
import { judgeOrder } from './judge-order.ts';
import { judgeTerms } from './judge-terms.ts';
import { findOrders, takeNumber } from './order.repository.ts';
import { type OrderId, orderNumberOf, ordersOffice } from './order.ts';
import { orderLabels } from './order.wording.ts';
import type { OrderEntry } from './order-entry.ts';
import { ownOrders } from './order-scope.ts';
import { servicesOf } from './read-ground.ts';
import { recordOrder } from './record-order.ts';
import { hasOpenAccess, type OrderAccount } from './settle-order.ts';
import { type PlacedOrder, settlePlaced } from './settle-placed.ts';

/** Takes the transaction back, and with it the key: the mended order may come under the same one. */
class NotPlaced extends Error {}

/**
 * Places an order, once for its key. On account it is definitive at once; by card the payment page is opened after it is written, so that an order which nobody could pay
 * now is there to be paid later.
 */
export async function placeOrder(
  context: RequestContext,
  desk: CardDesk,
  { input: entry, idempotencyKey }: { readonly input: OrderEntry; readonly idempotencyKey: string },
): Promise<PlacedOrder> {
  const { database, viewer, locale } = context;
  const owner = viewer.subject;
  if (owner === null) throw unauthenticated();
  const problems: Problem[] = [];
  const report = gather(problems, locale);
  const field = { path: ['idempotencyKey'], label: orderLabels.idempotencyKey };
  const key = requiredLine(idempotencyKey, field, 200, report);
  if (key === null) return { order: null, settlement: null, problems };
  const orderer = await askOrderer(context, entry.membershipId);
  const number = await numberOfToday(context);
  const request = { input: plain(entry) };
  const call = { office: ordersOffice, actor: owner, operation: 'placeOrder', key, request };
  try {
    const placed = await database.transaction(async (tx) => {
      const outcome = await once(tx, call, () =>
        place(tx, context, { entry, orderer, number }, problems, report),
      );
      if (outcome.kind === 'KEY_REUSED') {
        report(sharedProblems.IDEMPOTENCY_KEY_REUSED, ['idempotencyKey']);
        throw new NotPlaced();
      }
      const [order] = await findOrders(tx, ownOrders(owner), [outcome.id]);
      if (!order) throw new Error('An order is gone that was placed');
      return { order, isNew: outcome.kind === 'CREATED' };
    });
    return await settlePlaced(context, desk, placed);
  } catch (error) {
    if (!(error instanceof NotPlaced)) throw error;
    return { order: null, settlement: null, problems };
  }
}

/** Judges and writes an order within its transaction: what it costs, and whether its account is open, is of the moment in which it becomes definitive. */
async function place(
  tx: Transaction,
  context: RequestContext,
  { entry, orderer, number }: { entry: OrderEntry; orderer: Orderer; number: string },
  problems: readonly Problem[],
  report: Report,
): Promise<OrderId> {
  const { company } = orderer;
  const account = company && (await accountOf(tx, context, company));
  const at = await databaseNow(tx);
  const services = await servicesOf(tx, context.locale, entry, at);
  const judged = judgeOrder(entry, { orderer, account, services }, report);
  const terms = judgeTerms(entry, orderer.terms, report);
  if (problems.length > 0) throw new NotPlaced();
  const clientAccountId = account?.id ?? null;
  return recordOrder(tx, context, { number, orderer, clientAccountId, judged, terms, at });
}

/** A company's account, shared where it may bear the order: its month can't be closed before the order is in it. */
function accountOf(
  tx: Transaction,
  context: RequestContext,
  company: OrderingCompany,
): Promise<OrderAccount | null> {
  return hasOpenAccess(company)
    ? shareAccount(tx, context, company.facts)
    : readAccountOf(tx, company.facts.id);
}

async function numberOfToday({ database }: Pick<RequestContext, 'database'>): Promise<string> {
  const day = dayOfOffice(await databaseNow(database.pages));
  return orderNumberOf(day, await takeNumber(database.pages, day));
}

/** What was typed as it can be compared: a key stands for one request. */
function plain(entry: OrderEntry): unknown {
  return JSON.parse(JSON.stringify(entry), (_key, value) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
