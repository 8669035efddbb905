import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBilling } from '@guichet/billing/src/service.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import type { StatementHook } from '@guichet/chassis/postgres/database.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph, SubgraphOptions } from '@guichet/chassis/subgraph/subgraph.ts';
import { enrol, openIdentity } from '@guichet/identity/src/service.ts';
import { cast } from '../cast/cast.ts';
import { companies } from '../cast/companies.ts';
import { freePort } from '../supervisor/free-port.ts';
import { absentDoor, openPayingGateway, payingSettings } from './card-counter.ts';
import { createTestDatabase } from './test-database.ts';

/** Identity with the cast, billing with its room of orders, and a gateway with the local payment page. Jobs run when a test starts them. */
export interface OrderCounter extends AsyncDisposable {
  readonly url: string;
  readonly secretsDirectory: string;
  readonly identity: RunningSubgraph;
  readonly billing: RunningSubgraph;
  /** With what billing was opened, for a second process of it. */
  readonly options: SubgraphOptions;
  readonly settings: ReturnType<typeof payingSettings>;
}

/** @param onStatement hears of every SQL statement that billing sends. */
export async function openOrderCounter(onStatement?: StatementHook): Promise<OrderCounter> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-orders-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  await ensureSecrets(folder);
  const log = openTestLog('tests');
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const databases = {
    identity: opened.use(await createTestDatabase('identity')),
    billing: opened.use(await createTestDatabase('billing')),
  };
  const running: Partial<Record<SubgraphName, RunningSubgraph>> = {};
  const optionsFor = (name: keyof typeof databases) => ({
    databaseUrl: databases[name].url,
    secretsDirectory: folder,
    filesDirectory: folder,
    log,
    peers: (peer: SubgraphName): SubgraphDoor => running[peer]?.door ?? absentDoor(peer),
  });
  const identity = opened.use(await openIdentity(optionsFor('identity')));
  running.identity = identity;
  const options = { ...optionsFor('billing'), ...(onStatement && { onStatement }) };
  const settings = payingSettings(url);
  const billing = opened.use(await openBilling(options, settings));
  running.billing = billing;
  const doors = { identity: identity.door, invoices: absentDoor('invoices'), billing: billing.door };
  opened.use(await openPayingGateway({ port, folder, log, doors }));
  await enrol(identity, cast, companies);
  const closing = opened.move();
  return {
    url,
    secretsDirectory: folder,
    identity,
    billing,
    options,
    settings,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
