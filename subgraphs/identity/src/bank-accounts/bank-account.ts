import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { AccountId } from '../accounts/account.ts';

export type BankAccountId = Branded<'BankAccountId'>;

/** Reimbursement accounts exist for the insurance office: its officers and finance see them, those of other offices don't. */
export const bankAccountOffice = 'INSURANCE';

/** Where a person is reimbursed. */
export interface BankAccount {
  readonly id: BankAccountId;
  /** Whose account at the counter. */
  readonly accountId: AccountId;
  /** Sealed: it is opened where it is shown. */
  readonly iban: string;
  readonly holder: string;
  /** Where the holder lives; null where nobody asked for it. */
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
  readonly createdAt: Temporal.Instant;
  /** Since when nothing new is paid to it. */
  readonly removedAt: Temporal.Instant | null;
  readonly version: number;
}
