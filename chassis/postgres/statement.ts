import { sql } from 'drizzle-orm';
import type { Executor } from './database.ts';

/** What drizzle makes of a query that is built once: the text stays, only values change. */
interface Prepared<Rows> {
  execute(values: Readonly<Record<string, unknown>>): Promise<Rows>;
}

interface Preparable<Rows> {
  prepare(name: string): Prepared<Rows>;
}

/** What decides on a statement's text: which kind of scope, whether a condition is there. Never a value. */
type Form = string | boolean | null | { readonly [part: string]: Form };

/**
 * A read that pages ask for all the time. drizzle takes longer to write a statement down than PostgreSQL to answer it: here it is
 * built once for each form that it has and for each pool, with `held` in the places of the values. A transaction builds its own.
 */
export function statement<Shape extends Form, Rows>(
  build: (db: Executor, form: Shape) => Preparable<Rows>,
): (db: Executor, form: Shape, values: Readonly<Record<string, unknown>>) => Promise<Rows> {
  const built = new WeakMap<Executor, Map<string, Prepared<Rows>>>();
  return (db, form, values) => {
    const forms = built.get(db) ?? new Map<string, Prepared<Rows>>();
    built.set(db, forms);
    const name = typeof form === 'string' ? form : JSON.stringify(form);
    const prepared = forms.get(name) ?? build(db, form).prepare(name);
    forms.set(name, prepared);
    return prepared.execute(values);
  };
}

/** The place of a value in a `statement`. */
export const held = sql.placeholder;
