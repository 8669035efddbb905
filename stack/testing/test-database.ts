import { randomBytes } from 'node:crypto';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import postgres from 'postgres';
import { inject } from 'vitest';

/** A database of one test file's own; disposing drops it. */
export interface TestDatabase extends AsyncDisposable {
  /** Address for the role that the service runs as. */
  readonly url: string;
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string;
}

/** A database with the tables of this subgraph and no row: a clone of one that was migrated once for the whole run. */
export function createTestDatabase(subgraph: SubgraphName): Promise<TestDatabase> {
  return clone(subgraph);
}

/** A database without tables, with its two roles, for what does not belong to a subgraph. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return clone('empty');
}

async function clone(kind: SubgraphName | 'empty'): Promise<TestDatabase> {
  const template = inject('templates')[kind];
  if (template === undefined)
    throw new Error('No PostgreSQL runs: only the floor of rules goes without one.');
  const name = `test_${kind}_${randomBytes(6).toString('hex')}`;
  const { username, pathname } = new URL(template.ownerUrl);
  await asAdmin(
    (admin) =>
      admin`create database ${admin(name)} owner ${admin(username)} template ${admin(pathname.slice(1))}`,
  );
  return {
    url: inDatabase(template.url, name),
    ownerUrl: inDatabase(template.ownerUrl, name),
    [Symbol.asyncDispose]: () =>
      asAdmin((admin) => admin`drop database if exists ${admin(name)} with (force)`),
  };
}

async function asAdmin(work: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => undefined });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
