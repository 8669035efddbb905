import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import { sharedTypesPermissions } from '@guichet/chassis/permissions/shared-types.ts';
import { roomResolvers } from '@guichet/chassis/subgraph/room-resolvers.ts';
import { accountFigurePermissions } from './account-figures/account-figures.permissions.ts';
import { accountFigureResolvers } from './account-figures/account-figures.resolvers.ts';
import { accountPermissions } from './accounts/account.permissions.ts';
import { accountResolvers } from './accounts/account.resolvers.ts';
import { accessTokenPermissions } from './api-clients/access-token.permissions.ts';
import { accessTokenResolvers } from './api-clients/access-token.resolvers.ts';
import { apiClientPermissions } from './api-clients/api-client.permissions.ts';
import { apiClientResolvers } from './api-clients/api-client.resolvers.ts';
import { bankAccountPermissions } from './bank-accounts/bank-account.permissions.ts';
import { bankAccountResolvers } from './bank-accounts/bank-account.resolvers.ts';
import { beneficiaryPermissions } from './beneficiaries/beneficiary.permissions.ts';
import { beneficiaryResolvers } from './beneficiaries/beneficiary.resolvers.ts';
import { billingNoticePermissions } from './billing-notices/billing-notice.permissions.ts';
import { billingNoticeResolvers } from './billing-notices/billing-notice.resolvers.ts';
import { budgetPermissions } from './budgets/budget.permissions.ts';
import { budgetResolvers } from './budgets/budget.resolvers.ts';
import { clientPermissions } from './client-links/client.permissions.ts';
import { clientResolvers } from './client-links/client.resolvers.ts';
import { clientLinkPermissions } from './client-links/client-link.permissions.ts';
import { clientLinkResolvers } from './client-links/client-link.resolvers.ts';
import { closingPermissions } from './closing/closing.permissions.ts';
import { closingResolvers } from './closing/closing.resolvers.ts';
import { companyFigurePermissions } from './company-figures/company-figures.permissions.ts';
import { companyFigureResolvers } from './company-figures/company-figures.resolvers.ts';
import { connectionPermissions } from './connection/connection.permissions.ts';
import { connectionResolvers } from './connection/connection.resolvers.ts';
import { dataExportPermissions } from './data-exports/data-export.permissions.ts';
import { dataExportResolvers } from './data-exports/data-export.resolvers.ts';
import { memberPermissions } from './members/member.permissions.ts';
import { memberResolvers } from './members/member.resolvers.ts';
import { messagePermissions } from './notifications/message.permissions.ts';
import { messageResolvers } from './notifications/message.resolvers.ts';
import { noticePermissions } from './notifications/notice.permissions.ts';
import { noticeResolvers } from './notifications/notice.resolvers.ts';
import { organisationPermissions } from './organisations/organisation.permissions.ts';
import { organisationResolvers } from './organisations/organisation.resolvers.ts';
import { passwordResetPermissions } from './password-reset/password-reset.permissions.ts';
import { passwordResetResolvers } from './password-reset/password-reset.resolvers.ts';
import { personalInformationPermissions } from './personal-information/personal-information.permissions.ts';
import { personalInformationResolvers } from './personal-information/personal-information.resolvers.ts';
import { preferencesPermissions } from './preferences/preferences.permissions.ts';
import { preferencesResolvers } from './preferences/preferences.resolvers.ts';
import { providerEventPermissions } from './provider-events/provider-event.permissions.ts';
import { providerEventResolvers } from './provider-events/provider-event.resolvers.ts';
import { providerPermissions } from './providers/provider.permissions.ts';
import { providerResolvers } from './providers/provider.resolvers.ts';
import { registrationPermissions } from './registration/registration.permissions.ts';
import { registrationResolvers } from './registration/registration.resolvers.ts';
import { requestNoticePermissions } from './request-notices/request-notice.permissions.ts';
import { requestNoticeResolvers } from './request-notices/request-notice.resolvers.ts';
import { secondFactorPermissions } from './second-factors/second-factor.permissions.ts';
import { secondFactorResolvers } from './second-factors/second-factor.resolvers.ts';
import { serviceAccessPermissions } from './service-access/service-access.permissions.ts';
import { serviceAccessResolvers } from './service-access/service-access.resolvers.ts';
import { ownSessionsPermissions } from './sessions/own-sessions.permissions.ts';
import { ownSessionsResolvers } from './sessions/own-sessions.resolvers.ts';
import { sessionPermissions } from './sessions/session.permissions.ts';
import { sessionResolvers } from './sessions/session.resolvers.ts';
import { signInPermissions } from './sign-in/sign-in.permissions.ts';
import { signInResolvers } from './sign-in/sign-in.resolvers.ts';
import { staffPermissions } from './staff/staff.permissions.ts';
import { staffResolvers } from './staff/staff.resolvers.ts';
import { termsPermissions } from './terms/terms.permissions.ts';
import { termsResolvers } from './terms/terms.resolvers.ts';
import { webhookPermissions } from './webhooks/webhook.permissions.ts';
import { webhookResolvers } from './webhooks/webhook.resolvers.ts';

/** What each room of identity answers. */
export const resolvers = roomResolvers(
  accountResolvers,
  beneficiaryResolvers,
  bankAccountResolvers,
  signInResolvers,
  sessionResolvers,
  registrationResolvers,
  passwordResetResolvers,
  messageResolvers,
  noticeResolvers,
  billingNoticeResolvers,
  connectionResolvers,
  personalInformationResolvers,
  preferencesResolvers,
  secondFactorResolvers,
  ownSessionsResolvers,
  dataExportResolvers,
  closingResolvers,
  staffResolvers,
  organisationResolvers,
  memberResolvers,
  serviceAccessResolvers,
  apiClientResolvers,
  accessTokenResolvers,
  budgetResolvers,
  clientLinkResolvers,
  termsResolvers,
  providerResolvers,
  clientResolvers,
  accountFigureResolvers,
  companyFigureResolvers,
  providerEventResolvers,
  requestNoticeResolvers,
  webhookResolvers,
);

/** Who may ask each room for what. */
export const permissions = roomPermissions(
  sharedTypesPermissions,
  accountPermissions,
  beneficiaryPermissions,
  bankAccountPermissions,
  signInPermissions,
  sessionPermissions,
  messagePermissions,
  noticePermissions,
  billingNoticePermissions,
  registrationPermissions,
  passwordResetPermissions,
  connectionPermissions,
  personalInformationPermissions,
  preferencesPermissions,
  secondFactorPermissions,
  ownSessionsPermissions,
  dataExportPermissions,
  closingPermissions,
  staffPermissions,
  organisationPermissions,
  memberPermissions,
  serviceAccessPermissions,
  apiClientPermissions,
  accessTokenPermissions,
  budgetPermissions,
  clientLinkPermissions,
  termsPermissions,
  providerPermissions,
  clientPermissions,
  accountFigurePermissions,
  companyFigurePermissions,
  providerEventPermissions,
  requestNoticePermissions,
  webhookPermissions,
);
