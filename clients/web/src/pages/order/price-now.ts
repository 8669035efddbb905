import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import { moneyText } from '../../ui/amount.tsx';
import type { Order } from './order-page.tsx';

/** What an order was said to cost, and what it costs now. */
export interface PriceNow {
  readonly isChanged: boolean;
  readonly before: string;
  readonly now: string;
}

/**
 * An order that waits to be paid costs what is in force when its payment is validated. `shown` is what the person saw when he left for
 * the payment page: an order that was renewed since costs something else.
 */
export function priceNow({ total, lines }: Pick<Order, 'total' | 'lines'>, shown: string | null): PriceNow {
  const renewed = moneyText(total);
  if (shown !== null && shown !== renewed) return { isChanged: true, before: shown, now: renewed };
  const more = lines.reduce(
    (sum, { fee, service }) => sum + minorOf(service.fee?.amount ?? fee.amount) - minorOf(fee.amount),
    0n,
  );
  const now = moneyText({ amount: toDecimalString(minorOf(total.amount) + more), currency: total.currency });
  return { isChanged: more !== 0n, before: renewed, now };
}

function minorOf(amount: string): bigint {
  const parsed = parseMoney(amount);
  return parsed.ok ? parsed.value : 0n;
}
