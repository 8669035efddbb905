import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

const officer = hasRole(insuranceOffice, 'OFFICER');

export const treatmentPermissions: Permissions = {
  Mutation: { acceptClaim: officer, requestClaimCorrection: officer, refuseClaim: officer },
  AcceptClaimPayload: { claim: everyone, problems: everyone },
  RequestClaimCorrectionPayload: { claim: everyone, problems: everyone },
  RefuseClaimPayload: { claim: everyone, problems: everyone },
};
