import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const closingPermissions: Permissions = {
  ClosingOutlook: {
    claimsKept: signedIn,
    claimsInTreatment: signedIn,
    draftsDeleted: signedIn,
    organisationsInTheWay: signedIn,
  },
  Account: { closingOutlook: signedIn },
  CloseAccountPayload: { closedAt: everyone, problems: everyone },
  Mutation: { closeAccount: signedIn },
};
