import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { inject } from 'vitest';
import { type ClonedDatabase, cloneDatabase } from './clone-database.ts';

/** A database of one test file's own; disposing drops it. */
export type TestDatabase = ClonedDatabase;

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
  return await cloneDatabase(inject('adminUrl'), kind, template);
}
