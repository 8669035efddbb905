import { calledBy, everyone, hasRole, type Permissions } from '@guichet/chassis/permissions/rules.ts';
import { providersOffice } from '../providers/provider.ts';

export const requestNoticePermissions: Permissions = {
  Query: { unreachedNotices: hasRole(providersOffice, 'OFFICER', 'FINANCE') },
  RequestNotice: { handedOverAt: everyone, hasFailed: everyone },
  SendRequestNoticePayload: { notice: everyone, problems: everyone },
  UnreachedNotice: { id: everyone, kind: everyone, paymentRequest: everyone, at: everyone },
  PaymentRequest: { id: everyone },
  Mutation: { sendRequestNotice: calledBy('billing') },
};
