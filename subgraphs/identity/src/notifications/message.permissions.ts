import { calledBy, type Permissions } from '@guichet/chassis/permissions/rules.ts';

const gateway = calledBy('gateway');

export const messagePermissions: Permissions = {
  Query: { localMessages: gateway },
  LocalMessage: {
    channel: gateway,
    to: gateway,
    subject: gateway,
    text: gateway,
    html: gateway,
    links: gateway,
    at: gateway,
  },
};
