import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type { Sql } from 'postgres';
import { z } from 'zod';
import { StartRefused } from '../config/exit.ts';

/** A migration of the folder. */
export interface Migration extends Pick<MigrationMeta, 'hash' | 'folderMillis'> {
  /** As in `0003_claims_by_owner`. */
  readonly tag: string;
}

/** The migrations that a folder holds, oldest first. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const journal = z
    .object({ entries: z.array(z.object({ tag: z.string() })) })
    .parse(JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8')));
  return readMigrationFiles({ migrationsFolder: folder }).map(({ hash, folderMillis }, index) => ({
    hash,
    folderMillis,
    tag: journal.entries[index]?.tag ?? '',
  }));
}

/** What the database has had applied: the hash of each migration by the moment it was generated. */
async function readApplied(client: Sql): Promise<ReadonlyMap<number, string>> {
  const [table] = await client<{ found: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (!table?.found) return new Map();
  const rows = await client<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations`;
  return new Map(rows.map((row) => [Number(row.created_at), row.hash]));
}

/**
 * The migrations that are still to be applied. Those of a newer release that the database has had already do not
 * matter: migrations expand first.
 * @throws StartRefused when an applied one was changed, or when one would be left out for being older than an applied one.
 */
export async function findPending(client: Sql, folder: string): Promise<readonly Migration[]> {
  const [migrations, applied] = await Promise.all([readMigrations(folder), readApplied(client)]);
  const newest = Math.max(0, ...applied.keys());
  for (const { tag, hash, folderMillis } of migrations) {
    const had = applied.get(folderMillis);
    if (had !== undefined && had !== hash) {
      throw new StartRefused(
        `Migration ${tag} was changed after it was applied: restore it and write a new one.`,
      );
    }
    if (had === undefined && folderMillis < newest) {
      throw new StartRefused(`Migration ${tag} is older than one that was applied: generate it again.`);
    }
  }
  return migrations.filter(({ folderMillis }) => !applied.has(folderMillis));
}
