import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Executor } from '../postgres/database.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * What becomes of a column in the copy that a person gets of his data: shown as it is, opened with the vault, or withheld,
 * since it is a key of the house (a hash, a fingerprint) or speaks of somebody else.
 */
export type Disclosure = 'shown' | 'withheld' | { readonly sealedFor: string };

/** Columns that are shown as they are. */
export function shown<const Name extends string>(...names: readonly Name[]): Record<Name, 'shown'> {
  return Object.fromEntries(names.map((name) => [name, 'shown'])) as Record<Name, 'shown'>;
}

/** A table of which a person gets his own rows. */
export interface CopiedTable {
  /** What the copy calls it: `sessions`. */
  readonly part: string;
  readonly table: PgTable;
  /** Which rows are an account's own. */
  readonly ownedBy: (accountId: string) => SQL;
  readonly key: readonly PgColumn[];
  readonly shown: Readonly<Record<string, PgColumn>>;
  readonly sealed: ReadonlyMap<string, string>;
}

type Columns<Table extends PgTable> = Table['_']['columns'];

/** Declares the copy of a table. Every column is decided upon: a new one doesn't compile until somebody has. */
export function copiedTable<Table extends PgTable>(
  part: string,
  table: Table,
  said: {
    readonly ownedBy: (accountId: string) => SQL;
    /** Unique, and in the order of the rows. */
    readonly key: readonly PgColumn[];
    readonly columns: { readonly [Name in keyof Columns<Table>]: Disclosure };
  },
): CopiedTable {
  const decided = Object.entries<Disclosure>(said.columns);
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  const readable: Record<string, PgColumn> = {};
  const sealed = new Map<string, string>();
  for (const [name, disclosure] of decided) {
    const column = columns[name];
    if (disclosure === 'withheld' || !column) continue;
    readable[name] = column;
    if (disclosure !== 'shown') sealed.set(name, disclosure.sealedFor);
  }
  return { part, table, ownedBy: said.ownedBy, key: said.key, shown: readable, sealed };
}

/** Some of a person's records, and where the next ones begin. */
export interface RecordBatch {
  readonly part: string;
  /** A JSON array of objects. Money is in minor units, and a number that JSON can't hold is a text. */
  readonly rows: string;
  /** Null after the last ones. */
  readonly next: string | null;
}

/**
 * The next of an account's rows, table by table, at most `size` at once.
 * @param after `next` of the batch before; null for the first.
 * @throws Error for a place that no batch has named.
 */
export async function readRecords(
  { db, vault }: { readonly db: Executor; readonly vault: Vault },
  tables: readonly CopiedTable[],
  accountId: string,
  after: string | null,
  size = 500,
): Promise<RecordBatch> {
  const place = readPlace(after);
  const copied = tables[place.table];
  if (!copied) throw new Error('No batch of records begins there');
  const { part, table, ownedBy, key, shown, sealed } = copied;
  const keys = Object.fromEntries(key.map((column, index) => [`key ${index}`, sql<string>`${column}::text`]));
  const beyond =
    place.key &&
    sql` and (${list(key)}) > (${list(place.key.map((value, index) => castTo(value, key[index])))})`;
  const found: Record<string, unknown>[] = await db
    .select({ ...shown, ...keys })
    .from(table)
    .where(sql`(${ownedBy(accountId)})${beyond ?? sql``}`)
    .orderBy(...key)
    .limit(size);
  const last = found.length === size ? found.at(-1) : undefined;
  const rows = await Promise.all(found.map((row) => opened(row, shown, sealed, vault)));
  const following = place.table + 1 < tables.length ? { table: place.table + 1, key: null } : null;
  const next = last
    ? { table: place.table, key: Object.keys(keys).map((name) => String(last[name])) }
    : following;
  return { part, rows: JSON.stringify(rows, plain), next: next && JSON.stringify(next) };
}

/** Where a batch begins: after a row of a table. */
interface Place {
  readonly table: number;
  readonly key: readonly string[] | null;
}

function readPlace(after: string | null): Place {
  return after === null ? { table: 0, key: null } : (JSON.parse(after) as Place);
}

async function opened(
  row: Readonly<Record<string, unknown>>,
  shown: CopiedTable['shown'],
  sealed: CopiedTable['sealed'],
  vault: Vault,
): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  for (const name of Object.keys(shown)) {
    const purpose = sealed.get(name);
    const value = row[name];
    said[name] =
      purpose !== undefined && typeof value === 'string' ? await vault.unseal(purpose, value) : value;
  }
  return said;
}

function plain(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function list(parts: readonly (SQL | PgColumn)[]): SQL {
  return sql.join([...parts], sql`, `);
}

function castTo(value: string, column: PgColumn | undefined): SQL {
  return sql`${value}::text::${sql.raw(column?.getSQLType() ?? 'text')}`;
}
