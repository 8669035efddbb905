import type { Wording } from '@guichet/chassis/problems/problem.ts';
import type { ClaimId, ClaimStatus, ClaimVerb } from '../claims/claim.ts';

/** What a bank did with a payment, as billing tells it. */
export type ToldStatus = 'RELEASED' | 'EXECUTED' | 'REJECTED' | 'RETURNED';

export type PaymentStatus = 'ORDERED' | ToldStatus;

/** Why a payment did not arrive, as billing tells it. */
export interface PaymentRefusal {
  /** As ISO 20022 writes it: `AC04`. */
  readonly code: string;
  /** Whether it is the account's: then nothing can be paid to it. */
  readonly isOfAccount: boolean;
  readonly sentence: Wording;
}

/** The account that a payment goes to, as it is kept. */
export interface PaymentAccount {
  readonly bankAccountId: string;
  /** Sealed. */
  readonly iban: string;
  readonly ibanFingerprint: string;
  readonly accountHolder: string;
}

/** A payment of what was granted of a claim. */
export interface Payment extends PaymentAccount {
  readonly office: string;
  readonly claimId: ClaimId;
  readonly ownerAccountId: string;
  /** The version that the decision to pay gave the claim: with the claim it is the key, here and at billing. */
  readonly decisionVersion: number;
  readonly orderedAt: Temporal.Instant;
  readonly status: PaymentStatus;
  /** The payout's version that was last heard of; 0 before. */
  readonly payoutVersion: number;
  /** The bank's day of it. */
  readonly toldOn: string | null;
  readonly refusal: PaymentRefusal | null;
}

/** What billing tells of a payment. */
export interface PaymentNews {
  readonly claimId: string;
  readonly decisionVersion: number;
  readonly payoutVersion: number;
  readonly status: ToldStatus;
  readonly on: string;
  readonly refusal: PaymentRefusal | null;
}

/** Whether news say more than is known: not what was told before, nor of a payment that a later one has replaced. */
export function isNews(
  { decisionVersion, payoutVersion }: Pick<PaymentNews, 'decisionVersion' | 'payoutVersion'>,
  latest: Pick<Payment, 'decisionVersion' | 'payoutVersion'>,
): boolean {
  return decisionVersion === latest.decisionVersion && payoutVersion > latest.payoutVersion;
}

/** The way of a claim while it is paid. */
const way: Readonly<Partial<Record<ClaimStatus, Readonly<Record<ToldStatus, readonly ClaimVerb[]>>>>> = {
  ACCEPTED: {
    RELEASED: ['transmit'],
    EXECUTED: ['transmit', 'recordPayment'],
    REJECTED: ['transmit', 'recordPaymentRefusal'],
    RETURNED: ['transmit', 'recordPayment', 'recordPaymentReturn'],
  },
  TRANSMITTED: {
    RELEASED: [],
    EXECUTED: ['recordPayment'],
    REJECTED: ['recordPaymentRefusal'],
    RETURNED: ['recordPayment', 'recordPaymentReturn'],
  },
  PAID: { RELEASED: [], EXECUTED: [], REJECTED: [], RETURNED: ['recordPaymentReturn'] },
};

/**
 * The steps that bring a claim to where its payment stands. News that overtook earlier ones bring the steps of those with them. Null
 * where a claim isn't being paid.
 */
export function stepsTo(status: ClaimStatus, told: ToldStatus): readonly ClaimVerb[] | null {
  return way[status]?.[told] ?? null;
}

/** The payment by which a bank refused an account as such: nothing more is paid to it. Null when none did. */
export function refusalOfAccount(
  payments: readonly Pick<Payment, 'refusal' | 'ibanFingerprint'>[],
  account: Pick<PaymentAccount, 'ibanFingerprint'>,
): PaymentRefusal | null {
  const refused = payments.findLast(
    ({ refusal, ibanFingerprint }) => refusal?.isOfAccount && ibanFingerprint === account.ibanFingerprint,
  );
  return refused?.refusal ?? null;
}
