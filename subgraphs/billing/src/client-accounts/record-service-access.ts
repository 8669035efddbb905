import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { badRequest, forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { RequestContext } from '@guichet/chassis/subgraph/context.ts';
import { isUuid } from './account-scope.ts';
import { lockAccountOf } from './client-account.repository.ts';
import {
  accountsOffice,
  type ClientAccount,
  type ClientAccountId,
  type PostalAddress,
} from './client-account.ts';
import { moveAccount, openAccount } from './move-account.ts';

/** A company and its access, as identity tells it. */
export interface ServiceAccessRecord {
  readonly organisationId: string;
  readonly group: ClientAccount['group'];
  readonly status: ClientAccount['access'];
  readonly version: number;
  readonly name: string;
  readonly uid: string;
  readonly address: AddressRecord;
  readonly billingAddress?: AddressRecord | null | undefined;
  readonly branches: readonly string[];
  readonly locale: ClientAccount['locale'];
}

type AddressRecord = Omit<PostalAddress, 'recipient'> & { readonly recipient?: string | null | undefined };

/**
 * Takes what identity tells of a company. It may be told twice, and late: a telling that a later one has overtaken is ignored.
 * @throws GraphQLError BAD_REQUEST for what no company can be: the caller has a bug.
 */
export async function recordServiceAccess(
  { database, newId, caller }: RequestContext,
  told: ServiceAccessRecord,
): Promise<ClientAccountId> {
  const actor = caller?.subject;
  if (!actor) throw forbidden();
  if (!isUuid(told.organisationId) || told.version < 1)
    throw badRequest('BAD_REQUEST', "The company's access can't be read.");
  const { organisationId, group, name, uid, locale } = told;
  const facts = {
    ...{ access: told.status, accessVersion: told.version, name, uid },
    address: addressOf(told.address),
    billingAddress: told.billingAddress ? addressOf(told.billingAddress) : null,
    branches: told.branches,
  };
  return database.transaction(async (tx) => {
    let held = await lockAccountOf(tx, { organisationId, group });
    const at = await databaseNow(tx);
    if (!held) {
      const id = newId<ClientAccountId>();
      const untouched = { financeAddress: null, suspendedAt: null, closedAt: null, reason: null };
      const account = { id, office: accountsOffice, version: 1, organisationId, group, locale, openedAt: at };
      if (await openAccount(tx, { ...account, ...untouched, ...facts }, { actor, at })) return id;
      // Somebody opened it at the same moment, and was first.
      held = await lockAccountOf(tx, { organisationId, group });
    }
    if (!held) throw new Error('An account that exists can not be found');
    if (held.accessVersion >= told.version) return held.id;
    // Billing met the company before it knew in which language to write to it.
    const language = held.accessVersion === 0 ? { locale } : {};
    return (await moveAccount(tx, held, 'access', { ...facts, ...language }, { actor, at })).id;
  });
}

function addressOf({ recipient, address, postalCode, town, country }: AddressRecord): PostalAddress {
  return { recipient: recipient ?? null, address, postalCode, town, country };
}
