import { type KillablePostgres, startKillablePostgres } from '@guichet/stack/testing/killable-postgres.ts';
import { migrateSample } from './sample-database.ts';

/** A server of the test's own that it may kill, with one migrated database. */
export interface SampleServer extends Omit<KillablePostgres<'sample'>, 'databases'> {
  readonly url: string;
  readonly ownerUrl: string;
}

export async function startSampleServer(): Promise<SampleServer> {
  const { databases, ...server } = await startKillablePostgres(['sample']);
  const { url, ownerUrl } = databases.sample;
  await migrateSample(databases.sample);
  return { ...server, url, ownerUrl };
}
