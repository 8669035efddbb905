import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** A draft is its owner's alone: the repository sees to it. */
export const draftPermissions: Permissions = {
  Query: { claimDraft: signedIn },
  Mutation: { saveClaimDraft: signedIn, discardClaimDraft: signedIn },
  Account: { claimDrafts: signedIn },
  ClaimDraft: {
    __resolveReference: signedIn,
    id: everyone,
    form: everyone,
    typed: everyone,
    beneficiary: everyone,
    version: everyone,
    savedAt: everyone,
    corrects: everyone,
    sentAs: everyone,
  },
  ClaimDraftConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  ClaimDraftEdge: { cursor: everyone, node: everyone },
  SaveClaimDraftPayload: { draft: everyone, problems: everyone },
  DiscardClaimDraftPayload: { draft: everyone, problems: everyone },
};
