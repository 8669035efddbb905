import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

export const termsPermissions: Permissions = {
  TermsVersion: {
    text: everyone,
    version: everyone,
    until: everyone,
    words: everyone,
    sha256: everyone,
    acceptedAt: everyone,
  },
  Query: { terms: everyone },
  AcceptTermsPayload: { terms: everyone, problems: everyone },
  Mutation: { acceptTerms: signedIn },
};
