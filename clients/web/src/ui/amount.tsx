import { formatMoney, parseMoney } from '@guichet/schema/scalars/money.ts';
import { wholeAmounts } from '../wording/french-spaces.ts';

export interface AmountOfMoney {
  readonly amount: string;
  readonly currency: string;
}

/** « 1 234.50 CHF », « −62.51 EUR », which no line breaks. The graph sends exact decimals; what it sends is always readable. */
export function moneyText({ amount, currency }: AmountOfMoney): string {
  const isBelow = amount.startsWith('-');
  const parsed = parseMoney(isBelow ? amount.slice(1) : amount);
  if (!parsed.ok) return `${amount} ${currency}`;
  return wholeAmounts(formatMoney(isBelow ? -parsed.value : parsed.value, currency));
}

/** An amount of money on one line. In a column whose head names the currency it stands alone. */
export function Amount({ money, bare }: { readonly money: AmountOfMoney; readonly bare?: boolean }) {
  const text = moneyText(money);
  return <span className="amt">{bare ? text.slice(0, -money.currency.length).trimEnd() : text}</span>;
}
