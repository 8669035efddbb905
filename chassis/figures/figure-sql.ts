import { type SQL, sql } from 'drizzle-orm';

/** The columns of an answer's groups: null where it isn't grouped by one. Their names are words of the rooms' own. */
export function keyColumns(all: readonly string[], keys: readonly string[]): SQL {
  return sql.raw(
    all.map((column) => (keys.includes(column) ? column : `null::text as ${column}`)).join(', '),
  );
}

/** Counted together by these columns, in their order; with none, everything is one group. */
export function groupedBy(keys: readonly string[]): SQL {
  return keys.length > 0 ? sql.raw(`group by ${keys.join(', ')} order by ${keys.join(', ')}`) : sql``;
}

/** When a day of Geneva begins, or so many days after it: reckoned once a statement, and not once a row. */
export function startOf(day: string, after: number): SQL {
  return sql`(select (${day}::date + ${after}::int)::timestamp at time zone 'Europe/Zurich')`;
}

/** Until when what happened counts: the end of the day, and of a day that isn't over up to now, by the database's clock. */
export function cutoffOf(asOf: string): SQL {
  return sql`(select least(${startOf(asOf, 1)}, statement_timestamp()))`;
}

/** The month of an instant in Geneva: `2026-10`. */
export function monthOf(instant: SQL): SQL {
  return sql`to_char(${instant} at time zone 'Europe/Zurich', 'YYYY-MM')`;
}

/** Words as one parameter. */
export function texts(words: readonly string[]): SQL {
  const quoted = words.map((word) => `"${word.replaceAll(/["\\]/g, '')}"`);
  return sql`${`{${quoted.join(',')}}`}::text[]`;
}
