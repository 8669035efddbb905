import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBilling } from '@guichet/billing/src/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph, SubgraphOptions } from '@guichet/chassis/subgraph/subgraph.ts';
import { openGateway } from '@guichet/gateway/src/service.ts';
import { builtFiles } from '@guichet/gateway/src/settings.ts';
import { freePort } from '../supervisor/free-port.ts';
import { createTestDatabase } from './test-database.ts';

type Settings = NonNullable<Parameters<typeof openBilling>[1]>;
type Orders = NonNullable<Parameters<typeof openBilling>[2]>;

/** Billing and the gateway with its local payment page, as far as payments go: nobody signs in, and no jobs run yet. */
export interface CardCounter extends AsyncDisposable {
  readonly url: string;
  readonly billing: RunningSubgraph;
  /** With what billing was opened, for a second process of it. */
  readonly options: SubgraphOptions;
  readonly settings: Settings;
}

/** @param stream where the log goes; silent without one. */
export async function openCardCounter(orders: Orders, stream?: NodeJS.WritableStream): Promise<CardCounter> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-cards-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  await ensureSecrets(folder);
  const log = stream ? openLog('tests', { level: 'debug', stream }) : openTestLog('tests', 'nothing');
  const database = opened.use(await createTestDatabase('billing'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = payingSettings(url);
  const options: SubgraphOptions = {
    databaseUrl: database.url,
    secretsDirectory: folder,
    filesDirectory: folder,
    log,
    peers: absentDoor,
  };
  const billing = opened.use(await openBilling(options, settings, orders));
  const doors = { identity: absentDoor('identity'), invoices: absentDoor('invoices'), billing: billing.door };
  opened.use(await openPayingGateway({ port, folder, log, doors }));
  const closing = opened.move();
  return { url, billing, options, settings, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

/** With what billing takes cards at the local payment page of a gateway. */
export function payingSettings(url: string): Settings {
  const [customerId, user, password] = ['local', 'local', 'local'];
  return {
    publicUrl: url,
    saferpay: { url: `${url}/dev/card/api`, customerId, terminalId: '00000000', user, password },
    providerAccount: null,
    debtor: null,
    invoiceTerms: { creditor: null, bankIban: null, termDays: 30 },
    reminderTerms: { termDays: 20, mayLookAhead: true },
    requestWindow: 48 * 3_600_000,
  };
}

/** A gateway with the local payment page. */
export function openPayingGateway({
  port,
  folder,
  log,
  doors,
}: {
  readonly port: number;
  readonly folder: string;
  readonly log: SubgraphOptions['log'];
  readonly doors: Parameters<typeof openGateway>[0]['doors'];
}): ReturnType<typeof openGateway> {
  return openGateway({
    settings: {
      ...{ host: 'localhost', port, publicUrl: `http://localhost:${port}`, operationsPort: null },
      ...{ secretsDirectory: folder, dataDirectory: folder, trustedDocumentsOnly: true, trustedProxies: [] },
      budgets: { provider: 10_000, dashboard: 60_000 },
      ...{ production: false, logLevel: 'error', tracesEndpoint: undefined, ...builtFiles },
    },
    doors,
    log,
  });
}

/** A subgraph that payments have no need of. */
export function absentDoor(name: SubgraphDoor['name']): SubgraphDoor {
  const away = () => Promise.reject(new Error(`${name} does not run here`));
  return {
    name,
    call: away,
    put: away,
    get: away,
    ready: async () => false,
    async [Symbol.asyncDispose]() {},
  };
}
