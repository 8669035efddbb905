import type { Resolvers } from '../__generated__/resolver-types.ts';
import { assignClaim } from './assign-claim.ts';

export const assignmentResolvers = {
  Mutation: {
    assignClaim: (_root, asked, context) => assignClaim(context, asked),
  },
  Claim: {
    assignment: async ({ id, assignedTo }, _arguments, { loaders, viewer }) => {
      if (assignedTo === null) return null;
      const newest = (await loaders.assignmentsByClaim.load(id)).at(-1);
      if (!newest?.officer || newest.officerName === null) return null;
      return {
        officerId: newest.officer,
        officer: newest.officerName,
        isViewer: newest.officer === viewer.subject,
        since: dateTime(newest.at),
      };
    },
    assignmentSteps: async ({ id, assignmentVersion }, _arguments, { loaders }) => {
      const steps = assignmentVersion === 0 ? [] : await loaders.assignmentsByClaim.load(id);
      return steps.map(({ officerName, actorName, at }) => ({
        officer: officerName,
        by: actorName,
        at: dateTime(at),
      }));
    },
  },
} satisfies Resolvers;

function dateTime(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}
