import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBilling } from '@guichet/billing/src/service.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import type { PoolSettings, StatementHook } from '@guichet/chassis/postgres/database.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { enrol, openIdentity } from '@guichet/identity/src/service.ts';
import { openInvoices } from '@guichet/invoices/src/service.ts';
import { cast } from '../cast/cast.ts';
import { companies } from '../cast/companies.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** The three subgraphs within the test's process, on databases of their own, with the cast enrolled. */
export interface TestSubgraphs extends AsyncDisposable {
  readonly running: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly databases: Readonly<Record<SubgraphName, TestDatabase>>;
  readonly secretsDirectory: string;
  /** The folder of all files, of this test alone. */
  readonly filesDirectory: string;
  readonly log: Log;
}

/** Opens the subgraphs with their jobs, but those of `idle`, whose jobs wait; `onStatement` hears of every SQL statement for pages. */
export async function openTestSubgraphs(
  onStatement?: (subgraph: SubgraphName, statement: Parameters<StatementHook>[0]) => void,
  pools?: PoolSettings,
  idle: readonly SubgraphName[] = [],
): Promise<TestSubgraphs> {
  await using opened = new AsyncDisposableStack();
  const secretsDirectory = await mkdtemp(join(tmpdir(), 'guichet-secrets-'));
  opened.defer(() => rm(secretsDirectory, { recursive: true, force: true }));
  await ensureSecrets(secretsDirectory);
  const filesDirectory = await mkdtemp(join(tmpdir(), 'guichet-files-'));
  opened.defer(() => rm(filesDirectory, { recursive: true, force: true }));
  const log = openTestLog('tests');
  const databases = {
    identity: opened.use(await createTestDatabase('identity')),
    invoices: opened.use(await createTestDatabase('invoices')),
    billing: opened.use(await createTestDatabase('billing')),
  };
  const optionsFor = (name: SubgraphName) => ({
    databaseUrl: databases[name].url,
    secretsDirectory,
    filesDirectory,
    log,
    peers: (peer: SubgraphName): SubgraphDoor => running[peer].door,
    ...(pools && { pools }),
    ...(onStatement && {
      onStatement: (statement: Parameters<StatementHook>[0]) => onStatement(name, statement),
    }),
  });
  const running = {
    identity: opened.use(await openIdentity(optionsFor('identity'))),
    invoices: opened.use(await openInvoices(optionsFor('invoices'))),
    billing: opened.use(await openBilling(optionsFor('billing'))),
  };
  await enrol(running.identity, cast, companies);
  for (const name of ['identity', 'invoices', 'billing'] as const)
    if (!idle.includes(name)) opened.use(await running[name].startJobs());
  const closing = opened.move();
  return {
    running,
    databases,
    secretsDirectory,
    filesDirectory,
    log,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
