import { anyOf, everyone, hasRole, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';
import { officeOfGroup } from './service-access.ts';

/** The officers of the offices that open a group of services; which requests exist for them is for the repository. */
const groupOfficer = anyOf(...Object.values(officeOfGroup).map((office) => hasRole(office, 'OFFICER')));

export const serviceAccessPermissions: Permissions = {
  ServiceAccess: {
    id: everyone,
    organisation: signedIn,
    group: signedIn,
    status: signedIn,
    requestedAt: signedIn,
    requestedBy: signedIn,
    decidedAt: signedIn,
    reason: signedIn,
    expectedBy: signedIn,
    version: signedIn,
  },
  ServiceAccessConnection: { edges: signedIn, nodes: signedIn, pageInfo: signedIn },
  ServiceAccessEdge: { cursor: everyone, node: everyone },
  Organisation: { serviceAccess: signedIn },
  Query: { serviceAccessRequests: groupOfficer },
  ServiceAccessPayload: { access: everyone, problems: everyone },
  Mutation: { requestServiceAccess: signedIn, decideServiceAccess: groupOfficer },
};
