import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import { claire, dufour } from '@guichet/stack/cast/cast.ts';
import { startPostgres } from '@guichet/stack/postgres/embedded-postgres.ts';
import { provision } from '@guichet/stack/postgres/provision.ts';
import { haveAcceptedClaims } from '@guichet/stack/scenes/claims.ts';
import { copiesOf } from '@guichet/stack/scenes/many-claims.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { type Product, startProduct } from '@guichet/stack/testing/product.ts';
import postgres from 'postgres';
import { idOf, postmasterOf } from './ground.ts';
import type { Contestant } from './load.ts';

/** The pages under measurement, each of 20 claims. */
export const pageNames = ['guichet', 'work list'] as const;

/** The whole product on a PostgreSQL of its own that holds so many claims. */
export interface GrownHouse extends AsyncDisposable, Pick<Product, 'url' | 'signIn'> {
  readonly pages: Readonly<Record<(typeof pageNames)[number], Contestant>>;
  /** Process id of its PostgreSQL. */
  readonly database: number;
}

/** Opens a house, has one claim accepted and paid, and copies it until there are so many. */
export async function openGrownHouse(claims: number): Promise<GrownHouse> {
  await using open = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-scale-'));
  open.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startPostgres({ directory: join(folder, 'postgres'), say: () => undefined });
  open.defer(() => server.stop());
  const provisioned = await provision(server, subgraphNames);
  const env = Object.fromEntries(
    subgraphNames.flatMap((name) => [
      [`${name.toUpperCase()}_DATABASE_URL`, provisioned[name].url],
      [`${name.toUpperCase()}_MIGRATION_DATABASE_URL`, provisioned[name].ownerUrl],
    ]),
  );
  const product = open.use(
    await startProduct({
      env: { ...env, SECRETS_DIR: join(folder, 'secrets'), TRUSTED_DOCUMENTS_ONLY: '0' },
    }),
  );
  const person = await product.signIn(claire);
  const officer = await product.signIn(dufour);
  const [model = ''] = await haveAcceptedClaims(person, officer, 1);
  await payoutOf(person, model);
  const rows = copiesOf({ id: model }, { from: 1, to: claims });
  for (const name of ['invoices', 'billing'] as const) {
    const owner = postgres(provisioned[name].ownerUrl, { max: 1, onnotice: () => undefined });
    for (const text of rows[name]) await owner.unsafe(text);
    await owner`vacuum analyze`;
    await owner.end();
  }
  const contestant = async (name: string, client: GraphClient, operation: string, variables: object) =>
    ({
      name: `${name}, ${claims} claims`,
      url: `${product.url}/graphql`,
      headers: { cookie: client.cookie ?? '', origin: product.url },
      body: JSON.stringify({ documentId: await idOf(operation), variables }),
      servers: () => [pidOf(product)],
    }) satisfies Contestant;
  const pages = {
    guichet: await contestant('guichet', person, 'GuichetPage', { first: 20 }),
    'work list': await contestant('work list', officer, 'OfficeClaimsPage', {
      first: 20,
      statuses: ['IN_PROCESS'],
    }),
  };
  const database = await postmasterOf(provisioned.identity.ownerUrl);
  const closing = open.move();
  return {
    url: product.url,
    signIn: product.signIn,
    pages,
    database,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

async function payoutOf(person: GraphClient, id: string): Promise<void> {
  const query = 'query ($id: ID!) { claim(id: $id) { payout { id } } }';
  for (;;) {
    const { data } = await person.ask<{ claim: { payout: object | null } }>(query, { id });
    if (data?.claim.payout) return;
    await pause(100);
  }
}

function pidOf({ processes }: Product): number {
  return processes.get('web') ?? 0;
}
