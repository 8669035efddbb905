import type { Executor, Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import {
  accountsOffice,
  type ClientAccount,
  type ClientAccountId,
  type PostalAddress,
} from './client-account.ts';
import { findAccountOf, findFinanceWords, shareAccountOf } from './held-account.repository.ts';
import { openAccount } from './move-account.ts';

/** A company as identity knows it. */
export interface CompanyFacts {
  readonly id: string;
  readonly name: string;
  readonly uid: string;
  readonly address: PostalAddress;
  readonly billingAddress: PostalAddress | null;
  /** The names under which it orders, its own first. */
  readonly branches: readonly string[];
}

/** An organisation's account; null as long as it has none. */
export function readAccountOf(db: Executor, organisationId: string): Promise<ClientAccount | null> {
  return findAccountOf(db, organisationId);
}

/**
 * Shares the account of a company whose access identity calls active, until the transaction ends: as long, nobody suspends it or closes its month. Whom
 * identity has not told of yet gets his account here; what identity tells later goes before, since this telling counts as the none before all.
 */
export async function shareAccount(
  tx: Transaction,
  { newId, locale }: Pick<RequestContext, 'newId' | 'locale'>,
  company: CompanyFacts,
): Promise<ClientAccount> {
  const found = await shareAccountOf(tx, company.id);
  if (found) return found;
  const at = await databaseNow(tx);
  const met: ClientAccount = {
    ...{ id: newId<ClientAccountId>(), office: accountsOffice, version: 1 },
    ...{ organisationId: company.id, group: 'POPULATION', access: 'ACTIVE', accessVersion: 0 },
    ...{ name: company.name, uid: company.uid, address: company.address },
    ...{ billingAddress: company.billingAddress, financeAddress: null, branches: company.branches, locale },
    ...{ suspendedAt: null, closedAt: null, reason: null, openedAt: at },
  };
  if (await openAccount(tx, met, { actor: 'billing', at })) return met;
  const other = await shareAccountOf(tx, company.id);
  if (!other) throw new Error('An account that somebody opened is gone');
  return other;
}

/** The same for an account that is known by its organisation already, when an order of it becomes definitive; null when there is none. */
export function shareKnownAccount(tx: Transaction, organisationId: string): Promise<ClientAccount | null> {
  return shareAccountOf(tx, organisationId);
}

/** What finance itself decides about a company's account, whatever identity says of its access. */
export type FinanceWord = Pick<ClientAccount, 'suspendedAt' | 'closedAt'>;

/** Finance's word on the accounts of organisations, in their order; null for one without an account. Of members, whoever asks: how they order says it anyway. */
export async function readFinanceWords(
  db: Executor,
  organisationIds: readonly string[],
): Promise<readonly (FinanceWord | null)[]> {
  const rows = await findFinanceWords(db, organisationIds);
  const found = new Map(rows.map((row) => [row.organisationId, row]));
  return organisationIds.map((id) => found.get(id) ?? null);
}
