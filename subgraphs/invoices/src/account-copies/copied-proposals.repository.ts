import { copiedTable, shown } from '@guichet/chassis/copies/copied-table.ts';
import { sql } from 'drizzle-orm';
import { claimProposals } from '../proposals/proposal.table.ts';

/** What a person gets of acceptances that were proposed on his claims: once they are over, and never who at the office proposed or signed. */
export const copiedProposals = copiedTable('claim-proposals', claimProposals, {
  // What the office is still making up its mind about is not decided yet.
  ownedBy: (accountId) =>
    sql`${claimProposals.ownerAccountId} = ${accountId} and ${claimProposals.state} <> 'WAITING'`,
  key: [claimProposals.id],
  columns: {
    ...shown(
      'office',
      'claimId',
      'ownerAccountId',
      'id',
      'claimVersion',
      'state',
      'proposedAt',
      'reductions',
      'grantedTotalMinor',
      'currency',
      'closedAt',
    ),
    proposer: 'withheld',
    proposerName: 'withheld',
    closer: 'withheld',
    closerName: 'withheld',
    word: 'withheld',
  },
});
