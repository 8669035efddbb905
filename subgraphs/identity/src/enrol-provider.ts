import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import type { AccountId } from './accounts/account.ts';
import { type KnownProgram, openProgram } from './api-clients/open-program.ts';
import type { OrganisationId } from './organisations/organisation.ts';
import { openSandbox } from './providers/open-sandbox.ts';
import { type ProviderEntry, readApplication } from './providers/read-application.ts';
import { recordProvider } from './providers/record-provider.ts';

/** A provider of the demonstration, as one types an application, with its programs. */
export interface EnrolledProvider extends ProviderEntry {
  readonly program: KnownProgram;
  /** A program of its sandbox. */
  readonly sandbox?: KnownProgram;
}

/**
 * Brings a company in as a provider that is admitted, with its programs, in the caller's transaction.
 * @throws Error with the problem's code: whoever wrote the cast mends it.
 */
export async function enrolProvider(
  running: RunningSubgraph,
  tx: Transaction,
  { program, sandbox, ...entry }: EnrolledProvider,
  owner: { readonly organisationId: OrganisationId; readonly manager: AccountId },
): Promise<void> {
  const { organisationId, manager } = owner;
  const facts = readApplication(entry, ({ code }, path) => {
    throw new Error(`The cast has a mistake: ${code} at ${path.join('.')}`);
  });
  if (!facts) return;
  const step = { organisationId, before: null, status: 'ADMITTED', actor: manager } as const;
  await recordProvider(running, tx, { ...facts, ...step, at: await databaseNow(tx) });
  const programOwner = { organisationId, createdBy: manager };
  await openProgram(running, tx, program, { ...programOwner, isSandbox: false });
  if (!sandbox) return;
  await openSandbox(running, tx, organisationId, manager);
  await openProgram(running, tx, sandbox, { ...programOwner, isSandbox: true });
}
