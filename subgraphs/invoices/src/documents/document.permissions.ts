import { everyone, exceptPrograms, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const documentPermissions: Permissions = {
  Claim: { document: exceptPrograms },
  ClaimDocument: { url: everyone },
};
