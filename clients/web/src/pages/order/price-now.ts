import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';

/** An order with what each of its services costs in it, and in the catalogue of today. */
interface PricedOrder {
  readonly total: AmountOfMoney;
  readonly lines: readonly {
    readonly fee: AmountOfMoney;
    readonly service: { readonly fee: AmountOfMoney | null };
  }[];
}

/** What an order was said to cost, and what it costs now. */
export interface PriceNow {
  readonly isChanged: boolean;
  readonly before: AmountOfMoney;
  readonly now: AmountOfMoney;
}

/**
 * An order that waits to be paid costs what is in force when its payment is validated. `shown` is what the person saw when he left for
 * the payment page: an order that was renewed since costs something else.
 */
export function priceNow({ total, lines }: PricedOrder, shown: string | null): PriceNow {
  const { amount, currency } = total;
  if (shown !== null && shown !== amount)
    return { isChanged: true, before: { amount: shown, currency }, now: total };
  const more = lines.reduce(
    (sum, { fee, service }) => sum + minorOf(service.fee?.amount ?? fee.amount) - minorOf(fee.amount),
    0n,
  );
  return {
    isChanged: more !== 0n,
    before: total,
    now: { amount: toDecimalString(minorOf(amount) + more), currency },
  };
}

function minorOf(amount: string): bigint {
  const parsed = parseMoney(amount);
  return parsed.ok ? parsed.value : 0n;
}
