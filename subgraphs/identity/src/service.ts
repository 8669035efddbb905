import { fileURLToPath } from 'node:url';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import { sharedTypesPermissions } from '@guichet/chassis/permissions/shared-types.ts';
import { roomResolvers } from '@guichet/chassis/subgraph/room-resolvers.ts';
import {
  openSubgraph,
  type RunningSubgraph,
  type SubgraphDefinition,
  type SubgraphOptions,
} from '@guichet/chassis/subgraph/subgraph.ts';
import { accountPermissions } from './accounts/account.permissions.ts';
import { accountResolvers } from './accounts/account.resolvers.ts';
import { apiClientPermissions } from './api-clients/api-client.permissions.ts';
import { apiClientResolvers } from './api-clients/api-client.resolvers.ts';
import { bankAccountPermissions } from './bank-accounts/bank-account.permissions.ts';
import { bankAccountResolvers } from './bank-accounts/bank-account.resolvers.ts';
import { beneficiaryPermissions } from './beneficiaries/beneficiary.permissions.ts';
import { beneficiaryResolvers } from './beneficiaries/beneficiary.resolvers.ts';
import { closingPermissions } from './closing/closing.permissions.ts';
import { closingResolvers } from './closing/closing.resolvers.ts';
import { connectionPermissions } from './connection/connection.permissions.ts';
import { connectionResolvers } from './connection/connection.resolvers.ts';
import { type IdentityContext, openContext } from './context.ts';
import { dataExportPermissions } from './data-exports/data-export.permissions.ts';
import { dataExportResolvers } from './data-exports/data-export.resolvers.ts';
import { enrolPeople, type Person } from './enrol.ts';
import { memberPermissions } from './members/member.permissions.ts';
import { memberResolvers } from './members/member.resolvers.ts';
import { openCarriers } from './notifications/carriers.ts';
import { messagePermissions } from './notifications/message.permissions.ts';
import { messageResolvers } from './notifications/message.resolvers.ts';
import { noticePermissions } from './notifications/notice.permissions.ts';
import { noticeResolvers } from './notifications/notice.resolvers.ts';
import { sendMessage } from './notifications/send-message.ts';
import { sendMessageTask } from './notifications/write-message.ts';
import { organisationPermissions } from './organisations/organisation.permissions.ts';
import { organisationResolvers } from './organisations/organisation.resolvers.ts';
import { passwordResetPermissions } from './password-reset/password-reset.permissions.ts';
import { passwordResetResolvers } from './password-reset/password-reset.resolvers.ts';
import { personalInformationPermissions } from './personal-information/personal-information.permissions.ts';
import { personalInformationResolvers } from './personal-information/personal-information.resolvers.ts';
import { preferencesPermissions } from './preferences/preferences.permissions.ts';
import { preferencesResolvers } from './preferences/preferences.resolvers.ts';
import { registrationPermissions } from './registration/registration.permissions.ts';
import { registrationResolvers } from './registration/registration.resolvers.ts';
import { sdl } from './sdl.ts';
import { secondFactorPermissions } from './second-factors/second-factor.permissions.ts';
import { secondFactorResolvers } from './second-factors/second-factor.resolvers.ts';
import { serviceAccessPermissions } from './service-access/service-access.permissions.ts';
import { serviceAccessResolvers } from './service-access/service-access.resolvers.ts';
import { ownSessionsPermissions } from './sessions/own-sessions.permissions.ts';
import { ownSessionsResolvers } from './sessions/own-sessions.resolvers.ts';
import { sessionPermissions } from './sessions/session.permissions.ts';
import { sessionResolvers } from './sessions/session.resolvers.ts';
import { readIdentitySettings } from './settings.ts';
import { signInPermissions } from './sign-in/sign-in.permissions.ts';
import { signInResolvers } from './sign-in/sign-in.resolvers.ts';
import { staffPermissions } from './staff/staff.permissions.ts';
import { staffResolvers } from './staff/staff.resolvers.ts';
import { sweepOldRows, sweepOldRowsCron, sweepOldRowsTask } from './sweeping/sweep-old-rows.ts';
import { termsPermissions } from './terms/terms.permissions.ts';
import { termsResolvers } from './terms/terms.resolvers.ts';

/** Identity as it is written; what it needs of a process comes with `openIdentity`. */
export const definition = {
  name: 'identity',
  sdl,
  resolvers: roomResolvers(
    accountResolvers,
    beneficiaryResolvers,
    bankAccountResolvers,
    signInResolvers,
    sessionResolvers,
    registrationResolvers,
    passwordResetResolvers,
    messageResolvers,
    noticeResolvers,
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
    termsResolvers,
  ),
  permissions: roomPermissions(
    sharedTypesPermissions,
    accountPermissions,
    beneficiaryPermissions,
    bankAccountPermissions,
    signInPermissions,
    sessionPermissions,
    messagePermissions,
    noticePermissions,
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
    termsPermissions,
  ),
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  internal: {
    gateway: ['Mutation.issuePassport', 'Query.localMessages'],
    invoices: [
      'Mutation.sendClaimNotice',
      'Account.id',
      'Account.emailVerifiedAt',
      'Beneficiary.id',
      'Beneficiary.ownerAccountId',
      'Beneficiary.familyName',
      'Beneficiary.givenName',
      'Beneficiary.birthDate',
      'Beneficiary.avsNumber',
      'BankAccount.id',
      'BankAccount.ownerAccountId',
      'BankAccount.iban',
      'BankAccount.holder',
    ],
  },
} as const satisfies Omit<SubgraphDefinition<IdentityContext>, 'context' | 'tasks'>;

/** @throws SettingsRefused, StartRefused when the process can't run identity as it is set up. */
export async function openIdentity(
  options: SubgraphOptions,
  settings = readIdentitySettings(),
): Promise<RunningSubgraph> {
  const keyRing = await openKeyRing(options.secretsDirectory, definition.name);
  const carriers = await openCarriers(settings, options.log);
  const running = await openSubgraph(
    {
      ...definition,
      context: (base) => openContext(base, { settings, keyRing }),
      tasks: { [sendMessageTask]: sendMessage(carriers), [sweepOldRowsTask]: sweepOldRows(settings) },
      cron: sweepOldRowsCron,
    },
    options,
  );
  return {
    ...running,
    [Symbol.asyncDispose]: async () => {
      await running[Symbol.asyncDispose]();
      carriers[Symbol.dispose]();
    },
  };
}

/**
 * Brings the people of a demonstration in, each whole or not at all; who is there already, by e-mail, stays as he is.
 * @throws StartRefused in production.
 */
export function enrol(running: RunningSubgraph, cast: readonly Person[]): Promise<void> {
  return enrolPeople(running, cast, readIdentitySettings());
}
