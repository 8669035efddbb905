import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const documentPermissions: Permissions = {
  Claim: { document: everyone },
  ClaimDocument: { url: everyone },
};
