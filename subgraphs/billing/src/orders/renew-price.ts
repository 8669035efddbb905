import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import { servicesOfDay } from '../services/services-of-day.ts';
import { type OrderMover, renewOrder } from './move-order.ts';
import { findLines, updatePrices } from './order.repository.ts';
import type { Order } from './order.ts';
import { officeScope } from './order-scope.ts';
import { priceLines } from './price-lines.ts';

/**
 * Holds an order that nobody has paid against what it costs now, and renews its amounts when they differ: the history says so. A service that is no longer sold
 * keeps its last fee, since orders go on. Answers the order as it stands then; null when a fee is not known any more.
 */
export async function renewPrice(
  tx: Transaction,
  order: Order,
  mover: Omit<OrderMover, 'reason'>,
): Promise<Order | null> {
  const lines = await findLines(tx, officeScope, [order.id]);
  const codes = lines.map(({ serviceCode }) => serviceCode);
  const services = await servicesOfDay(tx, order.locale, codes, dayOfOffice(mover.at));
  const found = codes.map((code) => services.get(code)).filter((service) => service !== undefined);
  const kept = lines.map(({ postageMinor }) => postageMinor);
  const prices = found.length === lines.length ? priceLines(found, order.postage, kept) : null;
  if (!prices) return null;
  const renewed = lines.map((line, index) => ({ ...line, ...prices[index] }));
  const isSame = renewed.every(
    ({ feeMinor, postageMinor }, index) =>
      feeMinor === lines[index]?.feeMinor && postageMinor === lines[index]?.postageMinor,
  );
  if (isSame) return order;
  await updatePrices(tx, renewed);
  const amounts = {
    feeMinor: renewed.reduce((sum, { feeMinor }) => sum + feeMinor, 0n),
    postageMinor: renewed.reduce((sum, { postageMinor }) => sum + postageMinor, 0n),
  };
  return renewOrder(tx, order, { ...mover, reason: 'PRICE_CHANGED' }, amounts);
}
