import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestLog } from '@guichet/chassis/log/testing/test-log.ts';
import { subgraphNames } from '@guichet/chassis/subgraph/door.ts';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../databases/migrate-database.ts';
import { startPostgres } from '../postgres/embedded-postgres.ts';
import { provision } from '../postgres/provision.ts';
import { lendProducts } from './lending/lend-products.ts';
import { listenToRun } from './personal-data/listen.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the superuser of the PostgreSQL that the whole run shares; empty when no floor needs it. */
    adminUrl: string;
    /** Where files of tests borrow a product; empty when no floor needs one. */
    lenderUrl: string;
    /** Addresses of the databases that tests clone: a migrated one for each subgraph, and one without tables. */
    templates: Readonly<Record<string, { readonly url: string; readonly ownerUrl: string }>>;
  }
}

/**
 * Starts one PostgreSQL for the whole run, with a migrated database for each subgraph to clone, and products that files borrow (none
 * until one does). All are stopped at the end, whatever became of the tests. What the run's processes log, trace and measure is read at the end: nothing in it is personal.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('adminUrl', '');
  project.provide('lenderUrl', '');
  project.provide('templates', {});
  const judge = await listenToRun(project);
  if (project.vitest.projects.every(({ name }) => name === 'rules')) return judge;
  const stop = await startServer(project);
  return () => stop().finally(judge);
}

async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'guichet-tests-'));
  const server = await startPostgres({
    directory,
    say: () => undefined,
    // Durability is what the kill rounds test, on a server of their own.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  let lender: AsyncDisposable | undefined;
  const tearDown = async (): Promise<void> => {
    await lender?.[Symbol.asyncDispose]();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const templates = await provision(server, [...subgraphNames, 'empty']);
    const log = openTestLog('tests');
    await Promise.all(subgraphNames.map((name) => migrateDatabase(name, templates[name], log)));
    project.provide('adminUrl', server.adminUrl);
    project.provide('templates', templates);
    const lending = await lendProducts(server.adminUrl, templates);
    lender = lending;
    project.provide('lenderUrl', lending.url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
