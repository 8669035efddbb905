import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { findClaims } from './claim.repository.ts';
import { type Claim, insuranceOffice } from './claim.ts';

/** What a payout needs of a claim: for tasks, which work for the office and not for a viewer. Null when there is no such claim. */
export async function readForPayout(
  { database }: Pick<WorkContext, 'database'>,
  id: string,
): Promise<Claim | null> {
  const [claim] = await findClaims(database.jobs, { kind: 'OFFICE', office: insuranceOffice }, [id]);
  return claim ?? null;
}
