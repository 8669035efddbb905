import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import type { Claim } from '../claims/claim.ts';
import { type Grant, reductionsOf } from '../claims/claim-grant.ts';
import { insertProposal } from './proposal.repository.ts';
import type { ProposalId } from './proposal.ts';

/** The officer who acts. */
export interface Officer {
  readonly accountId: string;
  /** As his colleagues read it. */
  readonly name: string;
}

/**
 * Keeps what an officer would pay on a claim that the caller holds, until another signs it. The claim stays where it is, for the
 * person too: nothing was decided yet.
 */
export async function proposeAcceptance(
  tx: Transaction,
  { newId, viewer }: Pick<RequestContext, 'newId' | 'viewer'>,
  claim: Claim,
  grant: Grant,
  officer: Officer,
): Promise<void> {
  const id = newId<ProposalId>();
  await insertProposal(tx, claim, {
    id,
    proposer: officer.accountId,
    proposerName: officer.name,
    proposedAt: await databaseNow(tx),
    reductions: reductionsOf(grant),
    grantedTotalMinor: grant.totalMinor,
  });
  await appendAudit(tx, {
    office: claim.office,
    actor: viewer,
    action: 'claim.propose',
    subject: `Claim:${claim.id}`,
    details: { version: claim.version, proposal: id },
  });
}
