import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claire, dufour } from '../cast/cast.ts';
import {
  findClaimGround,
  haveAcceptedClaims,
  otherInvoice,
  type Submission,
  submitClaim,
} from '../scenes/claims.ts';
import type { Layout } from '../settings.ts';
import { identityOf, isAlive } from '../supervisor/process-identity.ts';
import { embeddedAddress } from '../testing/embedded-address.ts';
import type { GraphClient } from '../testing/graph-client.ts';
import { startProduct } from '../testing/product.ts';
import { startAndWait } from '../testing/start-refused.ts';

const GUICHET = `query Guichet {
  viewer { email beneficiaries(first: 10) { nodes { givenName } } }
  claims(first: 20) {
    nodes { reference status total { amount currency } beneficiary { givenName familyName } payout { id status amount { amount currency } } }
  }
}`;

let dataFolder = '';
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'guichet-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const LAYOUTS = ['together', 'split'] satisfies Layout[];

test('Ctrl-C answers the claim that is being handed in, then ends every process with code 0; both layouts show alike what was entered', async () => {
  const seen: unknown[] = [];
  for (const layout of LAYOUTS) {
    await using product = await startProduct({ layout, dataFolder });
    const client = await product.signIn(claire);
    if (seen.length === 0) await haveAcceptedClaims(client, await product.signIn(dufour), 3);
    const paid = async () => (await readGuichet(client)).claims.filter(({ payout }) => payout !== null);
    await expect.poll(async () => (await paid()).length, { timeout: 20_000 }).toBe(3);
    seen.push(await paid());
    const processes = [...product.processes.values()].map(identityOf);
    expect(processes).toHaveLength(layout === 'together' ? 3 : 8);

    await using writing = await handInSlowly(client, dataFolder);
    const ended = product.stop('SIGINT');
    await expect.poll(() => product.terminal()).toContain('Ending');
    expect(await writing.finish()).toMatchObject({ kind: 'ACKNOWLEDGED' });
    expect(await ended).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
  }
  expect(seen[0]).toMatchObject(
    Array(3).fill({
      beneficiary: { givenName: 'Claire' },
      payout: { amount: { amount: '198.50', currency: 'CHF' } },
    }),
  );
  expect(seen[1]).toEqual(seen[0]);
});

test('after kill -9 of the supervisor its processes end, and the next start has the data and the port', async () => {
  let port: number | undefined;
  let before: unknown;
  for (const layout of LAYOUTS) {
    const product = await startProduct({ layout, dataFolder, ...(port !== undefined && { port }) });
    port = product.port;
    const processes = [...product.processes]
      .filter(([name]) => name !== 'postgres')
      .map(([, pid]) => identityOf(pid));
    const guichet = await readGuichet(await product.signIn(claire));
    before ??= guichet;
    expect(guichet).toEqual(before);
    expect(await product.stop('SIGKILL')).toBeNull();
    await expect.poll(() => processes.filter(isAlive), { timeout: 15_000 }).toEqual([]);
  }
  await using product = await startProduct({ dataFolder, ...(port !== undefined && { port }) });
  expect(await readGuichet(await product.signIn(claire))).toEqual(before);

  const second = await startAndWait({ DATA_DIR: dataFolder });
  expect(second).toEqual({
    code: 1,
    complaints: [expect.stringMatching(`already runs on .*process ${product.pid}`)],
  });
  expect((await fetch(`${product.url}/health/ready`)).status).toBe(200);
});

/** Hands in a claim whose writing is held up in the database until `finish`. */
async function handInSlowly(
  client: GraphClient,
  folder: string,
): Promise<{ finish(): Promise<Submission> } & AsyncDisposable> {
  const input = otherInvoice(await findClaimGround(client));
  const database = postgres(await embeddedAddress(folder, 'invoices'), { max: 2, onnotice: () => undefined });
  const release = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const lock = database.begin(async (tx) => {
    await tx`lock table claim in access exclusive mode`;
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  const submission = submitClaim(client, input, crypto.randomUUID());
  const waiting = () => database`select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
  await expect.poll(async () => (await waiting()).length, { timeout: 10_000 }).toBeGreaterThan(0);
  return {
    async finish() {
      release.resolve();
      await lock;
      await database.end();
      return submission;
    },
    async [Symbol.asyncDispose]() {
      release.resolve();
      await database.end({ timeout: 1 });
    },
  };
}

interface Guichet {
  readonly viewer: { readonly email: string };
  readonly claims: readonly { readonly payout: object | null }[];
}

async function readGuichet(client: GraphClient): Promise<Guichet> {
  const { data, errors } = await client.ask<{
    viewer: Guichet['viewer'];
    claims: { nodes: Guichet['claims'] };
  }>(GUICHET);
  expect(errors).toEqual([]);
  if (data === null) throw new Error('The guichet has no data');
  return { viewer: data.viewer, claims: data.claims.nodes };
}
