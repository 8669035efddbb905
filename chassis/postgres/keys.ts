import { type Placeholder, type SQL, sql } from 'drizzle-orm';

/** An array as PostgreSQL reads it, of keys and codes: nothing in them needs quotes. */
export function listOf(keys: readonly string[]): string {
  return `{${keys.join(',')}}`;
}

/** Keys as one array parameter, so that a statement's text is the same for 1 and for 50. A place for them takes what `listOf` writes. */
export function keyList(keys: readonly string[] | Placeholder): SQL {
  return sql`${isList(keys) ? listOf(keys) : keys}::uuid[]`;
}

function isList(keys: readonly string[] | Placeholder): keys is readonly string[] {
  return Array.isArray(keys);
}
