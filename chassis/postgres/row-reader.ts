import { Column, type DriverValueDecoder, getTableName, is, SQL, Subquery } from 'drizzle-orm';

/** A member of a row as drizzle selected it: where it stands, and who reads its value. */
export interface SelectedField {
  readonly path: readonly string[];
  readonly field: Column | SQL | SQL.Aliased | Subquery;
}

/** Makes a row of the values that PostgreSQL answered, in the order of the fields. */
type ReadRow<Row> = (values: readonly unknown[]) => Row;

/** Objects in objects, with the index of a value at each end. */
interface Tree extends Map<string, number | Tree> {}

/**
 * Writes the function that reads the rows of one statement, as drizzle reads them by walking the fields for each. An object literal has one hidden class
 * for good. It is safe because of what goes into its text: indexes, and names of the code's own tables as JSON string literals.
 * @param mayBeMissing whether a row may have none of a joined table's.
 */
export function rowReader<Row>(
  fields: readonly SelectedField[],
  mayBeMissing: (table: string) => boolean,
): ReadRow<Row> {
  const decoders = fields.map(({ field }) => decoderOf(field));
  const tree: Tree = new Map();
  for (const [index, { path }] of fields.entries()) place(tree, path, index);
  const read = (index: number) =>
    isPlain(decoders[index])
      ? `v[${index}]`
      : `v[${index}] === null ? null : d[${index}].mapFromDriverValue(v[${index}])`;
  const objectOf = (node: Tree): string => {
    const members = [...node].map(
      ([name, value]) =>
        `${JSON.stringify(name)}: ${typeof value === 'number' ? read(value) : memberOf(name, value)}`,
    );
    return `{ ${members.join(', ')} }`;
  };
  const memberOf = (name: string, node: Tree): string => {
    const witness = tree.get(name) === node ? missingBy(fields, name, mayBeMissing) : null;
    return witness === null ? objectOf(node) : `v[${witness}] === null ? null : ${objectOf(node)}`;
  };
  return new Function('d', `return (v) => (${objectOf(tree)});`)(decoders);
}

function place(tree: Tree, [name = '', ...rest]: readonly string[], index: number): void {
  if (rest.length === 0) return void tree.set(name, index);
  const known = tree.get(name);
  const branch = known instanceof Map ? known : new Map();
  tree.set(name, branch);
  place(branch, rest, index);
}

/** The value that is null where a joined row is missing: as drizzle has it, the first of an object that has columns of one table only. */
function missingBy(
  fields: readonly SelectedField[],
  name: string,
  mayBeMissing: (table: string) => boolean,
): number | null {
  const columns = fields.flatMap(({ path, field }, index) =>
    path.length === 2 && path[0] === name && is(field, Column)
      ? [{ index, table: getTableName(field.table) }]
      : [],
  );
  const [first] = columns;
  const isOfOne = columns.every(({ table }) => table === first?.table);
  return first && isOfOne && mayBeMissing(first.table) ? first.index : null;
}

function decoderOf(field: SelectedField['field']): DriverValueDecoder<unknown, unknown> {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return insides(field).decoder;
  return insides(is(field, Subquery) ? field._.sql : field.sql).decoder;
}

/** What drizzle keeps to itself. */
function insides(part: SQL): { readonly decoder: DriverValueDecoder<unknown, unknown> } {
  return Object(part);
}

const untouched = [Column.prototype.mapFromDriverValue, insides(new SQL([])).decoder.mapFromDriverValue];

/** Whether a value is taken as the driver has it. */
function isPlain(decoder: DriverValueDecoder<unknown, unknown> | undefined): boolean {
  return untouched.includes(decoder?.mapFromDriverValue as (typeof untouched)[number]);
}
