import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const byIdentity = calledBy('identity');

export const accountCopyPermissions: Permissions = {
  Query: {
    claimRecords: byIdentity,
    claimFiles: byIdentity,
    claimFile: byIdentity,
    claimOutlook: byIdentity,
  },
  Mutation: { forgetAccount: byIdentity },
  RecordBatch: { part: everyone, rows: everyone, next: everyone },
  ClaimFileBatch: { files: everyone, next: everyone },
  ClaimFile: { kind: everyone, id: everyone, reference: everyone, name: everyone },
  ClaimOutlook: { claims: everyone, claimsInTreatment: everyone, unsent: everyone },
  ForgetAccountPayload: { beneficiaryIds: everyone, bankAccountIds: everyone },
};
