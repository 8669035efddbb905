import { join } from 'node:path';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { type Database, openDatabase, type StatementHook } from '@guichet/chassis/postgres/database.ts';
import { migrate } from '@guichet/chassis/postgres/migrate.ts';
import { createEmptyDatabase, type TestDatabase } from '@guichet/stack/testing/test-database.ts';

/** The migrations of the sample: the chassis's own tables and one of letters. */
export const sampleMigrations = join(import.meta.dirname, 'migrations');

export const silent = openTestLog('test', 'nothing');

/** A migrated database of the test's own, opened as the runtime role. */
export interface SampleDatabase extends TestDatabase {
  readonly database: Database;
}

export async function createSample(onStatement?: StatementHook): Promise<SampleDatabase> {
  const empty = await createEmptyDatabase();
  await migrateSample(empty);
  const database = openDatabase({
    url: empty.url,
    name: 'sample',
    log: silent,
    ...(onStatement && { onStatement }),
  });
  return {
    url: empty.url,
    ownerUrl: empty.ownerUrl,
    database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await empty[Symbol.asyncDispose]();
    },
  };
}

export function migrateSample({ url, ownerUrl }: { url: string; ownerUrl: string }): Promise<void> {
  return migrate({ ownerUrl, runtimeRole: new URL(url).username, folder: sampleMigrations, name: 'sample' });
}
