import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import { ensureSecrets } from '@guichet/chassis/secrets/secrets.ts';
import { startKillablePostgres } from '@guichet/stack/testing/killable-postgres.ts';
import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { expect, test } from 'vitest';
import { definition, openBilling } from '../src/service.ts';
import { count, playIdentity, tally, writeDue } from './window-desk.ts';
import { startWorkers } from './window-workers.ts';

/** Billing on a PostgreSQL of its own that may be killed. */
async function openOnKillable() {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'guichet-window-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const secretsDirectory = join(folder, 'secrets');
  await ensureSecrets(secretsDirectory);
  const server = opened.use(await startKillablePostgres(['billing']));
  const { url, ...owned } = server.databases.billing;
  await migrate({ ...owned, folder: definition.migrations, name: 'billing' });
  const place = { databaseUrl: url, secretsDirectory, filesDirectory: folder };
  const peers = () => playIdentity(() => ({ handedOverAt: null, hasFailed: false }));
  const log = openTestLog('worker', 'nothing');
  const billing = opened.use(await openBilling({ ...place, peers, log }));
  const closing = opened.move();
  return { server, billing, place, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

test('a database that is killed and started again at the hour loses no end of a window, and doubles none', {
  timeout: 1_800_000,
}, async () => {
  await using house = await openOnKillable();
  const { server, billing, place } = house;
  await using workers = await startWorkers(place, { clocks: Array(rounds(2, 4)).fill(0) });
  const counted = () => count(billing.database.jobs);
  const times = rounds(1, 12);
  const due = rounds(500, 2_000);
  let met = 0;
  for (let round = 1; round <= times; round += 1) {
    // Windows end one after the other while the server is killed, is away, and comes back.
    await writeDue(billing, due, (index) => 1_500 + (index * 3_000) / due);
    const before = (round - 1) * due;
    await expect
      .poll(async () => (await counted()).validated, { timeout: 60_000, interval: 20 })
      .toBeGreaterThan(before);
    if ((await counted()).validated < round * due) met += 1;
    await server.kill(round % 2 === 0 ? 'ALL' : 'FIRST');
    await server.start();
    await expect
      .poll(
        () =>
          counted().then(
            ({ validated }) => validated,
            () => 0,
          ),
        { timeout: 90_000, interval: 250 },
      )
      .toBe(round * due);
  }
  const { latest, ...counts } = await tally(billing.database.jobs);
  expect(counts).toEqual({
    ...{ requests: times * due, validated: times * due },
    ...{ early: 0, missed: 0, double: 0, broken: 0 },
  });
  expect(met, 'no kill has met a sweep: the rounds prove nothing').toBeGreaterThan(0);
  await recordProof(
    'request-window-restart',
    'The database killed with -9 while windows of payment requests end',
    {
      Restarts: {
        'kills of the database': times,
        'of which while requests were due': met,
        'workers at once': rounds(2, 4),
        'work processes that ended with the database, and were started again': workers.restarted(),
        'requests whose window ended': counts.validated,
        'validated early': counts.early,
        missed: counts.missed,
        'validated twice': counts.double,
        'whose sealed history is broken': counts.broken,
        'from the end of a window to what it caused, longest, the time without a database included': `${latest} ms`,
      },
    },
  );
});
