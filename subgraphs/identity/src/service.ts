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
import { bankAccountPermissions } from './bank-accounts/bank-account.permissions.ts';
import { bankAccountResolvers } from './bank-accounts/bank-account.resolvers.ts';
import { beneficiaryPermissions } from './beneficiaries/beneficiary.permissions.ts';
import { beneficiaryResolvers } from './beneficiaries/beneficiary.resolvers.ts';
import { type IdentityContext, openContext } from './context.ts';
import { enrolPeople, type Person } from './enrol.ts';
import { openCarriers } from './notifications/carriers.ts';
import { messagePermissions } from './notifications/message.permissions.ts';
import { messageResolvers } from './notifications/message.resolvers.ts';
import { noticePermissions } from './notifications/notice.permissions.ts';
import { noticeResolvers } from './notifications/notice.resolvers.ts';
import { sendMessage } from './notifications/send-message.ts';
import { sendMessageTask } from './notifications/write-message.ts';
import { passwordResetPermissions } from './password-reset/password-reset.permissions.ts';
import { passwordResetResolvers } from './password-reset/password-reset.resolvers.ts';
import { registrationPermissions } from './registration/registration.permissions.ts';
import { registrationResolvers } from './registration/registration.resolvers.ts';
import { sdl } from './sdl.ts';
import { sessionPermissions } from './sessions/session.permissions.ts';
import { sessionResolvers } from './sessions/session.resolvers.ts';
import { readIdentitySettings } from './settings.ts';
import { signInPermissions } from './sign-in/sign-in.permissions.ts';
import { signInResolvers } from './sign-in/sign-in.resolvers.ts';
import { sweepOldRows, sweepOldRowsCron, sweepOldRowsTask } from './sweeping/sweep-old-rows.ts';

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
