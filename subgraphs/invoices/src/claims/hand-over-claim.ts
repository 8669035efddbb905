import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { updateAssignee } from './claim.repository.ts';
import type { Claim } from './claim.ts';

/** Gives a claim that the caller holds to an officer, or to nobody. Where it stands does not change. Answers the claim as it is then. */
export async function handOverClaim(tx: Transaction, held: Claim, assignedTo: string | null): Promise<Claim> {
  const moved = { ...held, assignedTo, assignmentVersion: held.assignmentVersion + 1 };
  await updateAssignee(tx, moved);
  return moved;
}
