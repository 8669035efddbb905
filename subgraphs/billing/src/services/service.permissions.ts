import { everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const servicePermissions: Permissions = {
  Service: {
    __resolveReference: everyone,
    code: everyone,
    title: everyone,
    description: everyone,
    fee: everyone,
    feeSource: everyone,
    delivery: everyone,
    isOnAccount: everyone,
    group: everyone,
  },
  ServiceConnection: { edges: everyone, nodes: everyone, pageInfo: everyone },
  ServiceEdge: { cursor: everyone, node: everyone },
  Query: { services: everyone, service: everyone },
};
