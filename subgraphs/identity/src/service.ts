import { fileURLToPath } from 'node:url';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { roomPermissions } from '@guichet/chassis/permissions/guard.ts';
import { sharedTypesPermissions } from '@guichet/chassis/permissions/shared-types.ts';
import {
  openSubgraph,
  type Resolvers,
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
import { carriersFor } from './notifications/carriers.ts';
import { messagePermissions } from './notifications/message.permissions.ts';
import { messageResolvers } from './notifications/message.resolvers.ts';
import { sendMessage } from './notifications/send-message.ts';
import { sendMessageTask } from './notifications/write-message.ts';
import { sdl } from './sdl.ts';
import { sessionPermissions } from './sessions/session.permissions.ts';
import { sessionResolvers } from './sessions/session.resolvers.ts';
import { readIdentitySettings } from './settings.ts';
import { signInPermissions } from './sign-in/sign-in.permissions.ts';
import { signInResolvers } from './sign-in/sign-in.resolvers.ts';

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
    messageResolvers,
  ),
  permissions: roomPermissions(
    sharedTypesPermissions,
    accountPermissions,
    beneficiaryPermissions,
    bankAccountPermissions,
    signInPermissions,
    sessionPermissions,
    messagePermissions,
  ),
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  internal: {
    gateway: ['Mutation.issuePassport', 'Query.localMessages'],
    invoices: [
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
  return openSubgraph(
    {
      ...definition,
      context: (base) => openContext(base, { settings, keyRing }),
      tasks: { [sendMessageTask]: sendMessage(carriersFor(settings.isProduction)) },
    },
    options,
  );
}

/**
 * Brings the people of a demonstration in, each whole or not at all; who is there already, by e-mail, stays as he is.
 * @throws StartRefused in production.
 */
export function enrol(running: RunningSubgraph, cast: readonly Person[]): Promise<void> {
  return enrolPeople(running, cast, readIdentitySettings());
}

/** The resolvers of several rooms as one: a type may get fields from more than one of them. */
function roomResolvers(...rooms: readonly Resolvers[]): Resolvers {
  const all: Record<string, object> = {};
  for (const room of rooms)
    for (const [type, fields] of Object.entries(room)) all[type] = { ...all[type], ...Object(fields) };
  return all;
}
