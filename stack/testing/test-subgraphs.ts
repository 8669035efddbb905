import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBilling } from '@guichet/billing/src/service.ts';
import { type Log, openLog } from '@guichet/chassis/log/log.ts';
import type { StatementHook } from '@guichet/chassis/postgres/database.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { enrol, openIdentity } from '@guichet/identity/src/service.ts';
import { openInvoices } from '@guichet/invoices/src/service.ts';
import { cast } from '../cast/cast.ts';
import { createTestDatabase } from './test-database.ts';

/** The three subgraphs within the test's process, on databases of their own, with the cast enrolled. */
export interface TestSubgraphs extends AsyncDisposable {
  readonly running: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly secretsDirectory: string;
  readonly log: Log;
}

/** Opens the subgraphs with their jobs; `onStatement` hears of every SQL statement for pages. */
export async function openTestSubgraphs(
  onStatement?: (subgraph: SubgraphName, statement: Parameters<StatementHook>[0]) => void,
): Promise<TestSubgraphs> {
  await using opened = new AsyncDisposableStack();
  const secretsDirectory = await mkdtemp(join(tmpdir(), 'guichet-secrets-'));
  opened.defer(() => rm(secretsDirectory, { recursive: true, force: true }));
  await ensureSecrets(secretsDirectory);
  const log = openLog('tests', { level: 'error' });
  const optionsFor = async (name: SubgraphName) => ({
    databaseUrl: opened.use(await createTestDatabase(name)).url,
    secretsDirectory,
    log,
    peers: (peer: SubgraphName): SubgraphDoor => running[peer].door,
    ...(onStatement && {
      onStatement: (statement: Parameters<StatementHook>[0]) => onStatement(name, statement),
    }),
  });
  const running = {
    identity: opened.use(await openIdentity(await optionsFor('identity'))),
    invoices: opened.use(await openInvoices(await optionsFor('invoices'))),
    billing: opened.use(await openBilling(await optionsFor('billing'))),
  };
  await enrol(running.identity, cast);
  for (const subgraph of Object.values(running)) opened.use(await subgraph.startJobs());
  const closing = opened.move();
  return { running, secretsDirectory, log, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}
