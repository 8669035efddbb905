import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { lockPayouts, type PayoutRow } from './payout.repository.ts';
import { insuranceOffice } from './payout.ts';

/** Payouts of the office for a step that many take at once, held until the transaction ends. */
export function holdPayouts(tx: Transaction, ids: readonly string[]): Promise<readonly PayoutRow[]> {
  return lockPayouts(tx, { kind: 'OFFICE', office: insuranceOffice }, ids);
}

export type HeldPayout = PayoutRow;
