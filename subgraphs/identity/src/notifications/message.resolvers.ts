import { largestPage } from '@guichet/chassis/pages/page.ts';
import { forbidden } from '@guichet/chassis/problems/refusals.ts';
import { formatPhone, type MobilePhone } from '@guichet/schema/scalars/phone.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { instantText } from '../time.ts';
import { readMailbox } from './local-mailbox.ts';

export const messageResolvers: Resolvers = {
  Query: {
    localMessages: (_root, { first }, context) => {
      if (context.settings.isProduction) throw forbidden();
      return readMailbox(context, Math.min(Math.max(first ?? 50, 0), largestPage));
    },
  },
  LocalMessage: {
    to: ({ channel, to }) => (channel === 'SMS' ? formatPhone(to as MobilePhone) : to),
    at: ({ at }) => instantText(at),
  },
};
