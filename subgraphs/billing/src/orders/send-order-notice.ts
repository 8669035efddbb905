import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { postageTitles } from '../services/postage.ts';
import { readEditions } from '../services/read-editions.ts';
import { inEachLanguage, type ServiceEdition } from '../services/service.ts';
import { findLines, findOrders, findTransitions } from './order.repository.ts';
import { type Order, type SealedLine, totalOf } from './order.ts';
import { noticeKey, orderNoticeKinds } from './order-notice.ts';
import { officeScope } from './order-scope.ts';

const noticeJob = z.object({
  orderId: z.uuid(),
  version: z.int().positive(),
  kind: z.enum(orderNoticeKinds),
});

const command = `mutation TellOrderer($input: BillingNoticeInput!) {
  sendBillingNotice(input: $input) { problems { code } }
}`;

interface Told {
  readonly sendBillingNotice: { readonly problems: readonly { readonly code: string }[] };
}

/** A line of a notice: what cost the same is counted together. */
interface NoticeLine {
  readonly title: Wording;
  readonly quantity: number;
  readonly amountMinor: string;
}

/** Kinds that bear the words of the office. */
const withWords: readonly string[] = ['ORDER_RETURNED', 'ORDER_REFUSED'];

/**
 * Asks identity to write to who ordered. It may be asked twice: order, version and kind are the key, and identity writes once for a key.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function sendOrderNotice(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { orderId, version, kind } = noticeJob.parse(payload);
  const [order] = await findOrders(database.jobs, officeScope, [orderId]);
  if (!order) throw new Error('Somebody was to be told of an order that does not exist');
  const lines = await findLines(database.jobs, officeScope, [orderId]);
  const editions = await readEditions(database.jobs, lines);
  const steps = await findTransitions(database.jobs, officeScope, [orderId]);
  const step = steps.find(({ orderVersion }) => orderVersion === version);
  if (!step) throw new Error('Somebody was to be told of a step that no order took');
  const { sendBillingNotice } = await peers.ask<Told>('identity', {
    query: command,
    variables: {
      input: {
        ...{ key: noticeKey(orderId, version, kind), accountId: order.ownerAccountId, kind },
        ...{ subjectId: orderId, number: order.number, companyName: order.companyName },
        month: kind === 'ORDER_ON_ACCOUNT' ? order.month : null,
        amountMinor: totalOf(order).toString(),
        message: withWords.includes(kind) ? step.reason : null,
        lines: noticeLines(order, lines, editions),
      },
    },
  });
  const codes = sendBillingNotice.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the notice: ${codes.join(', ')}`);
}

function noticeLines(
  { postage, postageMinor }: Order,
  lines: readonly SealedLine[],
  editions: readonly ServiceEdition[],
): readonly NoticeLine[] {
  const titled = lines.flatMap((line, index) => {
    const edition = editions[index];
    return edition ? [{ ...line, title: inEachLanguage(edition.wordings, 'title') }] : [];
  });
  const alike = Map.groupBy(titled, ({ serviceCode, feeMinor }) => `${serviceCode} ${feeMinor}`);
  const services = [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const amount = first.feeMinor * BigInt(some.length);
    return [{ title: first.title, quantity: some.length, amountMinor: amount.toString() }];
  });
  if (postageMinor === 0n) return services;
  return [...services, { title: postageTitles[postage], quantity: 1, amountMinor: postageMinor.toString() }];
}
