import { calledBy, everyone, hasScope, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const providerEventPermissions: Permissions = {
  ProviderEvent: {
    id: everyone,
    type: everyone,
    at: everyone,
    clientId: everyone,
    paymentRequestId: everyone,
  },
  ProviderEventConnection: { nodes: everyone, edges: everyone, pageInfo: everyone },
  ProviderEventEdge: { cursor: everyone, node: everyone },
  RecordProviderEventPayload: { problems: everyone },
  Query: { events: hasScope('EVENTS') },
  Mutation: { recordProviderEvent: calledBy('billing') },
};
