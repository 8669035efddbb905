import { everyone, type Permissions, signedIn } from '@guichet/chassis/permissions/rules.ts';

/** Saved numbers are their owner's alone: the repository sees to it. */
export const decisionNumberPermissions: Permissions = {
  Mutation: { saveDecisionNumber: signedIn, updateDecisionNumber: signedIn, removeDecisionNumber: signedIn },
  Beneficiary: { decisionNumbers: signedIn },
  DecisionNumber: {
    __resolveReference: signedIn,
    id: everyone,
    number: everyone,
    description: everyone,
    version: everyone,
  },
  SaveDecisionNumberPayload: { decisionNumber: everyone, problems: everyone },
  UpdateDecisionNumberPayload: { decisionNumber: everyone, problems: everyone },
  RemoveDecisionNumberPayload: { decisionNumber: everyone, problems: everyone },
};
