import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

export const earlierClaimPermissions: Permissions = {
  Claim: { earlierClaims: hasRole(insuranceOffice, 'OFFICER') },
  EarlierClaim: { claim: everyone, isPossibleDuplicate: everyone },
};
