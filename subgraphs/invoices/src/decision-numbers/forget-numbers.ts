import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { deleteNumbersOf } from './decision-number.repository.ts';

/** Deletes the decision numbers that an account saved. Claims bear their own copy. @returns how many. */
export function forgetNumbers(tx: Transaction, owner: string): Promise<number> {
  return deleteNumbersOf(tx, owner);
}
