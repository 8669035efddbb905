import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { eraseDetails } from '../forms/form-rooms.ts';
import { updateFacts } from './claim.repository.ts';
import type { Claim } from './claim.ts';
import { deleteLines } from './claim-line.repository.ts';
import { factsOf, type HandedInClaim, keepHandedIn } from './keep-handed-in.ts';
import { moveClaim } from './move-claim.ts';

/**
 * Writes a corrected claim over the one that the caller holds, and what was submitted beside the submission before. The
 * claim keeps the day on which the office first received it: the law's deadlines and its place in the lists go by it.
 */
export async function recordAmendment(
  tx: Transaction,
  context: Pick<WorkContext, 'vault' | 'files' | 'newId'>,
  held: Claim,
  handedIn: HandedInClaim,
): Promise<void> {
  const { owner, content, now } = handedIn;
  const ofClaim = { office: held.office, claimId: held.id, ownerAccountId: owner };
  await eraseDetails(tx, ofClaim);
  await deleteLines(tx, held);
  await updateFacts(tx, held, factsOf(content, now));
  // What the office asked for was answered: its message stays in the history, and no longer on the claim.
  const amended = await moveClaim(tx, { ...held, officerMessage: null }, 'amend', { actor: owner, at: now });
  await keepHandedIn(tx, context, amended, handedIn);
}
