import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, pendingMigrations } from '@guichet/chassis/postgres/migrate.ts';
import { createEmptyDatabase, type TestDatabase } from '@guichet/stack/testing/test-database.ts';
import postgres, { type Sql } from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateSample, sampleMigrations } from './sample/sample-database.ts';

let database: TestDatabase;
let owner: Sql;
let runtime: Sql;
beforeEach(async () => {
  database = await createEmptyDatabase();
  const options = { max: 1, onnotice: () => undefined };
  owner = postgres(database.ownerUrl, options);
  runtime = postgres(database.url, options);
});
afterEach(async () => {
  await Promise.all([owner.end(), runtime.end()]);
  await database[Symbol.asyncDispose]();
});

/** A copy of the sample's migrations that a test may spoil. */
async function copyOfMigrations(): Promise<{ folder: string; first: string; journal: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'guichet-migrations-'));
  await cp(sampleMigrations, folder, { recursive: true });
  return {
    folder,
    first: join(folder, '0000_first_letters.sql'),
    journal: join(folder, 'meta/_journal.json'),
  };
}

const run = (folder: string) =>
  migrate({
    ownerUrl: database.ownerUrl,
    runtimeRole: new URL(database.url).username,
    folder,
    name: 'sample',
  });

describe('migrating a database', () => {
  test('brings an empty one to the schema, and says beforehand what is pending', async () => {
    expect(await pendingMigrations(database.ownerUrl, sampleMigrations)).toEqual(['0000_first_letters']);
    await migrateSample(database);
    expect(await pendingMigrations(database.url, sampleMigrations)).toEqual([]);
  });

  test('is done once when four processes start together', async () => {
    await Promise.all(Array.from({ length: 4 }, () => migrateSample(database)));
    expect(await owner`select from drizzle.__drizzle_migrations`).toHaveLength(1);
  });

  test('refuses a migration that was changed after it was applied', async () => {
    const { folder, first } = await copyOfMigrations();
    await run(folder);
    await writeFile(first, `${await readFile(first, 'utf8')}\n-- harmless, surely`);
    await expect(run(folder)).rejects.toThrow(
      'Migration 0000_first_letters was changed after it was applied',
    );
  });

  test('refuses a migration that is older than an applied one, which would be left out', async () => {
    const { folder, first, journal } = await copyOfMigrations();
    await run(folder);
    const content = JSON.parse(await readFile(journal, 'utf8'));
    content.entries.unshift({ ...content.entries[0], idx: 1, when: 1, tag: '0001_from_a_branch' });
    await writeFile(journal, JSON.stringify(content));
    await cp(first, join(folder, '0001_from_a_branch.sql'));
    await expect(run(folder)).rejects.toThrow(
      'Migration 0001_from_a_branch is older than one that was applied',
    );
  });

  test('lets an older release run on the database of a newer one', async () => {
    await migrateSample(database);
    await owner`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`;
    expect(await pendingMigrations(database.url, sampleMigrations)).toEqual([]);
  });

  test('refuses an audit trail that somebody forgot to partition', async () => {
    const { folder, first } = await copyOfMigrations();
    await writeFile(first, (await readFile(first, 'utf8')).replace(' PARTITION BY RANGE ("at")', ''));
    await expect(run(folder)).rejects.toThrow('audit_entry needs PARTITION BY RANGE');
  });

  test('works where owner and runtime are the same role', async () => {
    await migrate({
      ownerUrl: database.ownerUrl,
      runtimeRole: null,
      folder: sampleMigrations,
      name: 'sample',
    });
    await owner`insert into letter (id, office) values (gen_random_uuid(), 'POST')`;
    expect(await pendingMigrations(database.ownerUrl, sampleMigrations)).toEqual([]);
  });
});

describe('the runtime role', () => {
  beforeEach(() => migrateSample(database));
  const letter = () => runtime`insert into letter (id, office) values (gen_random_uuid(), 'POST')`;
  const act = () =>
    runtime`insert into audit_entry (id, office, actor_kind, action, subject) values (gen_random_uuid(), 'POST', 'ACCOUNT', 'letter.read', 'Letter:1')`;

  test('reads and writes rows', async () => {
    await letter();
    expect(await runtime`update letter set remark = 'opened' returning remark`).toHaveLength(1);
    expect(await runtime`delete from letter returning id`).toHaveLength(1);
  });

  test.for([
    'drop table letter',
    'alter table letter add column note text',
    'create table mine ()',
    'truncate letter',
  ])('may not %s', async (statement) => {
    await expect(runtime.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test.for(["update audit_entry set action = 'x'", 'delete from audit_entry', 'truncate audit_entry'])(
    'adds to the audit trail and may not %s',
    async (statement) => {
      await act();
      await expect(runtime.unsafe(statement)).rejects.toThrow('permission denied');
      expect(await runtime`select from audit_entry`).toHaveLength(1);
    },
  );

  test('does not get at the audit trail through a partition either', async () => {
    await act();
    const [partition] = await owner`select tableoid::regclass::text as name from audit_entry`;
    await expect(runtime.unsafe(`delete from ${partition?.['name']}`)).rejects.toThrow('permission denied');
    await expect(owner.unsafe(`delete from ${partition?.['name']}`)).rejects.toThrow('is append-only');
  });

  test('is not alone: the owner changes no audit row either, until the trigger is disabled on purpose', async () => {
    await act();
    for (const statement of [
      "update audit_entry set action = 'x'",
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(owner.unsafe(statement)).rejects.toThrow('audit_entry is append-only');
    }
  });
});

describe('partitions by month', () => {
  beforeEach(() => migrateSample(database));
  const partitions = async () =>
    (
      await owner`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'audit_entry'::regclass order by 1`
    ).map(({ name }) => name);

  test('are there for this month and three more, with one for whatever else comes', async () => {
    const month = Temporal.Now.plainDateISO('UTC').toPlainYearMonth();
    const expected = [0, 1, 2, 3].map(
      (months) => `audit_entry_${month.add({ months }).toString().replace('-', '_')}`,
    );
    expect(await partitions()).toEqual([...expected, 'audit_entry_default']);
  });

  test('are added by the runtime role, which owns no table, and guarded like the others', async () => {
    const [, , , last] = await partitions();
    await owner.unsafe(`drop table ${last}`);
    await runtime`select add_month_partitions()`;
    expect(await partitions()).toContain(last);
    await expect(owner.unsafe(`truncate ${last}`)).rejects.toThrow('is append-only');
  });

  test('refuse no row, however far in time', async () => {
    await runtime`insert into audit_entry (id, office, at, actor_kind, action, subject)
      values (gen_random_uuid(), 'POST', '2099-01-01', 'ACCOUNT', 'letter.read', 'Letter:1')`;
    await runtime`select add_month_partitions()`;
    expect(await runtime`select from audit_entry where at > '2098-01-01'`).toHaveLength(1);
  });
});
