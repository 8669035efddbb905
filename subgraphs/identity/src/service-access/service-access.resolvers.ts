import { readPage } from '@guichet/chassis/pages/page.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { decideServiceAccess } from './decide-service-access.ts';
import { requestServiceAccess } from './request-service-access.ts';
import { expectedBy } from './service-access.ts';
import { listRequests } from './work-list.ts';

export const serviceAccessResolvers: Resolvers = {
  Query: {
    serviceAccessRequests: (_root, { status, ...page }, context) =>
      listRequests(context, status ?? null, readPage(page)),
  },
  Mutation: {
    requestServiceAccess: (_root, asked, context) => requestServiceAccess(context, asked),
    decideServiceAccess: (_root, decided, context) => decideServiceAccess(context, decided),
  },
  Organisation: {
    serviceAccess: ({ id }, _args, { loaders }) => loaders.accessesByOrganisation.load(id),
  },
  ServiceAccess: {
    organisation: async ({ organisationId }, _args, { loaders }) => {
      const organisation = await loaders.organisationById.load(organisationId);
      if (!organisation) throw new Error('An access is seen without its organisation');
      return organisation;
    },
    requestedBy: ({ requestedBy }, _args, { loaders }) => loaders.memberName.load(requestedBy),
    requestedAt: ({ requestedAt }) => instantText(requestedAt),
    decidedAt: ({ decidedAt }) => decidedAt && instantText(decidedAt),
    expectedBy: ({ requestedAt }) => expectedBy(requestedAt),
  },
};
