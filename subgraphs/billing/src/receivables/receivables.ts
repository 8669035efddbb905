import type { ClientAccountId } from '../client-accounts/client-account.ts';

/** For how many days something is overdue: from the first to the second, both included. */
export const overdueAges: readonly (readonly [from: number, until: number | null])[] = [
  [0, 30],
  [31, 60],
  [61, 90],
  [91, null],
];

/** What is overdue for about as long. */
export interface OverdueAge {
  readonly invoices: number;
  readonly openMinor: bigint;
}

/** What companies owe on a day. */
export interface Receivables {
  readonly asOf: string;
  readonly invoices: number;
  readonly openMinor: bigint;
  readonly overdueMinor: bigint;
  /** In each of `overdueAges`. */
  readonly ages: readonly OverdueAge[];
  readonly disputedMinor: bigint;
  readonly overpaidMinor: bigint;
  readonly unmatchedCredits: number;
  readonly unmatchedMinor: bigint;
}

/** What a company owes. */
export interface AccountReceivables {
  readonly clientAccountId: ClientAccountId;
  readonly companyName: string;
  readonly invoices: number;
  readonly openMinor: bigint;
  readonly overdueMinor: bigint;
  readonly oldestDueOn: string;
}
