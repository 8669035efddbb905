import { toDecimalString } from '@guichet/schema/scalars/money.ts';

/** Cents of EUR as the graph writes money. */
export function eur({ amountMinor }: { readonly amountMinor: bigint }) {
  return { amount: toDecimalString(amountMinor), currency: 'EUR' } as const;
}
