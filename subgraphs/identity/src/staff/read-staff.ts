import { type Connection, largestPage } from '@guichet/chassis/pages/page.ts';
import { cleaned, type Typed } from '@guichet/chassis/problems/fields.ts';
import { badRequest, forbidden } from '@guichet/chassis/problems/refusals.ts';
import type { AccountId, Office } from '../accounts/account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import { administers } from './hold-administration.ts';
import { findChanges, findStaff } from './staff.repository.ts';
import type { RoleChange, StaffMember } from './staff.ts';

/** Which part of the list is asked for, as it was sent. */
export interface AskedStaff {
  readonly office: Office;
  readonly search?: Typed;
  readonly first?: number | null | undefined;
  readonly after?: Typed;
}

/**
 * A page of those who work at an office, by name.
 * @throws GraphQLError FORBIDDEN for who isn't an administrator of that office, BAD_CURSOR for a cursor of another list.
 */
export async function readStaff(
  context: IdentityContext,
  { office, search, ...asked }: AskedStaff,
): Promise<Connection<StaffMember>> {
  if (!administers(context, office)) throw forbidden();
  const first = pageSize(asked.first, 50);
  const after = asked.after ? readCursor(asked.after) : null;
  const found = await findStaff(context.database.pages, office, { first, after, search: cleaned(search) });
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: writeCursor(node.accountId), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The last changes of roles at an office. @throws GraphQLError FORBIDDEN for who isn't an administrator of that office. */
export async function readRoleChanges(
  context: IdentityContext,
  { office, first }: Pick<AskedStaff, 'office' | 'first'>,
): Promise<readonly RoleChange[]> {
  if (!administers(context, office)) throw forbidden();
  return findChanges(context.database.pages, office, pageSize(first, 20));
}

function pageSize(first: number | null | undefined, usual: number): number {
  return Math.min(Math.max(first ?? usual, 0), largestPage);
}

function writeCursor(id: AccountId): string {
  return Buffer.from(id).toString('base64url');
}

function readCursor(cursor: string): AccountId {
  const id = readId<AccountId>(Buffer.from(cursor, 'base64url').toString());
  if (!id) throw badRequest('BAD_CURSOR', 'This cursor was not handed out by this list.');
  return id;
}
