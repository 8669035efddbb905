import { openBilling } from '@guichet/billing/src/service.ts';
import { databaseUrl, readSettings } from '@guichet/chassis/config/settings.ts';
import { readBucketSettings } from '@guichet/chassis/files/bucket.settings.ts';
import { readFilesDirectory } from '@guichet/chassis/files/files.settings.ts';
import type { Log } from '@guichet/chassis/log/log.ts';
import { readReplicaUrl } from '@guichet/chassis/postgres/replica.settings.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { openIdentity } from '@guichet/identity/src/service.ts';
import { openInvoices } from '@guichet/invoices/src/service.ts';

/** The three subgraphs in one process, each on its own database; disposing closes them. */
export interface SubgraphsTogether extends AsyncDisposable {
  readonly running: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly doors: Readonly<Record<SubgraphName, SubgraphDoor>>;
}

/**
 * Opens the three subgraphs in this process; they ask each other through their doors without leaving it.
 * @throws SettingsRefused when one has no database.
 */
export async function openTogether(secretsDirectory: string, log: Log): Promise<SubgraphsTogether> {
  const urls = readSettings({
    IDENTITY_DATABASE_URL: databaseUrl,
    INVOICES_DATABASE_URL: databaseUrl,
    BILLING_DATABASE_URL: databaseUrl,
  });
  await using opened = new AsyncDisposableStack();
  const shared = {
    secretsDirectory,
    filesDirectory: readFilesDirectory(),
    bucket: readBucketSettings(),
    log,
    peers: (name: SubgraphName): SubgraphDoor => running[name].door,
  };
  const [identity, invoices, billing] = await Promise.all([
    openIdentity({ ...shared, ...databaseOf('identity', urls.IDENTITY_DATABASE_URL) }),
    openInvoices({ ...shared, ...databaseOf('invoices', urls.INVOICES_DATABASE_URL) }),
    openBilling({ ...shared, ...databaseOf('billing', urls.BILLING_DATABASE_URL) }),
  ]);
  const running = { identity, invoices, billing };
  for (const subgraph of [identity, invoices, billing]) opened.use(subgraph);
  const closing = opened.move();
  return {
    running,
    doors: { identity: identity.door, invoices: invoices.door, billing: billing.door },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

function databaseOf(name: SubgraphName, databaseUrl: string) {
  return { databaseUrl, replicaUrl: readReplicaUrl(name) };
}
