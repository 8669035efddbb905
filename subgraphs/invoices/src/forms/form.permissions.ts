import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const formPermissions: Permissions = {
  Query: { claimForms: everyone },
  ClaimForm: { code: everyone, number: everyone, title: everyone },
};
