import type { Resolvers } from '../__generated__/resolver-types.ts';
import { documentUrl } from '../tickets/ticket.ts';
import { instantText } from '../time.ts';
import { exportMyData } from './export-my-data.ts';
import { ownExports } from './read-exports.ts';

export const dataExportResolvers: Resolvers = {
  Account: { dataExports: ({ id }, _arguments, context) => ownExports(context, id) },
  DataExport: {
    requestedAt: ({ requestedAt }) => instantText(requestedAt),
    expiresAt: ({ expiresAt }) => expiresAt && instantText(expiresAt),
    url: ({ id, status }, _arguments, context) => (status === 'READY' ? documentUrl(context, id) : null),
  },
  Mutation: { exportMyData: (_root, typed, context) => exportMyData(context, typed) },
};
