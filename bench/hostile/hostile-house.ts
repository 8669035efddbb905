import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definition as billing, openBilling } from '@guichet/billing/src/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import { type SubgraphDoor, type SubgraphName, subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { openGateway } from '@guichet/gateway/src/service.ts';
import { builtFiles } from '@guichet/gateway/src/settings.ts';
import { definition as identity, openIdentity } from '@guichet/identity/src/service.ts';
import { definition as invoices, openInvoices } from '@guichet/invoices/src/service.ts';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import { freePort } from '@guichet/stack/supervisor/free-port.ts';

/** The gateway and its subgraphs in this process, where what a refusal costs can be measured to the microsecond. */
export interface HostileHouse extends AsyncDisposable {
  readonly url: string;
  /** How often a subgraph was asked since the house was opened. */
  readonly asked: () => number;
}

/** Opens the house as on one's own machine: anybody may send any text, so that the limits alone stand in the way. */
export async function openHostileHouse(): Promise<HostileHouse> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-hostile-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ directory: join(folder, 'postgres'), say: () => undefined });
  open.defer(() => server.stop());
  const places = await provision(server, subgraphNames);
  const secretsDirectory = join(folder, 'secrets');
  await ensureSecrets(secretsDirectory);
  for (const { name, migrations } of [identity, invoices, billing])
    await migrate({ ...places[name], folder: migrations, name });
  const log = openLog('bench', { level: 'error' });
  const options = (name: SubgraphName) => ({
    databaseUrl: places[name].url,
    secretsDirectory,
    filesDirectory: folder,
    log,
    peers: (peer: SubgraphName): SubgraphDoor => running[peer].door,
  });
  const running = {
    identity: open.use(await openIdentity(options('identity'))),
    invoices: open.use(await openInvoices(options('invoices'))),
    billing: open.use(await openBilling(options('billing'))),
  };
  let asked = 0;
  const counted = ({ door }: { readonly door: SubgraphDoor }): SubgraphDoor => ({
    ...door,
    call: (call) => {
      asked += 1;
      return door.call(call);
    },
  });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  open.use(
    await openGateway({
      settings: {
        ...{ host: 'localhost', port, publicUrl: url, operationsPort: null },
        ...{ secretsDirectory, dataDirectory: null, trustedDocumentsOnly: false, trustedProxies: [] },
        budgets: { provider: 10_000, dashboard: 60_000 },
        ...{ production: false, logLevel: 'error', tracesEndpoint: undefined, ...builtFiles },
      },
      doors: {
        identity: counted(running.identity),
        invoices: counted(running.invoices),
        billing: counted(running.billing),
      },
      log,
    }),
  );
  const closing = open.move();
  return { url, asked: () => asked, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}
