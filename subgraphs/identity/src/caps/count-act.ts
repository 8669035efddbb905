import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { deleteActs, deleteActsBefore, insertAct } from './cap.repository.ts';
import { type Cap, caps, longestMemory } from './cap.ts';

/** Counts something that is limited. False when it was done too often under this key: then it isn't counted, and isn't done. */
export function countAct(
  { newId }: Pick<WorkContext, 'newId'>,
  db: Executor,
  cap: Cap,
  keyFingerprint: string,
): Promise<boolean> {
  return insertAct(db, { id: newId(), cap, keyFingerprint }, caps[cap]);
}

/** Takes back what was counted under a key. */
export function forgiveActs(db: Executor, cap: Cap, keyFingerprint: string): Promise<void> {
  return deleteActs(db, cap, keyFingerprint);
}

/** Takes away what limits nothing any more. */
export function sweepActs(db: Executor, now: Temporal.Instant, most: number): Promise<number> {
  return deleteActsBefore(db, now.subtract(longestMemory), most);
}
