import { toDecimalString } from '@guichet/schema/scalars/money.ts';

/** Centimes of CHF as the graph writes money. */
export function chf(minor: bigint): { readonly amount: string; readonly currency: 'CHF' } {
  return { amount: toDecimalString(minor), currency: 'CHF' };
}

/** An instant as the graph writes it. */
export function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** A row that has to be there, since another one of the same viewer names it. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row names another that is not there for the viewer');
  return row;
}
