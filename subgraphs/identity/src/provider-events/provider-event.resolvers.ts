import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { readEvents } from './read-events.ts';
import { tellEvent } from './tell-event.ts';

export const providerEventResolvers: Resolvers = {
  Query: {
    events: async (_root, args, context) => {
      const { edges, nodes, pageInfo } = await readEvents(context, args);
      return { edges: [...edges], nodes: [...nodes], pageInfo };
    },
  },
  ProviderEvent: { at: ({ at }) => instantText(at) },
  Mutation: {
    recordProviderEvent: async (_root, { input }, context) => {
      await tellEvent(context, input);
      return { problems: [] };
    },
  },
};
