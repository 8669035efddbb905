import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Whose claim it is the use case sees to. */
export const repeatPermissions: Permissions = {
  Mutation: { repeatClaim: signedIn },
  ClaimForm: { repeats: everyone },
  RepeatClaimPayload: { draft: everyone, toCheck: everyone, problems: everyone },
};
