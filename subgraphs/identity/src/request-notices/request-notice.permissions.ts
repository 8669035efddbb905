import { calledBy, everyone, type Permissions } from '@guichet/chassis/permissions/rules.ts';

export const requestNoticePermissions: Permissions = {
  RequestNotice: { handedOverAt: everyone, hasFailed: everyone },
  SendRequestNoticePayload: { notice: everyone, problems: everyone },
  Mutation: { sendRequestNotice: calledBy('billing') },
};
