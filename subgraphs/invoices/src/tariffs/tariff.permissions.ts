import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

/** What the insurance pays is public. */
export const tariffPermissions: Permissions = {
  ClaimForm: { tariffs: everyone },
  Tariff: {
    code: everyone,
    title: everyone,
    amount: everyone,
    validFrom: everyone,
    validUntil: everyone,
    source: everyone,
  },
};
