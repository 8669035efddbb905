import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { auditEntries } from '@guichet/chassis/audit/audit.table.ts';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { type OpenDatabase, openDatabase } from '@guichet/chassis/postgres/database.ts';
import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type LetterId, letters } from './sample/letter.table.ts';
import { createSample, type SampleDatabase, silent } from './sample/sample-database.ts';

let sample: SampleDatabase;
let replica: SampleDatabase;
const opened: OpenDatabase[] = [];
beforeAll(async () => {
  [sample, replica] = await Promise.all([createSample(), createSample()]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database[Symbol.asyncDispose]()));
});
afterAll(() => Promise.all([sample[Symbol.asyncDispose](), replica[Symbol.asyncDispose]()]));

function open({ statementTimeout = '30s', replicaUrl = null as string | null } = {}): OpenDatabase {
  const pools = { adhoc: { max: 2, statementTimeout } };
  const database = openDatabase({ url: sample.url, replicaUrl, name: 'lane', log: silent, pools });
  opened.push(database);
  return database;
}

const letter = (remark: string = randomUUIDv7()) => ({
  id: randomUUIDv7() as string as LetterId,
  office: 'POST',
  remark,
});
const sleep = (seconds: number) => sql`select pg_sleep(${seconds})`;
/** Sent now: drizzle sends what somebody waits for. */
const begun = <Rows>(statement: PromiseLike<Rows>) => Promise.resolve(statement);
const connectionsOf = async (state: 'active' | 'any') => {
  const [row] = await sample.database.jobs.execute<{ count: number }>(
    sql`select count(*)::int as count from pg_stat_activity
        where application_name = 'guichet-lane-adhoc' and (state = ${state} or ${state} = 'any')`,
  );
  return row?.count;
};
const untilActive = (count: number) =>
  expect.poll(() => connectionsOf('active'), { timeout: 5_000, interval: 20 }).toBe(count);

