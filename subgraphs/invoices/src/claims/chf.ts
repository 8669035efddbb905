import { toDecimalString } from '@guichet/schema/scalars/money.ts';

/** An amount as the graph shows it, from centimes. Everything that the office reimburses is in Swiss francs. */
export function chf(minor: bigint) {
  return { amount: toDecimalString(minor), currency: 'CHF' } as const;
}
