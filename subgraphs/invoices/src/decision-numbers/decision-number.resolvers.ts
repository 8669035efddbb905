import type { Resolvers } from '../__generated__/resolver-types.ts';
import { removeDecisionNumber, updateDecisionNumber } from './change-decision-number.ts';
import { saveDecisionNumber } from './save-decision-number.ts';

export const decisionNumberResolvers = {
  Mutation: {
    saveDecisionNumber: (_root, { idempotencyKey, ...typed }, context) =>
      saveDecisionNumber(context, typed, idempotencyKey),
    updateDecisionNumber: (_root, change, context) => updateDecisionNumber(context, change),
    removeDecisionNumber: (_root, named, context) => removeDecisionNumber(context, named),
  },
  Beneficiary: {
    decisionNumbers: ({ id }, _arguments, { loaders }) => loaders.decisionNumbersByBeneficiary.load(id),
  },
  DecisionNumber: {
    __resolveReference: ({ id }, { loaders }) => loaders.decisionNumberById.load(id),
  },
} satisfies Resolvers;
