import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { isOnDesk } from './proposal.ts';
import { returnProposal } from './return-proposal.ts';
import { signProposal } from './sign-proposal.ts';

export const proposalResolvers = {
  Query: {
    secondSignatureAbove: (_root, _arguments, { settings }) => chf(settings.secondSignatureAboveMinor),
  },
  Mutation: {
    signClaimProposal: (_root, seen, context) => signProposal(context, seen),
    returnClaimProposal: (_root, { word, ...seen }, context) => returnProposal(context, seen, word),
  },
  Claim: {
    proposal: async ({ id, version, status }, _arguments, { loaders }) => {
      const newest = status === 'IN_PROCESS' ? await loaders.newestProposalByClaim.load(id) : null;
      return newest && isOnDesk(newest, version) ? newest : null;
    },
  },
  ClaimProposal: {
    state: ({ state }) => (state === 'RETURNED' ? state : 'WAITING'),
    proposedBy: ({ proposerName }) => proposerName,
    proposedAt: ({ proposedAt }) => dateTime(proposedAt),
    isOwn: ({ proposer }, _arguments, { viewer }) => proposer === viewer.subject,
    reductions: ({ reductions }) =>
      reductions.map(({ position, grantedMinor, reason }) => ({
        position,
        granted: chf(grantedMinor),
        reason,
      })),
    grantedTotal: ({ grantedTotalMinor }) => chf(grantedTotalMinor),
    returnedBy: ({ closerName }) => closerName,
    returnedAt: ({ closedAt }) => closedAt && dateTime(closedAt),
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
