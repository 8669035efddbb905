import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const noticePermissions: Permissions = {
  Mutation: { sendClaimNotice: calledBy('invoices') },
  SendClaimNoticePayload: { problems: everyone },
};
