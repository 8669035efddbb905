import type { Branded } from '@guichet/schema/scalars/parsed.ts';
import type { AccountId } from '../accounts/account.ts';

export type BeneficiaryId = Branded<'BeneficiaryId'>;

/** Beneficiaries exist for the insurance office: its officers see them, those of other offices don't. */
export const beneficiaryOffice = 'INSURANCE';

/** How the insured person stands to the holder of the account. */
export type BeneficiaryRelation = 'SELF' | 'CHILD' | 'REPRESENTED';

/** An insured person for whom an account sends claims. */
export interface Beneficiary {
  readonly id: BeneficiaryId;
  /** Whose account. */
  readonly accountId: AccountId;
  readonly familyName: string;
  readonly givenName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** Sealed: it is opened where it is shown. */
  readonly avsNumber: string;
  readonly relation: BeneficiaryRelation;
  /** Where the person lives; null where nobody asked for it. */
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly country: string | null;
  readonly createdAt: Temporal.Instant;
  /** Since when the account sends no claims for the person any more. */
  readonly removedAt: Temporal.Instant | null;
  readonly version: number;
}
