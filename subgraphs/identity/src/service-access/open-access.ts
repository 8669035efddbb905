import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import type { MembershipId } from '../members/member.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import { insertAccess } from './service-access.repository.ts';
import { officeOfGroup, type ServiceAccessId, type ServiceGroup } from './service-access.ts';
import { tellOfAccess } from './tell-client-account.ts';

/** Opens a group of services without an officer, for the companies of a demonstration. */
export async function openAccess(
  { newId }: Pick<WorkContext, 'newId'>,
  tx: Transaction,
  access: {
    readonly organisationId: OrganisationId;
    readonly requestedBy: MembershipId;
    readonly group: ServiceGroup;
  },
): Promise<void> {
  const now = await databaseNow(tx);
  const id = newId<ServiceAccessId>();
  await insertAccess(tx, {
    ...access,
    id,
    office: officeOfGroup[access.group],
    status: 'ACTIVE',
    requestedAt: now,
    decidedAt: now,
  });
  await tellOfAccess(tx, id);
}
