import { fileURLToPath } from 'node:url';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import {
  openSubgraph,
  type RunningSubgraph,
  type SubgraphDefinition,
  type SubgraphOptions,
} from '@guichet/chassis/subgraph/subgraph.ts';
import { forgetAccountTask } from './accounts/end-unverified.ts';
import { sendActivationAgainTask } from './client-links/resend-activation.ts';
import { refuseSandboxLink, refuseSandboxLinkTask } from './client-links/sandbox-client.ts';
import { sendActivationAgain } from './client-links/send-activation-again.ts';
import { forgetAccount } from './closing/forget-account.ts';
import { type IdentityContext, openContext } from './context.ts';
import { buildDataExport } from './data-exports/build-data-export.ts';
import { buildDataExportTask } from './data-exports/export-my-data.ts';
import { sweepExports, sweepExportsCron, sweepExportsTask } from './data-exports/sweep-exports.ts';
import { enrolPeople, type Person } from './enrol.ts';
import type { Company } from './enrol-company.ts';
import { type EnrolledHolders, findEnrolledHolders } from './enrolled-holders.ts';
import { internal } from './internal.ts';
import { openCarriers } from './notifications/carriers.ts';
import { sendMessage } from './notifications/send-message.ts';
import { sendMessageTask } from './notifications/write-message.ts';
import { permissions, resolvers } from './rooms.ts';
import { sdl } from './sdl.ts';
import { tellClientAccount, tellClientAccountTask } from './service-access/tell-client-account.ts';
import { readIdentitySettings } from './settings.ts';
import { type Appointment, appoint } from './staff/appoint-administrator.ts';
import { sweepOldRows, sweepOldRowsCron, sweepOldRowsTask } from './sweeping/sweep-old-rows.ts';

import { fileDesk } from './tickets/file-desk.ts';
import { deliverWebhook } from './webhooks/deliver-webhook.ts';
import { deliverWebhookTask } from './webhooks/have-event-delivered.ts';

/** Identity as it is written; what it needs of a process comes with `openIdentity`. */
export const definition = {
  name: 'identity',
  sdl,
  resolvers,
  permissions,
  files: fileDesk,
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  internal,
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
      tasks: {
        [sendMessageTask]: sendMessage(carriers),
        [sweepOldRowsTask]: sweepOldRows(settings),
        [buildDataExportTask]: buildDataExport(settings),
        [sweepExportsTask]: (_payload, context) => sweepExports(context),
        [forgetAccountTask]: forgetAccount,
        [tellClientAccountTask]: tellClientAccount,
        [sendActivationAgainTask]: sendActivationAgain(settings),
        [deliverWebhookTask]: deliverWebhook(settings),
        [refuseSandboxLinkTask]: refuseSandboxLink,
      },
      cron: `${sweepOldRowsCron}\n${sweepExportsCron}`,
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
 * Brings the people of a demonstration in, each whole or not at all; who is there already, by e-mail, stays as he is. Their
 * companies come the same way, known by UID and name.
 * @throws StartRefused in production.
 */
export function enrol(
  running: RunningSubgraph,
  cast: readonly Person[],
  companies: readonly Company[] = [],
): Promise<void> {
  return enrolPeople(running, cast, readIdentitySettings(), companies);
}

/**
 * Whom passports are made for when a demonstration is played; null when its people are not enrolled.
 * @throws StartRefused in production.
 */
export async function enrolledHolders(
  running: RunningSubgraph,
  names: { readonly email: string; readonly clientId: string },
): Promise<EnrolledHolders | null> {
  if (readIdentitySettings().isProduction)
    throw new StartRefused('Nobody of the demonstration acts when NODE_ENV is production.');
  return findEnrolledHolders(running, names);
}

/**
 * Makes somebody an administrator of an office, for whoever sits at the machine.
 * @throws StartRefused for an office that there isn't, and for an e-mail that has no verified account.
 */
export function appointAdministrator(
  running: RunningSubgraph,
  appointment: Appointment,
): Promise<'APPOINTED' | 'ALREADY'> {
  return appoint(running, appointment, readIdentitySettings());
}
