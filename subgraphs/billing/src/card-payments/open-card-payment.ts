import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { type Problem, type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { CardDesk } from './card-desk.ts';
import { cardProblems } from './card-payment.problems.ts';
import {
  closeRequest,
  insertCardPayment,
  lockCardPayment,
  lockLatestAttempt,
  type WrittenRequest,
  writeRequest,
} from './card-payment.repository.ts';
import {
  type CardPayment,
  cardOffice,
  mostAttempts,
  partnerOrderIdOf,
  whyNotAnother,
} from './card-payment.ts';
import { moveCardPayment, recordCardTransition } from './move-card-payment.ts';
import { type OpenedPage, PartnerRefused, PartnerUnclear, type Price } from './payment-partner.ts';
import { addSettling } from './settle-job.ts';

/** What an order says of itself when it is to be paid by card. */
export interface DueOrder extends Price {
  readonly id: string;
  /** 1 to 16 letters and digits. */
  readonly number: string;
  readonly ownerAccountId: string;
  /** What is bought, in the person's language: the page shows it. */
  readonly description: string;
  /** Where in the client the person comes back to: `/commandes/…`. */
  readonly returnPath: string;
}

export interface OpenedPayment {
  /** Where the person pays; it opens once. Null when there are problems. */
  readonly redirectUrl: string | null;
  readonly problems: readonly Problem[];
}

type OpeningContext = Pick<RequestContext, 'database' | 'newId' | 'locale' | 'log'>;

const refusals = {
  PAID: cardProblems.CARD_PAYMENT_TAKEN,
  UNDER_WAY: cardProblems.CARD_PAYMENT_UNDER_WAY,
  UNCLEAR: cardProblems.CARD_PAYMENT_UNCLEAR,
} as const;

/**
 * Opens the partner's page for an order, a first time or again: each time is an attempt of its own with its price frozen. Whoever comes back, or
 * doesn't, the payment is settled by `settlePayment`. The caller has checked that the order is this person's and waits to be paid.
 */
export async function openCardPayment(
  context: OpeningContext,
  desk: CardDesk,
  order: DueOrder,
): Promise<OpenedPayment> {
  const refuse = (code: ProblemCode): OpenedPayment => ({
    redirectUrl: null,
    problems: [problem(code, ['payment'], context.locale)],
  });
  const { partner } = desk;
  if (!partner) return refuse(cardProblems.CARD_PAGE_UNAVAILABLE);
  const written = await writeAttempt(context, order);
  if ('code' in written) return refuse(written);
  const { payment, request } = written;
  const callback = `${desk.publicUrl}/callbacks/card`;
  try {
    const page = await partner.initialize(
      {
        partnerOrderId: payment.partnerOrderId,
        amountMinor: payment.amountMinor,
        currency: payment.currency,
        description: order.description,
        language: context.locale,
        returnUrl: `${callback}/return/${payment.callbackKey}`,
        paidUrl: `${callback}/paid/${payment.callbackKey}`,
        failedUrl: `${callback}/failed/${payment.callbackKey}`,
      },
      { requestId: request.id, retries: request.retries },
    );
    // Written before anybody can be on the page.
    await writePage(context, desk, payment, request, page);
    return { redirectUrl: page.redirectUrl, problems: [] };
  } catch (error) {
    if (!(error instanceof PartnerRefused || error instanceof PartnerUnclear)) throw error;
    context.log.warn('payment page not opened', { payment: payment.id, code: error.code });
    await giveUp(context, desk, payment, request, error.code);
    return refuse(cardProblems.CARD_PAGE_UNAVAILABLE);
  }
}

/** The attempt and the question that opens it, or why there can't be one. */
function writeAttempt(
  { database, newId }: OpeningContext,
  order: DueOrder,
): Promise<{ readonly payment: CardPayment; readonly request: WrittenRequest } | ProblemCode> {
  return database.transaction(async (tx) => {
    const latest = await lockLatestAttempt(tx, order.id);
    const why = latest && whyNotAnother(latest.status);
    if (why) return refusals[why];
    const attempt = (latest?.attempt ?? 0) + 1;
    if (attempt > mostAttempts) return cardProblems.CARD_ATTEMPTS_USED_UP;
    const openedAt = await databaseNow(tx);
    const payment: CardPayment = {
      id: newId(),
      office: cardOffice,
      version: 1,
      orderId: order.id,
      attempt,
      partnerOrderId: partnerOrderIdOf(order.number, attempt),
      ownerAccountId: order.ownerAccountId,
      amountMinor: order.amountMinor,
      currency: order.currency,
      callbackKey: newId(),
      returnPath: order.returnPath,
      ...{ token: null, transactionId: null, captureId: null, reason: null },
      ...{ pageExpiresAt: null, calledAt: null },
      status: 'OPENED',
      openedAt,
    };
    // Of two who click at once, one pays.
    if (!(await insertCardPayment(tx, payment))) return cardProblems.CARD_PAYMENT_UNDER_WAY;
    await recordCardTransition(tx, payment, null, {
      actor: order.ownerAccountId,
      at: openedAt,
      reason: null,
    });
    await addSettling(tx, payment.id, 'LAST_LOOK', openedAt.add(toldFor).add({ minutes: 5 }));
    return { payment, request: await writeRequest(tx, payment.id, 'INITIALIZE', newId()) };
  });
}

/** How long the partner tells what became of a page. */
const toldFor = Temporal.Duration.from({ hours: 24 });

/** Notes the page, and when to look whether somebody paid of whom nobody told us: three questions in all, whatever happens. */
function writePage(
  { database }: OpeningContext,
  desk: CardDesk,
  opened: CardPayment,
  request: WrittenRequest,
  { token, expiresAt }: OpenedPage,
): Promise<void> {
  return database.transaction(async (tx) => {
    const payment = await lockCardPayment(tx, opened.id);
    if (!payment) throw new Error('A card payment is gone');
    const at = await databaseNow(tx);
    await closeRequest(tx, request.id, 'PAGE');
    const mover = { actor: payment.ownerAccountId, at, reason: null };
    await moveCardPayment(
      tx,
      payment,
      'openPage',
      { ...mover, found: { token, pageExpiresAt: expiresAt } },
      desk.orders,
    );
    await addSettling(tx, payment.id, 'SAFETY', expiresAt.add({ minutes: 5 }));
    await addSettling(tx, payment.id, 'SAFETY', at.add(toldFor).subtract({ hours: 1 }));
  });
}

/** A page of which nobody has the address takes nothing. */
function giveUp(
  { database }: OpeningContext,
  desk: CardDesk,
  opened: CardPayment,
  request: WrittenRequest,
  code: string,
): Promise<void> {
  return database.transaction(async (tx) => {
    const payment = await lockCardPayment(tx, opened.id);
    if (payment?.status !== 'OPENED') return;
    const at = await databaseNow(tx);
    await closeRequest(tx, request.id, code);
    const mover = { actor: payment.ownerAccountId, at, reason: 'PAGE_REFUSED' } as const;
    await moveCardPayment(tx, payment, 'expire', mover, desk.orders);
  });
}
