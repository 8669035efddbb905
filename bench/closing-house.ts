import { randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definition, openBilling } from '@guichet/billing/src/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { SubgraphDoor, SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import {
  newCompany,
  newCompanyOrder,
  writeCompanies,
  writeOrders,
} from '@guichet/stack/testing/company-orders.ts';
import postgres from 'postgres';
import { postmasterOf } from './ground.ts';

/** How far a closing is. */
export interface Progress {
  readonly accounts: number;
  readonly accountsDone: number;
  readonly finishedAt: string | null;
}

/** Billing on a PostgreSQL of its own, with its finance at the door. */
export interface ClosingHouse extends AsyncDisposable {
  readonly billing: RunningSubgraph;
  /** Process id of its PostgreSQL. */
  readonly database: number;
  /** Gives a month so many companies, each with so many orders, and brings the database's statistics up to date. */
  fill(month: string, companies: number, ordersEach: number): Promise<void>;
  close(month: string): Promise<void>;
  progress(month: string): Promise<Progress>;
}

export async function openClosingHouse(): Promise<ClosingHouse> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-closing-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ directory: join(folder, 'postgres'), say: () => undefined });
  open.defer(() => server.stop());
  const { billing: place } = await provision(server, ['billing']);
  const secretsDirectory = join(folder, 'secrets');
  await ensureSecrets(secretsDirectory);
  await migrate({ ...place, folder: definition.migrations, name: 'billing' });
  await holdPapers(place.ownerUrl);
  const options = { databaseUrl: place.url, secretsDirectory, filesDirectory: folder, peers: listener };
  const billing = open.use(await openBilling({ ...options, log: openLog('bench', { level: 'error' }) }));
  const ask = async <Data>(query: string, month: string): Promise<Data> => {
    const ring = await openKeyRing(secretsDirectory, 'identity');
    const roles = [{ office: 'POPULATION', role: 'FINANCE' }];
    const slip = {
      locale: 'fr' as const,
      clientAddress: null,
      traceparent: null,
      device: null,
      userAgent: null,
    };
    const { body } = await billing.door.call({
      query,
      variables: { month },
      passport: await ring.sign({ kind: 'ACCOUNT', subject: randomUUIDv7(), roles }, 'subgraphs'),
      slip: { ...slip, deadline: Date.now() + 60_000 },
    });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as Data;
  };
  const database = await postmasterOf(place.ownerUrl);
  const closing = open.move();
  return {
    billing,
    database,
    fill: async (month, companies, ordersEach) => {
      for (let left = companies; left > 0; left -= 250)
        await writePart(billing, month, Math.min(left, 250), ordersEach);
      const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => undefined });
      await owner`vacuum analyze`;
      await owner.end();
    },
    close: async (month) => {
      const query = 'mutation ($month: YearMonth!) { closeMonth(month: $month) { problems { code } } }';
      const { closeMonth } = await ask<{ closeMonth: { problems: readonly object[] } }>(query, month);
      if (closeMonth.problems.length > 0) throw new Error(JSON.stringify(closeMonth.problems));
    },
    progress: async (month) => {
      const query =
        'query ($month: YearMonth!) { closing(month: $month) { accounts accountsDone finishedAt } }';
      return (await ask<{ closing: Progress }>(query, month)).closing;
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

async function writePart(
  { database }: RunningSubgraph,
  month: string,
  companies: number,
  ordersEach: number,
) {
  const some = Array.from({ length: companies }, (_, index) => newCompany(`Exemple ${index} SA`));
  const orders = some.flatMap((company) =>
    Array.from({ length: ordersEach }, (_, index) =>
      newCompanyOrder(company, {
        confirmedAt: `${month}-${String(1 + (index % 28)).padStart(2, '0')}T09:00:00Z`,
        settlement: index % 5 === 4 ? 'CARD' : 'ON_ACCOUNT',
      }),
    ),
  );
  await writeCompanies(database.jobs, some);
  await writeOrders(database.jobs, orders);
}

/** Has papers wait until they are asked for: drawn meanwhile, they would be counted with the closing. */
async function holdPapers(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner.unsafe(`
    create function hold_papers() returns trigger language plpgsql as $$
      begin
        if new.key like 'draw-invoice:%' then new.run_at := now() + interval '1 day'; end if;
        return new;
      end $$;
    create trigger hold_papers before insert on graphile_worker._private_jobs for each row execute function hold_papers()`);
  await owner.end();
}

/** Identity that takes every notice and writes to nobody. */
function listener(name: SubgraphName): SubgraphDoor {
  const absent = () => Promise.reject(new Error('Nobody asks for files'));
  return {
    name,
    call: async () => ({ status: 200, body: { data: { sendBillingNotice: { problems: [] } } } }),
    put: absent,
    get: absent,
    ready: async () => true,
    [Symbol.asyncDispose]: async () => undefined,
  };
}
