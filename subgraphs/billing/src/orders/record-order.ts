import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { canonicalText } from '@guichet/chassis/history/canonical.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Orderer } from './ask-orderer.ts';
import { expireLater } from './expire-order.ts';
import type { JudgedOrder } from './judge-order.ts';
import { recordTransition } from './move-order.ts';
import { insertOrder } from './order.repository.ts';
import {
  type AcceptedTerms,
  hoursToPay,
  monthOfOffice,
  type Order,
  type OrderId,
  type OrderLineId,
  ordersOffice,
  type SealedLine,
} from './order.ts';
import { answersPurpose } from './order-answers.ts';
import { tellOrderer } from './order-notice.ts';

/** An order that was judged and found whole. */
export interface NewOrder {
  readonly number: string;
  readonly orderer: Orderer;
  /** The company's account; null for a private order, and as long as the company has none. */
  readonly clientAccountId: string | null;
  readonly judged: JudgedOrder;
  readonly terms: readonly AcceptedTerms[];
  readonly at: Temporal.Instant;
}

type Recording = Pick<RequestContext, 'vault' | 'newId' | 'locale' | 'viewer'>;

/**
 * Writes an order, with its lines, history and what follows: on account it is definitive at once, by card it waits a day to be paid.
 * @throws Error for an order that is not whole: judge first.
 */
export async function recordOrder(
  tx: Transaction,
  context: Recording,
  { number, orderer, clientAccountId, judged, terms, at }: NewOrder,
): Promise<OrderId> {
  const { delivery, settlement, reason, postage, companyName } = judged;
  if (!delivery) throw new Error('An order without an address was to be written');
  const isOnAccount = settlement === 'ON_ACCOUNT';
  const id = context.newId<OrderId>();
  const lines = await linesOf(context, id, orderer.accountId, judged);
  const order: Order = {
    ...{ id, office: ordersOffice, version: 1, number },
    ...{ ownerAccountId: orderer.accountId, orderedBy: orderer.name, companyName, clientAccountId },
    organisationId: orderer.company?.facts.id ?? null,
    membershipId: orderer.company?.membershipId ?? null,
    ...{ settlement, cardReason: reason, currency: 'CHF', postage, delivery, terms },
    feeMinor: lines.reduce((sum, { feeMinor }) => sum + feeMinor, 0n),
    postageMinor: lines.reduce((sum, { postageMinor }) => sum + postageMinor, 0n),
    locale: context.locale,
    status: isOnAccount ? 'CONFIRMED' : 'AWAITING_PAYMENT',
    placedAt: at,
    expiresAt: isOnAccount ? null : at.add({ hours: hoursToPay }),
    confirmedAt: isOnAccount ? at : null,
    month: isOnAccount ? monthOfOffice(at) : null,
    officerMessage: null,
  };
  await insertOrder(tx, order, lines);
  await recordTransition(tx, order, null, 'OWNER', { actor: orderer.accountId, at });
  await appendAudit(tx, {
    ...{ office: ordersOffice, actor: context.viewer, action: 'order.place', subject: `Order:${id}` },
    details: { settlement, terms: terms.map(({ text, version }) => `${text} ${version}`).join(', ') },
  });
  if (isOnAccount) await tellOrderer(tx, order, 'ORDER_ON_ACCOUNT');
  else await expireLater(tx, order);
  return id;
}

function linesOf(
  { vault, newId }: Recording,
  orderId: OrderId,
  ownerAccountId: string,
  { lines }: JudgedOrder,
): Promise<readonly SealedLine[]> {
  return Promise.all(
    lines.map(async ({ service, feeMinor, postageMinor, reference, answers }, index) => {
      if (!service || feeMinor === null || postageMinor === null || !answers)
        throw new Error('An order with a line that is not whole was to be written');
      const { code, editionFrom, editionVersion, feeSource } = service;
      return {
        ...{ id: newId<OrderLineId>(), office: ordersOffice, orderId, ownerAccountId, position: index + 1 },
        ...{ serviceCode: code, editionFrom, editionVersion, feeSource, feeMinor, postageMinor, reference },
        answers: await vault.seal(answersPurpose, canonicalText(answers)),
      };
    }),
  );
}
