import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { findClaims } from './claim.repository.ts';
import { type Claim, insuranceOffice } from './claim.ts';
import { findLastSubmission } from './claim-history.repository.ts';
import { unsealIban } from './claim-submission.ts';

/** A claim and the account that it is paid to. */
export interface PayableClaim {
  readonly claim: Claim;
  readonly iban: string;
  readonly accountHolder: string;
}

/**
 * What a payout needs of a claim: for tasks, which work for the office and not for a viewer.
 * @throws Error when there is no such claim: only a damaged job names one.
 */
export async function readForPayout({ database, vault }: WorkContext, id: string): Promise<PayableClaim> {
  const [claim] = await findClaims(database.jobs, { kind: 'OFFICE', office: insuranceOffice }, [id]);
  const submission = claim && (await findLastSubmission(database.jobs, claim));
  if (!submission) throw new Error('A payout was asked for a claim that does not exist');
  return { claim, iban: await unsealIban(vault, submission), accountHolder: submission.accountHolder };
}
