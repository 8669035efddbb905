import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { deleteDraftsOf } from './draft.repository.ts';

/** Deletes every draft of an account that is gone, those that became claims too: a claim keeps what was sent. @returns how many. */
export function forgetDrafts(tx: Transaction, owner: string): Promise<number> {
  return deleteDraftsOf(tx, owner);
}
