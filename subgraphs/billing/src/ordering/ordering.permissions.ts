import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const orderingPermissions: Permissions = {
  ServiceOrdering: { service: signedIn, settlement: signedIn, reason: signedIn },
  Membership: {
    __resolveReference: signedIn,
    id: everyone,
    serviceCodes: signedIn,
    activeServiceGroups: signedIn,
    suspendedServiceGroups: signedIn,
    status: signedIn,
    organisation: signedIn,
    ordering: signedIn,
  },
};
