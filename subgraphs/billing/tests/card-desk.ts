import { randomUUIDv7 } from 'node:crypto';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { type CardCounter, openCardCounter } from '@guichet/stack/testing/card-counter.ts';
import { plantAnswer, plantVariables } from '@guichet/stack/testing/personal-data/run-folder.ts';
import { sql } from 'drizzle-orm';
import { openCardPayment } from '../src/card-payments/open-card-payment.ts';
import { saferpay } from '../src/card-payments/saferpay.ts';
import { type PayingOrders, payingOrders } from './paying-orders.ts';

/** What the local payment page knows of a payment. */
export interface PartnerView {
  readonly orderId: string;
  readonly status: string;
  readonly captures: number;
  readonly calls: readonly {
    readonly operation: string;
    readonly requestId: string;
    readonly retryIndicator: number;
  }[];
}

export interface AttemptRow extends Record<string, unknown> {
  readonly id: string;
  readonly attempt: number;
  readonly status: string;
  readonly reason: string | null;
  readonly partner_order_id: string;
}

let orderCount = 0;

/** An order of 25.00 CHF that waits to be paid. */
export function newOrder(some: object = {}) {
  orderCount += 1;
  return {
    id: randomUUIDv7(),
    number: `OC26112${String(orderCount).padStart(9, '0')}`,
    ownerAccountId: randomUUIDv7(),
    amountMinor: 2500n,
    currency: 'CHF',
    description: 'Attestation de résidence',
    returnPath: '/commandes/essai',
    ...some,
  };
}

/** A counter at which tests order and pay by card, with an order's room that only takes notes. */
export async function openPayingCounter(stream?: NodeJS.WritableStream) {
  const orders: PayingOrders = payingOrders();
  const counter: CardCounter = await openCardCounter(orders, stream);
  const { billing, settings, options } = counter;
  if (!settings.saferpay) throw new Error('The test has no partner');
  const partner = saferpay(settings.saferpay);
  const desk = { partner, publicUrl: counter.url, orders };
  const context = {
    database: billing.database,
    newId: billing.newId,
    locale: 'fr',
    log: options.log,
  } as const;
  const rows = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
    billing.database.jobs.execute<Row>(statement);
  const form = (redirectUrl: string, fields: Record<string, string>) =>
    fetch(redirectUrl, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  return {
    ...counter,
    orders,
    rows,
    open: (order: ReturnType<typeof newOrder>) => openCardPayment(context, desk, order),
    /** What the person does on the page: chooses a card, or gives up. Answers where the browser is sent then. */
    act: async (redirectUrl: string | null, fields: Record<string, string>): Promise<string | null> => {
      await fetch(redirectUrl ?? '').then((page) => page.text());
      const answer = await form(redirectUrl ?? '', fields);
      return answer.headers.get('location');
    },
    attempts: (orderId: string) =>
      rows<AttemptRow>(
        sql`select id, attempt, status, reason, partner_order_id from card_payment where order_id = ${orderId} order by attempt`,
      ),
    /** Asks billing as somebody with these roles. @throws Error with the code of a refusal. */
    ask: async <Data>(
      { id, roles }: { id: string; roles: readonly { office: string; role: string }[] },
      query: string,
      variables: object = {},
    ): Promise<Data> => {
      const ring = await openKeyRing(options.secretsDirectory, 'identity');
      plantVariables(variables);
      const { body } = await billing.door.call({
        query,
        variables: { ...variables },
        passport: await ring.sign({ kind: 'ACCOUNT', subject: id, roles }, 'subgraphs'),
        slip: {
          locale: 'fr',
          clientAddress: null,
          deadline: Date.now() + 10_000,
          traceparent: null,
          device: null,
          userAgent: null,
        },
      });
      plantAnswer(body.data);
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      // The test wrote the query and says what it answers.
      return body.data as Data;
    },
    /** What the order was told, in its order. */
    told: async (orderId: string) => {
      const told = await rows<{ action: string }>(
        sql`select action from audit_entry where subject = ${`Order:${orderId}`} order by at, id`,
      );
      return told.map(({ action }) => action.replace('order.', ''));
    },
    atPartner: async (partnerOrderId: string): Promise<PartnerView | undefined> => {
      const all = (await (await fetch(`${counter.url}/dev/card/payments`)).json()) as PartnerView[];
      return all.find(({ orderId }) => orderId === partnerOrderId);
    },
    [Symbol.asyncDispose]: async () => {
      await partner[Symbol.asyncDispose]();
      await counter[Symbol.asyncDispose]();
    },
  };
}

export type PayingCounter = Awaited<ReturnType<typeof openPayingCounter>>;
