import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const organisationPermissions: Permissions = {
  Organisation: {
    __resolveReference: signedIn,
    id: everyone,
    name: signedIn,
    uid: signedIn,
    address: signedIn,
    postalCode: signedIn,
    town: signedIn,
    country: signedIn,
    billingAddress: signedIn,
    branches: signedIn,
    registeredAt: signedIn,
    version: signedIn,
  },
  PostalAddress: {
    recipient: everyone,
    address: everyone,
    postalCode: everyone,
    town: everyone,
    country: everyone,
  },
  OrganisationPayload: { organisation: everyone, problems: everyone },
  Mutation: { registerOrganisation: signedIn, updateOrganisation: signedIn },
};
