import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { updateGrant } from './claim.repository.ts';
import type { Claim, StepDetails } from './claim.ts';
import { type Grant, reductionsOf } from './claim-grant.ts';
import { findLines } from './claim-line.repository.ts';
import type { KeptLine } from './claim-line.ts';

/** The lines of a claim that the caller holds, in their order. */
export function linesOf(tx: Transaction, { id, office }: Pick<Claim, 'id' | 'office'>): Promise<KeptLine[]> {
  return findLines(tx, { kind: 'OFFICE', office }, [id]);
}

/** Writes what is granted beside what is asked, in the transaction of the acceptance. Answers the claim with it. */
export async function keepGrant(tx: Transaction, held: Claim, grant: Grant): Promise<Claim> {
  await updateGrant(tx, held, grant);
  return { ...held, grantedTotalMinor: grant.totalMinor };
}

/** What the history says of a grant. */
export function stepOfGrant(grant: Grant): StepDetails {
  const reductions = reductionsOf(grant).map(({ position, grantedMinor, reason }) => ({
    position,
    granted: toDecimalString(grantedMinor),
    reason,
  }));
  return { grantedTotal: toDecimalString(grant.totalMinor), ...(reductions.length > 0 && { reductions }) };
}
