import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const billingNoticePermissions: Permissions = {
  Mutation: { sendBillingNotice: calledBy('billing') },
  SendBillingNoticePayload: { problems: everyone },
};
