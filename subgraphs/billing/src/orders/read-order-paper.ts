import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BillingContext } from '../context.ts';
import type { Order } from './order.ts';
import { orderPaperNames } from './order.wording.ts';
import { nameInAnswers, openKeptAnswers, readsAnswers } from './order-answers.ts';

/** « Reçu » of an order that a card paid, or its confirmation on account; null before it is definitive. What it is made of never changes, so each drawing is the same. */
export async function readReceipt(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const order = await context.loaders.orderById.load(id);
  if (!order?.confirmedAt) return null;
  const { locale, number: orderNumber, confirmedAt, settlement, orderedBy, companyName } = order;
  const lines = await linesOf(context, order);
  // Loaded with the first paper: reading and shaping fonts is a large library, which every start would pay for.
  const { drawReceipt } = await import('../papers/draw-receipt.ts');
  const bytes = await drawReceipt({
    ...{ locale, orderNumber, confirmedAt, settlement, orderedBy, companyName },
    lines: lines.map(({ title: service, ...line }) => ({ service, quantity: 1, ...line })),
  });
  const kind = settlement === 'CARD' ? 'receipt' : 'confirmation';
  return handOut(context, order, orderPaperNames[kind], bytes);
}

/** « Décision »: why the office refuses an order; null for one that it does not refuse. */
export async function readDecision(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const order = await context.loaders.orderById.load(id);
  if (!order?.confirmedAt || order.status !== 'REFUSED') return null;
  const { locale, number: orderNumber, confirmedAt, settlement, delivery, officerMessage } = order;
  const history = await context.loaders.historyByOrder.load(order.id);
  const refused = history.find(({ to }) => to === 'REFUSED');
  if (!refused || officerMessage === null) throw new Error('An order was refused without a decision');
  const { recipient, ...address } = delivery;
  const lines = await linesOf(context, order);
  const { drawDecision } = await import('../papers/draw-decision.ts');
  const bytes = await drawDecision({
    ...{ locale, orderNumber, orderedAt: confirmedAt, decidedAt: refused.at, settlement },
    to: { name: recipient, address: { recipient: null, ...address } },
    services: lines.map(({ title, beneficiary }) => ({ title, beneficiary })),
    ...{ dueMinor: order.feeMinor + order.postageMinor, reason: officerMessage, appeal: null },
  });
  return handOut(context, order, orderPaperNames.decision, bytes);
}

/** The lines of a paper. Whom a certificate is about stands on it for those alone who read what was answered. */
async function linesOf({ loaders, vault, viewer }: BillingContext, { id, locale }: Order) {
  const lines = await loaders.linesByOrder.load(id);
  return Promise.all(
    lines.map(async (line) => {
      const { wordings } = await loaders.editionByName.load(line);
      const { reference, feeMinor, postageMinor } = line;
      const isRead = readsAnswers(viewer, line.ownerAccountId);
      const beneficiary = isRead ? nameInAnswers(await openKeptAnswers(vault, line)) : null;
      return { title: wordings[locale].title, beneficiary, reference, feeMinor, postageMinor };
    }),
  );
}

/** Each time somebody else than its owner takes a paper is written down. */
async function handOut(
  { database, viewer }: BillingContext,
  { id, office, number, locale, ownerAccountId }: Order,
  name: Wording,
  bytes: Uint8Array,
): Promise<OutgoingFile> {
  if (ownerAccountId !== viewer.subject)
    await appendAudit(database.trail, {
      ...{ office, actor: viewer, action: 'order.readPaper', subject: `Order:${id}` },
    });
  return {
    fileName: `${name[locale]}-${number}.pdf`,
    ...{ mediaType: 'application/pdf', length: bytes.length, bytes: Readable.from([bytes]) },
  };
}
