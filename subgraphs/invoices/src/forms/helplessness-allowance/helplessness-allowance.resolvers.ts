import type { Resolvers } from '../../__generated__/resolver-types.ts';
import { countNights } from './helplessness-allowance.ts';

export const helplessnessResolvers = {
  HelplessnessStay: { nights: countNights },
} satisfies Resolvers;
