import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const personalInformationPermissions: Permissions = {
  Account: {
    version: signedIn,
    uses: signedIn,
    address: signedIn,
    postalCode: signedIn,
    town: signedIn,
    country: signedIn,
    insuredSelf: signedIn,
  },
  UpdatePersonPayload: { account: everyone, problems: everyone },
  Mutation: { updatePerson: signedIn },
};
