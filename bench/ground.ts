import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import { type Product, startProduct } from '@guichet/stack/testing/product.ts';
import postgres from 'postgres';
import { furnish } from './furnish.ts';
import type { Contestant } from './load.ts';

/** Claims on the page under measurement: each is accepted, and has its payout. */
const claims = 20;

/** All contestants, on one PostgreSQL with the same rows, behind the same session. */
export interface Ground extends AsyncDisposable {
  readonly contestants: readonly Contestant[];
  /** Process id of the PostgreSQL that they share. */
  readonly database: number;
}

export async function openGround(): Promise<Ground> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-bench-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ directory: join(folder, 'postgres'), say: () => undefined });
  open.defer(() => server.stop());
  const provisioned = await provision(server, subgraphNames);
  const env = {
    ...Object.fromEntries(
      subgraphNames.flatMap((name) => [
        [`${name.toUpperCase()}_DATABASE_URL`, provisioned[name].url],
        [`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, provisioned[name].ownerUrl],
      ]),
    ),
    SECRETS_DIR: join(folder, 'secrets'),
  };
  const together = open.use(await startProduct({ layout: 'together', env }));
  const cookie = await furnish(together, claims);
  const split = open.use(
    await startProduct({ layout: 'split', env: { ...env, TRUSTED_DOCUMENTS_ONLY: '1' } }),
  );
  const byHand = open.use(await startByHand(env));

  const documentId = await idOf('GuichetPage');
  const request = { headers: { cookie }, body: JSON.stringify({ documentId, variables: { first: claims } }) };
  const product = (name: string, { url, processes }: Product, servers: readonly string[]): Contestant => ({
    ...request,
    name,
    url: `${url}/graphql`,
    headers: { ...request.headers, origin: url },
    servers: () => servers.map((server) => processes.get(server) ?? 0),
  });
  const contestants = [
    { ...request, name: 'by hand', url: `${byHand.url}/guichet`, servers: () => [byHand.pid] },
    product('together', together, ['web']),
    product('split', split, ['gateway', ...subgraphNames]),
  ];
  const database = await postmasterOf(provisioned.identity.ownerUrl);
  const closing = open.move();
  return { contestants, database, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

async function startByHand(env: Readonly<Record<string, string>>) {
  const child = fork(join(import.meta.dirname, 'by-hand.ts'), { env });
  const [message] = (await once(child, 'message')) as [{ url: string }];
  return {
    url: message.url,
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The client sends a document's id alone. */
export async function idOf(operation: string): Promise<string> {
  const list = new URL(
    import.meta.resolve('@guichet/schema/operations/__generated__/trusted-documents.json'),
  );
  const documents: Record<string, string> = JSON.parse(await readFile(list, 'utf8'));
  const found = Object.entries(documents).find(([, text]) => text.includes(`query ${operation}(`));
  if (!found) throw new Error(`No trusted document is called ${operation}`);
  return found[0];
}

/** Each connection is a process below the postmaster. */
export async function postmasterOf(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql`select pg_backend_pid() as pid`;
  const stat = await readFile(`/proc/${row?.['pid']}/stat`, 'utf8');
  await sql.end();
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
