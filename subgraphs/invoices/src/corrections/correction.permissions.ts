import { everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { insuranceOffice } from '../claims/claim.ts';

export const correctionPermissions: Permissions = {
  Claim: { correction: hasRole(insuranceOffice, 'OFFICER') },
  ClaimCorrection: {
    askedAt: everyone,
    handedInAt: everyone,
    totalBefore: everyone,
    total: everyone,
    changes: everyone,
    filesAdded: everyone,
    filesRemoved: everyone,
    untouched: everyone,
  },
  ClaimFieldChange: { kind: everyone, group: everyone, label: everyone, before: everyone, after: everyone },
};
