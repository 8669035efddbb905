import { type SQL, sql } from 'drizzle-orm';

/**
 * A text as it is searched: in small letters, without accents, so that `Théo` is found by `theo`. Immutable, as a generated
 * column asks; the pattern is written as escapes since combining accents can't be seen.
 */
export function folded(text: SQL): SQL {
  return sql`lower(regexp_replace(normalize(${text}, NFKD), U&'[\\0300-\\036f]', '', 'g'))`;
}

/** A text as the beginning of what LIKE looks for: its own wildcards stand for themselves. */
export function asBeginning(text: string): string {
  return `${text.replace(/[\\%_]/g, '\\$&')}%`;
}
