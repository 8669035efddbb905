import { randomUUIDv7 } from 'node:crypto';
import { auditEntries } from '@guichet/chassis/audit/audit.table.ts';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { openDatabase } from '@guichet/chassis/postgres/database.ts';
import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import { eq, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LetterId, letters } from './sample/letter.table.ts';
import { createSample, type SampleDatabase, silent } from './sample/sample-database.ts';

let sample: SampleDatabase;
const sent: string[] = [];
beforeAll(async () => {
  sample = await createSample(({ pool, sql, parameters }) => sent.push(`${pool} ${parameters} ${sql}`));
});
afterAll(() => sample[Symbol.asyncDispose]());

const newLetter = (remark = randomUUIDv7()) => ({
  id: randomUUIDv7() as string as LetterId,
  office: 'POST',
  remark,
});
const lettersOf = (remark: string) =>
  sample.database.pages.select().from(letters).where(eq(letters.remark, remark));

describe('a row', () => {
  test('comes back as it was written: amounts exact, days without a zone, instants to the millisecond', async () => {
    const letter = {
      ...newLetter(),
      openedAt: Temporal.Instant.from('2026-03-29T01:30:00.123Z'),
      postedOn: '2026-03-29',
      postage: 9_007_199_254_740_993n,
    };
    await sample.database.pages.insert(letters).values(letter);

    const [found] = await lettersOf(letter.remark);

    expect(found).toMatchObject({ postedOn: '2026-03-29', postage: 9_007_199_254_740_993n, version: 1 });
    expect(found?.openedAt?.toString()).toBe('2026-03-29T01:30:00.123Z');
    expect(found?.createdAt.epochNanoseconds).toSatisfy((time: bigint) => time % 1_000_000n === 0n);
  });

  test('is found again by the instant that was read from it', async () => {
    const letter = newLetter();
    await sample.database.pages.insert(letters).values(letter);
    const [found] = await lettersOf(letter.remark);
    if (!found) throw new Error('No letter');

    const again = await sample.database.pages
      .select()
      .from(letters)
      .where(eq(letters.createdAt, found.createdAt));

    expect(again.map(({ id }) => id)).toContain(letter.id);
  });
});

describe('a transaction', () => {
  test('keeps all or nothing', async () => {
    const letter = newLetter();
    const failed = sample.database.transaction(async (tx) => {
      await tx.insert(letters).values(letter);
      throw new Error('Changed my mind');
    });
    await expect(failed).rejects.toThrow('Changed my mind');
    expect(await lettersOf(letter.remark)).toEqual([]);
  });

  test("has the database's clock for its now, which goes on while it waits", async () => {
    const [before, after] = await sample.database.transaction(async (tx) => {
      const first = await databaseNow(tx);
      await tx.execute(sql`select pg_sleep(0.05)`);
      return [first, await databaseNow(tx)] as const;
    });
    expect(after.since(before).total('milliseconds')).toBeGreaterThanOrEqual(49);
  });

  test('appends to the audit trail with what it did, or not at all', async () => {
    const actor = { kind: 'ACCOUNT', subject: 'claire', id: 'passport-1' } as const;
    await sample.database.transaction((tx) =>
      appendAudit(tx, {
        office: 'POST',
        actor,
        action: 'letter.read',
        subject: 'Letter:1',
        details: { pages: 2 },
      }),
    );
    await expect(
      sample.database.transaction(async (tx) => {
        await appendAudit(tx, { office: 'POST', actor, action: 'letter.burn', subject: 'Letter:1' });
        throw new Error('Too wet');
      }),
    ).rejects.toThrow();

    const trail = await sample.database.pages.select().from(auditEntries);

    expect(trail).toHaveLength(1);
    expect(trail[0]).toMatchObject({ action: 'letter.read', actor: 'claire', details: { pages: 2 } });
  });
});

describe('a lost connection', () => {
  const kill = async (pid: number) => {
    const client = postgres(sample.url, { max: 1 });
    await client`select pg_terminate_backend(${pid}, 2000)`;
    await client.end();
  };
  const pidOf = async (executor: Pick<typeof sample.database.pages, 'execute'>) =>
    (await executor.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`))[0]?.pid ?? 0;

  test('ends its transaction: what the command still does is refused, and nothing of it is kept', async () => {
    // One connection, which the statements that wait would have made anew.
    const pools = { pages: { max: 1, statementTimeout: '5s' } };
    await using database = openDatabase({ url: sample.url, name: 'narrow', log: silent, pools });
    const remark = randomUUIDv7();
    let refused: unknown;
    const command = database.transaction(async (tx) => {
      await tx.insert(letters).values(newLetter(remark));
      const queued = Array.from({ length: 3 }, () =>
        database.pages.execute(sql`select 1`).catch(() => undefined),
      );
      await kill(await pidOf(tx));
      await Promise.all(queued);
      refused = await tx
        .insert(letters)
        .values(newLetter(remark))
        .catch((error) => error.cause ?? error);
    });

    await expect(command).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    await expect.poll(() => refused).toMatchObject({ code: 'TRANSACTION_LOST' });
    expect(await lettersOf(remark)).toEqual([]);
  });

  test('leaves the pool usable at once', async () => {
    const { database } = sample;
    await kill(await pidOf(database.pages));
    expect(
      await Promise.all(Array.from({ length: 20 }, () => database.pages.execute(sql`select 1 as one`))),
    ).toHaveLength(20);
  });
});

describe('a server that is away', () => {
  test('is told at once instead of waiting for it', async () => {
    await using database = openDatabase({ url: 'postgres://a:b@127.0.0.1:1/c', name: 'away', log: silent });
    const started = performance.now();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await expect(database.pages.execute(sql`select 1`)).rejects.toMatchObject({
        cause: { code: 'ECONNREFUSED' },
      });
    }
    await expect(database.ping()).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the pools', () => {
  test('are apart: a statement that is too slow in one holds up no other, and is ended', async () => {
    const pools = { figures: { max: 1, statementTimeout: '200ms' } };
    await using database = openDatabase({ url: sample.url, name: 'slow', log: silent, pools });
    const slow = database.figures.execute(sql`select pg_sleep(30)`);
    expect(await database.pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await expect(slow).rejects.toMatchObject({ cause: { code: '57014' } });
  });

  test('say who they are in the list of connections', async () => {
    expect(
      await sample.database.jobs.execute(sql`select current_setting('application_name') as name`),
    ).toEqual([{ name: 'guichet-sample-jobs' }]);
  });

  test('tell the text of each statement and the number of its parameters, never their values', async () => {
    sent.length = 0;
    await lettersOf('a secret remark');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^pages 1 select .* from "letter" where "letter"."remark" = \$1$/);
  });
});
