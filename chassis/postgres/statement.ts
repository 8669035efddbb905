import { DrizzleQueryError, is, Param, Placeholder, sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import type { Executor } from './database.ts';
import { rowReader, type SelectedField } from './row-reader.ts';

/** A select of drizzle's: its text stays, only values change. */
interface Preparable<Row> {
  prepare(name: string): { execute(): Promise<Row[]> };
}

type Values = Readonly<Record<string, unknown>>;

/** What decides on a statement's text: which kind of scope, whether a condition is there. Never a value. */
type Form = string | boolean | null | { readonly [part: string]: Form };

/**
 * A read that pages ask for all the time. drizzle takes longer to write a statement down and to read its rows than PostgreSQL to answer it: here both are
 * made once for each form that it has, with `held` in the places of the values. It is sent over whatever asks: a pool, a transaction, an outsider's.
 */
export function statement<Shape extends Form, Row>(
  build: (db: Executor, form: Shape) => Preparable<Row>,
): (db: Executor, form: Shape, values: Values) => Promise<Row[]> {
  const built = new Map<string, Built<Row>>();
  return async (db, form, values) => {
    const name = typeof form === 'string' ? form : JSON.stringify(form);
    const { text, places, read } = built.get(name) ?? keep(built, name, build(db, form));
    const parameters = places.map((take) => take(values));
    try {
      const rows = await clientOf(db)
        .unsafe(text, parameters as never[])
        .values();
      return rows.map(read);
    } catch (error) {
      throw new DrizzleQueryError(text, parameters, error instanceof Error ? error : undefined);
    }
  };
}

/** The place of a value in a `statement`. */
export const held = sql.placeholder;

/** A statement as it is sent and read. */
interface Built<Row> {
  readonly text: string;
  readonly places: readonly ((values: Values) => unknown)[];
  readonly read: (row: readonly unknown[]) => Row;
}

/** What drizzle's prepared query keeps to itself, at the version that this was written for. */
interface Insides {
  readonly queryString: string;
  readonly params: readonly unknown[];
  readonly fields: readonly SelectedField[];
  /** Of each table whether every row has one of it. */
  readonly joinsNotNullableMap: Readonly<Record<string, boolean>>;
}

function keep<Row>(built: Map<string, Built<Row>>, name: string, query: Preparable<Row>): Built<Row> {
  const { queryString, params, fields, joinsNotNullableMap } = insidesOf(query, name);
  const one = {
    text: queryString,
    places: params.map(placeOf),
    read: rowReader<Row>(fields, (table) => !joinsNotNullableMap[table]),
  };
  built.set(name, one);
  return one;
}

function insidesOf(query: Preparable<unknown>, name: string): Insides {
  return Object(query.prepare(name));
}

function placeOf(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => given(values, param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { value, encoder } = param;
  return (values) => encoder.mapToDriverValue(given(values, value.name));
}

function given(values: Values, name: string): unknown {
  if (!(name in values)) throw new Error(`A statement has no value for ${name}`);
  return values[name];
}

/** The connections that a pool or a transaction sends over. */
function clientOf(db: Executor): Pick<Sql, 'unsafe'> {
  const { session }: { readonly session: { readonly client: Sql } } = Object(db);
  return session.client;
}
