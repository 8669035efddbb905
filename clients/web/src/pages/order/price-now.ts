import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';

/** An order with how its last try went, what renewed its price, and what each of its services costs in it, and in the catalogue of today. */
interface PricedOrder {
  readonly total: AmountOfMoney;
  readonly lastPayment: { readonly status: string } | null;
  readonly history: readonly { readonly price: { readonly before: AmountOfMoney } | null }[];
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
 * An order that waits to be paid costs what is in force when its payment is validated. When it changed behind the payment page, the history tells what
 * was shown there; `asked` is what this page showed when its button found another price.
 */
export function priceNow(order: PricedOrder, asked: string | null): PriceNow {
  const { total, lines, lastPayment, history } = order;
  const { amount, currency } = total;
  const renewed = history.findLast(({ price }) => price !== null)?.price?.before.amount;
  const shown = asked ?? (lastPayment?.status === 'PRICE_CHANGED' ? (renewed ?? null) : null);
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
