import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** A recap is null for everybody but the person herself: the use case sees to it. */
export const claimRecapPermissions: Permissions = {
  Account: { claimRecap: signedIn, claimRecapYear: signedIn },
  ClaimRecap: {
    period: everyone,
    totals: everyone,
    byForm: everyone,
    byBeneficiary: everyone,
    byMonth: everyone,
    claims: everyone,
  },
  ClaimRecapTotals: { claims: everyone, asked: everyone, granted: everyone },
  ClaimRecapOfForm: { form: everyone, totals: everyone },
  ClaimRecapOfBeneficiary: { beneficiary: everyone, totals: everyone },
  ClaimRecapOfMonth: { month: everyone, totals: everyone },
};
