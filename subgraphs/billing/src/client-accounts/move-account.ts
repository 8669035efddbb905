import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import {
  insertAccount,
  insertAccountTransition,
  lastAccountSeal,
  updateAccount,
} from './client-account.repository.ts';
import { type ClientAccount, type ClientAccountChange, statusOf } from './client-account.ts';

/** By whose word an account changes, when and why. */
export interface AccountMover {
  /** Service or account. */
  readonly actor: string;
  readonly at: Temporal.Instant;
  readonly reason?: string | null;
}

/** Opens an account with the first row of its history. False when the company has one: then nothing is written. */
export async function openAccount(
  tx: Transaction,
  account: ClientAccount,
  mover: AccountMover,
): Promise<boolean> {
  const isNew = await insertAccount(tx, account);
  if (isNew) await recordChange(tx, null, account, 'access', mover);
  return isNew;
}

/** Changes an account that the caller holds and has judged. Answers it as it stands then. */
export async function moveAccount(
  tx: Transaction,
  held: ClientAccount,
  change: ClientAccountChange,
  facts: Partial<ClientAccount>,
  mover: AccountMover,
): Promise<ClientAccount> {
  const moved = { ...held, ...facts, version: held.version + 1 };
  await updateAccount(tx, moved);
  await recordChange(tx, held, moved, change, mover);
  return moved;
}

async function recordChange(
  tx: Transaction,
  before: ClientAccount | null,
  account: ClientAccount,
  change: ClientAccountChange,
  { actor, at, reason = null }: AccountMover,
): Promise<void> {
  const row = {
    office: account.office,
    clientAccountId: account.id,
    accountVersion: account.version,
    from: before && statusOf(before),
    to: statusOf(account),
    change,
    actor,
    reason,
    at,
  };
  await insertAccountTransition(tx, {
    ...row,
    hash: chainHash(before && (await lastAccountSeal(tx, account.id)), row),
  });
}
