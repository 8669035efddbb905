import { parseMoney, toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { AmountOfMoney } from '../../ui/amount.tsx';

/** What the server computed for several lines together; null when it could compute none. */
export function sumOf(amounts: readonly (AmountOfMoney | null)[]): AmountOfMoney | null {
  const known = amounts.filter((one) => one !== null);
  const [first] = known;
  if (first === undefined) return null;
  const minor = known.map(({ amount }) => {
    const parsed = parseMoney(amount);
    return parsed.ok ? parsed.value : 0n;
  });
  return { amount: toDecimalString(minor.reduce((sum, one) => sum + one, 0n)), currency: first.currency };
}
