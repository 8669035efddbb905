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
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}
