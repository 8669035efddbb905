import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

export const treatmentPermissions: Permissions = {
  Mutation: { acceptClaim: hasRole(insuranceOffice, 'OFFICER') },
  AcceptClaimPayload: { claim: everyone, problems: everyone },
};
