import { randomUUIDv7 } from 'node:crypto';
import {
  createdAt,
  day,
  id,
  instant,
  minorUnits,
  office,
  version,
} from '@guichet/chassis/postgres/columns.ts';
import { type Executor, openDatabase } from '@guichet/chassis/postgres/database.ts';
import { held, statement } from '@guichet/chassis/postgres/statement.ts';
import { asc, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import { bigint, boolean, doublePrecision, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LetterId, letters } from './sample/letter.table.ts';
import { createSample, type SampleDatabase, silent } from './sample/sample-database.ts';

/** A column of each kind that a subgraph has. */
const things = pgTable('thing', {
  id: id<string>('id').primaryKey(),
  office: office(),
  letterId: id<LetterId>('letter_id'),
  createdAt: createdAt(),
  endedAt: instant('ended_at'),
  seenOn: day('seen_on'),
  price: minorUnits('price'),
  size: bigint('size', { mode: 'number' }),
  share: numeric('share'),
  score: doublePrecision('score'),
  isNew: boolean('is_new'),
  said: jsonb('said'),
  remark: text('remark'),
  version: version(),
});

const letter = { id: randomUUIDv7() as string as LetterId, office: 'POST', remark: 'one', postage: 90n };
const thing = (remark: string | null) => ({ id: randomUUIDv7() as string, office: 'POST', remark });

let sample: SampleDatabase;
beforeAll(async () => {
  sample = await createSample();
  const owner = postgres(sample.ownerUrl, { max: 1 });
  await owner`create table thing (
    id uuid primary key, office text not null, letter_id uuid, created_at timestamptz(3) not null default now(), ended_at timestamptz(3),
    seen_on date, price bigint, size bigint, share numeric, score double precision, is_new boolean, said jsonb, remark text,
    version integer not null default 1)`;
  await owner.unsafe(`grant select, insert on thing to ${new URL(sample.url).username}`);
  await owner.end();
  const { pages } = sample.database;
  await pages.insert(letters).values(letter);
  const full = {
    ...{
      letterId: letter.id,
      endedAt: Temporal.Instant.from('2026-03-29T01:30:00.123Z'),
      seenOn: '2026-03-29',
    },
    ...{ price: 9_007_199_254_740_993n, size: 12, share: '1.50', score: 0.1, isNew: false },
  };
  await pages
    .insert(things)
    .values([
      { ...thing('all'), ...full, said: { deep: [1, null, { er: 'ä' }] } },
      { ...thing('a number'), said: 7 },
      { ...thing('a text'), said: 'said' },
      { ...thing('a text like a number'), said: '7' },
      thing(null),
    ]);
});
afterAll(() => sample[Symbol.asyncDispose]());

const whole = (db: Executor) => db.select().from(things).orderBy(asc(things.id));
const parts = (db: Executor) =>
  db
    .select({
      id: things.id,
      letter: { id: letters.id, at: letters.createdAt },
      both: { remark: things.remark, of: letters.remark },
      days: sql`${things.endedAt}`.mapWith(things.endedAt),
      raw: sql<string>`upper(${things.remark})`.as('raw'),
    })
    .from(things)
    .leftJoin(letters, eq(letters.id, things.letterId))
    .orderBy(asc(things.id));
const joined = (db: Executor) =>
  db.select().from(letters).rightJoin(things, eq(letters.id, things.letterId)).orderBy(asc(things.id));
const ranked = (db: Executor) => {
  const { id: key, createdAt: at, price } = getTableColumns(things);
  const rank = sql<number>`rank() over (order by ${things.id})`.mapWith(Number).as('rank');
  const all = db.select({ key, at, price, rank }).from(things).as('all');
  return db.select().from(all).orderBy(desc(all.rank));
};

test.each([
  ['every kind of column', whole],
  ['objects within, and a row that is missing in a join', parts],
  ['whole rows of two tables', joined],
  ['a selection of a selection, and what is reckoned', ranked],
] as const)('the rows of a statement are those that drizzle reads: %s', async (_what, build) => {
  const { pages } = sample.database;
  const expected = await build(pages);
  const read = statement((db, _form: string) => build(db) as ReturnType<typeof whole>);
  for (let call = 0; call < 2; call += 1) {
    const rows = await read(pages, 'ANY', {});
    expect(rows).toStrictEqual(expected);
    expect(rows.map((row) => Object.keys(row))).toEqual(expected.map((row) => Object.keys(row)));
  }
});

const since = statement((db, order: 'UP' | 'DOWN') =>
  db
    .select({ remark: things.remark })
    .from(things)
    .where(gt(things.createdAt, sql.param(held('at'), things.createdAt)))
    .orderBy(order === 'UP' ? asc(things.remark) : desc(things.remark))
    .limit(held('size')),
);
const longAgo = { at: Temporal.Instant.from('2020-01-01T00:00:00Z'), size: 2 };

test('a statement is built for each form, and its values are written as their columns write them', async () => {
  const { pages } = sample.database;
  expect(await since(pages, 'UP', longAgo)).toEqual([{ remark: 'a number' }, { remark: 'a text' }]);
  expect(await since(pages, 'DOWN', longAgo)).toEqual([{ remark: null }, { remark: 'all' }]);
  expect(await since(pages, 'UP', { ...longAgo, at: Temporal.Instant.from('2999-01-01T00:00:00Z') })).toEqual(
    [],
  );
});

test('it is sent over what asks: a transaction sees what it wrote, and an outsider’s connection changes nothing', async () => {
  const all = statement((db, _form: 'ALL') => db.select({ remark: letters.remark }).from(letters));
  expect(await all(sample.database.pages, 'ALL', {})).toEqual([{ remark: 'one' }]);
  const within = sample.database.transaction(async (tx) => {
    await tx.insert(letters).values({ ...letter, id: randomUUIDv7() as string as LetterId, remark: 'two' });
    expect(await all(tx, 'ALL', {})).toHaveLength(2);
    throw new Error('Changed my mind');
  });
  await expect(within).rejects.toThrow('Changed my mind');
  await using database = openDatabase({ url: sample.url, name: 'outsider', log: silent });
  const state = statement((db, _form: 'ALL') =>
    db.select({ readOnly: sql`current_setting('transaction_read_only')` }).from(letters),
  );
  expect(await state(database.pages, 'ALL', {})).toEqual([{ readOnly: 'off' }]);
  expect(await state(database.forOutsider(null).pages, 'ALL', {})).toEqual([{ readOnly: 'on' }]);
});

test('what fails tells its cause, and a value that is missing is not sent', async () => {
  const { pages } = sample.database;
  await expect(since(pages, 'UP', { ...longAgo, size: 'many' })).rejects.toMatchObject({
    cause: { code: '22P02' },
  });
  await expect(since(pages, 'UP', { size: 2 })).rejects.toThrow('no value for at');
});