describe('what an outsider reads', () => {
  test('comes as what a page reads does', async () => {
    const database = open();
    const sent = letter();
    await database.pages.insert(letters).values({ ...sent, postedOn: '2026-03-29', postage: 110n });
    const found = await database
      .forOutsider(null)
      .pages.select()
      .from(letters)
      .where(eq(letters.id, sent.id));
    expect(found).toEqual(await database.pages.select().from(letters).where(eq(letters.id, sent.id)));
    expect(found).toMatchObject([{ postedOn: '2026-03-29', postage: 110n }]);
  });

  test('holds up no page and no count of the house, when all its connections are busy', async () => {
    const database = open();
    const gone = new AbortController();
    const { pages } = database.forOutsider(gone.signal);
    const slow = Array.from({ length: 3 }, () => pages.execute(sleep(30)).catch(() => 'ended'));
    await untilActive(2);
    expect(await database.pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(await database.figures.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    gone.abort(new Error('gone'));
    expect(await Promise.all(slow)).toEqual(['ended', 'ended', 'ended']);
  });

  test('waits for a connection of its own, and never behind another on the same one', async () => {
    const { pages } = open().forOutsider(null);
    const first = begun(pages.execute(sleep(1)));
    await untilActive(1);
    expect(await pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    const three = [
      pages.execute(sleep(0.2)),
      pages.execute(sleep(0.2)),
      pages.execute(sql`select 3 as three`),
    ];
    expect((await Promise.all(three)).at(2)).toEqual([{ three: 3 }]);
    await first;
  });

  test('is ended by the server when it takes too long, and said so', async () => {
    const { pages } = open({ statementTimeout: '200ms' }).forOutsider(null);
    await expect(pages.execute(sleep(30))).rejects.toMatchObject({ cause: { code: 'STATEMENT_TOO_SLOW' } });
    expect(await pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test('is ended before its call is over, under way or waiting for its turn, while there is time to say so', async () => {
    const database = open();
    const busy = new AbortController();
    const other = database
      .forOutsider(busy.signal)
      .pages.execute(sleep(30))
      .catch(() => undefined);
    const { pages } = database.forOutsider(null, Date.now() + 1_200);
    const late = [1, 2, 3].map(() => pages.execute(sleep(30)).catch((error) => error.cause.code));
    expect(await Promise.all(late)).toEqual(Array(3).fill('STATEMENT_TOO_SLOW'));
    busy.abort(new Error('gone'));
    await other;
    expect(await database.forOutsider(null).pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test('changes nothing: PostgreSQL itself refuses it, over every connection that it has', async () => {
    const outsider = open().forOutsider(null);
    for (const executor of [outsider.pages, outsider.figures, outsider.jobs])
      await expect(executor.insert(letters).values(letter())).rejects.toMatchObject({
        cause: { code: '25006' },
      });
    await expect(outsider.pages.execute(sql`select * from letter for update`)).rejects.toMatchObject({
      cause: { code: '25006' },
    });
    await expect(outsider.transaction(async () => 'done')).rejects.toMatchObject({ code: 'READS_ONLY' });
  });

  test('is written down all the same, also when whoever asked is gone', async () => {
    const gone = new AbortController();
    const { trail } = open().forOutsider(gone.signal);
    gone.abort();
    const actor = { kind: 'ACCOUNT', subject: 'dufour', id: 'passport-1' } as const;
    const subject = `Letter:${randomUUIDv7()}`;
    await appendAudit(trail, { office: 'POST', actor, action: 'letter.read', subject });
    const written = await sample.database.pages
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, subject));
    expect(written).toHaveLength(1);
  });

  test("comes from the replica where there is one; the house's own pages never do", async () => {
    const database = open({ replicaUrl: replica.url });
    const remark = randomUUIDv7();
    await replica.database.pages.insert(letters).values(letter(remark));
    const from = (executor: typeof database.pages) =>
      executor.select().from(letters).where(eq(letters.remark, remark));
    expect(await from(database.forOutsider(null).pages)).toHaveLength(1);
    expect(await from(database.pages)).toEqual([]);
    expect(await from(database.figures)).toEqual([]);
  });
});

describe('who goes away', () => {
  test('takes his statement with him: the server ends it within a second, and nobody else feels it', async () => {
    const database = open();
    const gone = new AbortController();
    const mine = database
      .forOutsider(gone.signal)
      .pages.execute(sleep(60))
      .catch((error) => error.cause);
    const other = begun(database.forOutsider(null).pages.execute(sql`select pg_sleep(2), 'whole' as answer`));
    await untilActive(2);
    const reason = new Error('gone');
    gone.abort(reason);
    expect(await mine).toBe(reason);
    await expect.poll(() => connectionsOf('active'), { timeout: 1_500, interval: 20 }).toBe(1);
    expect(await other).toMatchObject([{ answer: 'whole' }]);
  });

  test('before his turn came never had anything sent', async () => {
    const database = open();
    const gone = new AbortController();
    const busy = [1, 2].map(() => begun(database.forOutsider(null).pages.execute(sleep(1))));
    await untilActive(2);
    const marker = randomUUIDv7();
    const waiting = database
      .forOutsider(gone.signal)
      .pages.execute(sql`select ${marker}::text`)
      .catch((error) => error.cause.message);
    gone.abort(new Error('gone'));
    expect(await waiting).toBe('gone');
    await Promise.all(busy);
    expect(await database.forOutsider(null).pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await expect(
      database.forOutsider(gone.signal).pages.execute(sql`select ${marker}::text`),
    ).rejects.toMatchObject({ cause: { message: 'gone' } });
  });

  test('and comes back again and again has no more connections than anybody', async () => {
    const database = open();
    let most = 0;
    for (let round = 0; round < 15; round += 1) {
      const gone = new AbortController();
      const asked = [1, 2, 3].map(() =>
        database
          .forOutsider(gone.signal)
          .pages.execute(sleep(60))
          .catch(() => undefined),
      );
      await pause(30);
      gone.abort(new Error('gone'));
      await Promise.all(asked);
      most = Math.max(most, (await connectionsOf('any')) ?? 0);
    }
    expect(most).toBeLessThanOrEqual(2);
    expect(await database.forOutsider(null).pages.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});
