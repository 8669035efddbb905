import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

const officer = hasRole(insuranceOffice, 'OFFICER');

export const assignmentPermissions: Permissions = {
  Mutation: { assignClaim: officer },
  Claim: { assignment: officer, assignmentVersion: officer, assignmentSteps: officer },
  ClaimAssignment: { officerId: everyone, officer: everyone, isViewer: everyone, since: everyone },
  ClaimAssignmentStep: { officer: everyone, by: everyone, at: everyone },
  AssignClaimPayload: { claim: everyone, problems: everyone },
};
