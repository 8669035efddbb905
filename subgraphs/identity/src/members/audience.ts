import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { AccountId } from '../accounts/account.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { findAudience } from './member.repository.ts';
import type { MemberRights } from './member.ts';

/** Who of an organisation is told: its managers, and by their right those who see the invoices, or the recap. */
export type Audience = 'MANAGERS' | 'INVOICES' | 'RECAP';

/** What a member sees of the month. */
export type MonthlyRights = Pick<MemberRights, 'seesInvoices' | 'seesRecap'>;

/** The active members of an audience by their accounts, as they are now. A manager sees everything. */
export async function audienceOf(
  db: Executor,
  organisationId: OrganisationId,
  audience: Audience,
): Promise<ReadonlyMap<AccountId, MonthlyRights>> {
  const members = await findAudience(db, organisationId, audience);
  return new Map(
    members.flatMap(({ accountId, isManager, seesInvoices, seesRecap }) =>
      accountId
        ? [[accountId, { seesInvoices: isManager || seesInvoices, seesRecap: isManager || seesRecap }]]
        : [],
    ),
  );
}
