import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Claim, ClaimId } from '../claims/claim.ts';
import { among } from '../claims/claim-scope.ts';
import { claimProposals } from './proposal.table.ts';
import type { Proposal, ProposalId, ProposalState } from './proposal.ts';

type Row = typeof claimProposals.$inferSelect;
type Held = Pick<Claim, 'id' | 'office' | 'ownerAccountId'>;

/** How a proposal ends. */
export interface Ending {
  readonly state: Exclude<ProposalState, 'WAITING'>;
  readonly closer: string;
  readonly closerName: string | null;
  readonly closedAt: Temporal.Instant;
  readonly word?: string | null;
}

/** The newest proposal on each claim, for an officer: on his own claim he learns of none. */
export async function findNewestProposals(
  db: Executor,
  officer: { readonly office: string; readonly accountId: string },
  claimIds: readonly ClaimId[],
): Promise<Proposal[]> {
  const rows = await db
    .selectDistinctOn([claimProposals.claimId])
    .from(claimProposals)
    .where(
      and(
        eq(claimProposals.office, officer.office),
        sql`${claimProposals.ownerAccountId} <> ${officer.accountId}`,
        among(claimProposals.claimId, claimIds),
      ),
    )
    .orderBy(claimProposals.claimId, desc(claimProposals.proposedAt), desc(claimProposals.id));
  return rows.map(read);
}

/** The proposal that waits on a claim that the caller holds; null when none does. */
export async function findWaiting(tx: Transaction, { id, office }: Held): Promise<Proposal | null> {
  const [row] = await tx
    .select()
    .from(claimProposals)
    .where(
      and(
        eq(claimProposals.office, office),
        eq(claimProposals.claimId, id),
        sql`${claimProposals.state} = 'WAITING'`,
      ),
    );
  return row ? read(row) : null;
}

/** Keeps a proposal on a claim that the caller holds. */
export async function insertProposal(
  tx: Transaction,
  { id, office, ownerAccountId, version }: Held & Pick<Claim, 'version'>,
  {
    reductions,
    ...proposal
  }: Pick<Proposal, 'id' | 'proposer' | 'proposerName' | 'proposedAt' | 'reductions' | 'grantedTotalMinor'>,
): Promise<void> {
  await tx.insert(claimProposals).values({
    ...proposal,
    office,
    claimId: id,
    ownerAccountId,
    claimVersion: version,
    state: 'WAITING',
    reductions: reductions.map(({ grantedMinor, ...line }) => ({
      ...line,
      grantedMinor: grantedMinor.toString(),
    })),
  });
}

/** Ends a proposal of a claim that the caller holds. */
export async function updateProposal(
  tx: Transaction,
  { office }: Pick<Claim, 'office'>,
  id: ProposalId,
  ending: Ending,
): Promise<void> {
  await tx
    .update(claimProposals)
    .set(ending)
    .where(and(eq(claimProposals.office, office), eq(claimProposals.id, id)));
}

function read({ reductions, ...row }: Row): Proposal {
  return {
    ...row,
    reductions: reductions.map(({ grantedMinor, ...line }) => ({
      ...line,
      grantedMinor: BigInt(grantedMinor),
    })),
  };
}
