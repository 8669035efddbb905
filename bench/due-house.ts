import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definition, openBilling } from '@guichet/billing/src/service.ts';
import { openLog } from '@guichet/chassis/log/log.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import type { RunningSubgraph } from '@guichet/chassis/subgraph/subgraph.ts';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import { newPaymentRequest, writePaymentRequests } from '@guichet/stack/testing/payment-requests.ts';
import postgres from 'postgres';
import { postmasterOf } from './ground.ts';

/** Billing on a PostgreSQL of its own, with payment requests that are due. */
export interface DueHouse extends AsyncDisposable {
  readonly billing: RunningSubgraph;
  /** Process id of its PostgreSQL. */
  readonly database: number;
  /** Writes so many requests whose window has ended, and brings the database's statistics up to date. */
  fill(count: number): Promise<void>;
}

/** So many are written at once. */
const part = 1_000;

export async function openDueHouse(): Promise<DueHouse> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-due-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ directory: join(folder, 'postgres'), say: () => undefined });
  open.defer(() => server.stop());
  const { billing: place } = await provision(server, ['billing']);
  const secretsDirectory = join(folder, 'secrets');
  await ensureSecrets(secretsDirectory);
  await migrate({ ...place, folder: definition.migrations, name: 'billing' });
  await holdTelling(place.ownerUrl);
  const peers = () => {
    throw new Error('Nobody is told while validating is measured');
  };
  const options = { databaseUrl: place.url, secretsDirectory, filesDirectory: folder, peers };
  const billing = open.use(await openBilling({ ...options, log: openLog('bench', { level: 'error' }) }));
  const database = await postmasterOf(place.ownerUrl);
  const closing = open.move();
  return {
    billing,
    database,
    fill: async (count) => {
      const endedAt = (await databaseNow(billing.database.jobs)).subtract({ seconds: 1 });
      for (let left = count; left > 0; left -= part) {
        const requests = Array.from({ length: Math.min(left, part) }, () => newPaymentRequest(endedAt));
        await writePaymentRequests(billing.database.jobs, requests);
      }
      const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => undefined });
      await owner`vacuum analyze`;
      await owner.end();
    },
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** Has the jobs that tell provider and client wait: what identity takes for them is not what is measured. */
async function holdTelling(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner.unsafe(`
    create function hold_telling() returns trigger language plpgsql as $$
      begin
        if new.key like 'tell-%' then new.run_at := now() + interval '1 day'; end if;
        return new;
      end $$;
    create trigger hold_telling before insert on graphile_worker._private_jobs for each row execute function hold_telling()`);
  await owner.end();
}
