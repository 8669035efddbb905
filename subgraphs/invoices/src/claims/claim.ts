import type { ProblemCode, Wording } from '@guichet/chassis/problems/problem.ts';
import { sharedProblems } from '@guichet/chassis/problems/shared-problems.ts';
import type { ClaimFormCode } from '../forms/form.ts';
import { claimProblems } from './claim.problems.ts';

export type ClaimId = string & { readonly __brand: 'ClaimId' };

/** An entity that another subgraph knows more of. */
export interface EntityKey {
  readonly id: string;
}

/** The office that treats every claim of this subgraph. */
export const insuranceOffice = 'INSURANCE';

export type ClaimStatus =
  | 'IN_PROCESS'
  | 'TO_COMPLETE'
  | 'ACCEPTED'
  | 'TRANSMITTED'
  | 'PAID'
  | 'PAYMENT_REJECTED'
  | 'REFUSED';

/** On whose side a transition was made: the insured person's (or who represents him), or the office's. */
export type ClaimSide = 'OWNER' | 'OFFICE';

/** A « demande de remboursement » as it stands now. What was submitted is kept apart and never changes. */
export interface Claim {
  readonly id: ClaimId;
  readonly office: string;
  /** Rises with each transition. */
  readonly version: number;
  readonly reference: string;
  readonly ownerAccountId: string;
  readonly beneficiaryId: string;
  readonly bankAccountId: string;
  readonly form: ClaimFormCode;
  /** The number of the printed form: one of several, where the benefit chooses it. Null in rows of a former release: then the form's own. */
  readonly printedForm: string | null;
  readonly status: ClaimStatus;
  readonly decisionNumber: string;
  /** First and last day served, `2026-09-02`. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** In centimes. */
  readonly totalMinor: bigint;
  /** In centimes: what an acceptance granted of it; null before. */
  readonly grantedTotalMinor: bigint | null;
  readonly remark: string | null;
  /** What the office last wrote to the person: what to correct, or why it refused. */
  readonly officerMessage: string | null;
  readonly submittedAt: Temporal.Instant;
  /** When it last came to the office: with its submission, or corrected. As long as it is in process it waits since then. */
  readonly handedInAt: Temporal.Instant;
  /** Account of the officer who has it; null as long as nobody does. */
  readonly assignedTo: string | null;
  /** How often it has changed hands; 0 for never. */
  readonly assignmentVersion: number;
}

/** What a step says beside its reason: sealed with it, amounts as decimals in CHF. */
export interface StepDetails {
  /** Of an acceptance. */
  readonly grantedTotal?: string;
  /** The lines, from 1, of which an acceptance granted less than was asked. */
  readonly reductions?: readonly {
    readonly position: number;
    readonly granted: string;
    readonly reason: string;
  }[];
  /** What a request for a correction marked in the form as it was typed. */
  readonly markedFields?: readonly (readonly string[])[];
  /** The bank's day of a payment that was booked, refused or sent back. */
  readonly bookedOn?: string;
  /** Why the bank did not pay. */
  readonly bankRefusal?: {
    readonly code: string;
    readonly isOfAccount: boolean;
    readonly sentence: Wording;
  };
}

/** A step that a claim took; `from` is null for its submission. */
export interface ClaimTransition {
  readonly claimId: ClaimId;
  readonly claimVersion: number;
  readonly from: ClaimStatus | null;
  readonly to: ClaimStatus;
  readonly by: ClaimSide;
  readonly reason: string | null;
  readonly details: StepDetails | null;
  readonly at: Temporal.Instant;
}

export type ClaimVerb =
  | 'accept'
  | 'requestCorrection'
  | 'refuse'
  | 'amend'
  | 'transmit'
  | 'recordPayment'
  | 'recordPaymentRefusal'
  | 'recordPaymentReturn'
  | 'changeBankAccount';

interface ClaimStep {
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
  readonly by: ClaimSide;
}

/** Every state that a claim can reach after its submission, how, and by whose hand. There is no other way. */
export const claimSteps: Readonly<Record<ClaimVerb, ClaimStep>> = {
  accept: { from: 'IN_PROCESS', to: 'ACCEPTED', by: 'OFFICE' },
  requestCorrection: { from: 'IN_PROCESS', to: 'TO_COMPLETE', by: 'OFFICE' },
  refuse: { from: 'IN_PROCESS', to: 'REFUSED', by: 'OFFICE' },
  amend: { from: 'TO_COMPLETE', to: 'IN_PROCESS', by: 'OWNER' },
  transmit: { from: 'ACCEPTED', to: 'TRANSMITTED', by: 'OFFICE' },
  recordPayment: { from: 'TRANSMITTED', to: 'PAID', by: 'OFFICE' },
  recordPaymentRefusal: { from: 'TRANSMITTED', to: 'PAYMENT_REJECTED', by: 'OFFICE' },
  recordPaymentReturn: { from: 'PAID', to: 'PAYMENT_REJECTED', by: 'OFFICE' },
  changeBankAccount: { from: 'PAYMENT_REJECTED', to: 'ACCEPTED', by: 'OWNER' },
};

/** Why a step can't be taken now, or null when it can. The state is judged first: it says more than a version. */
export function whyNot(
  verb: ClaimVerb,
  claim: Pick<Claim, 'status' | 'version'>,
  version: number,
): { readonly code: ProblemCode; readonly path: readonly string[] } | null {
  const { from, to } = claimSteps[verb];
  if (claim.status === to) return { code: claimProblems.CLAIM_STEP_TAKEN, path: ['id'] };
  if (claim.status !== from) return { code: claimProblems.CLAIM_STEP_NOT_OPEN, path: ['id'] };
  return claim.version === version ? null : { code: sharedProblems.VERSION_CONFLICT, path: ['version'] };
}

/** The day in Geneva at an instant, `2026-11-01`. */
export function dayOfOffice(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
}

/** The number that a person quotes: form, year of submission in Geneva, and a number that no other claim has. */
export function claimReference(formNumber: string, submittedAt: Temporal.Instant, number: bigint): string {
  return `${formNumber}-${dayOfOffice(submittedAt).slice(0, 4)}-${number.toString().padStart(5, '0')}`;
}

/** Whether a text can be a key at all: PostgreSQL refuses to compare anything else with one. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
