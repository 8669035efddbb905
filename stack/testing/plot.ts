import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import postgres from 'postgres';
import type { TestSubgraphs } from './test-subgraphs.ts';

/** A row by its columns. What is left out has its default. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of a test's own databases, to be written and read past every door. */
export interface Plot extends AsyncDisposable {
  insert(subgraph: SubgraphName, table: string, row: Row): Promise<void>;
  read(subgraph: SubgraphName, statement: string, parameters?: readonly string[]): Promise<readonly Row[]>;
}

/** Opens the tables as the role that owns them. */
export function openPlot({ databases }: Pick<TestSubgraphs, 'databases'>): Plot {
  const open = (subgraph: SubgraphName) =>
    postgres(databases[subgraph].ownerUrl, { max: 2, onnotice: () => undefined });
  const doors = { identity: open('identity'), invoices: open('invoices'), billing: open('billing') };
  return {
    async insert(subgraph, table, row) {
      const database = doors[subgraph];
      // jsonb_populate_record knows every column's type; undefined stands for its default.
      const columns = Object.keys(row).filter((column) => row[column] !== undefined);
      const names = columns.map((column) => `"${column}"`).join(', ');
      await database.unsafe(
        `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::text::jsonb)`,
        [JSON.stringify(row)],
      );
    },
    read: (subgraph, statement, parameters = []) => doors[subgraph].unsafe(statement, [...parameters]),
    [Symbol.asyncDispose]: async () => {
      for (const database of Object.values(doors)) await database.end();
    },
  };
}

/** The first row that a statement finds, without what the database computes itself. @throws Error when there is none. */
export async function modelRow(
  plot: Plot,
  subgraph: SubgraphName,
  table: string,
  which = 'true',
): Promise<Row> {
  const computed = `select column_name from information_schema.columns
    where table_name = '${table}' and is_generated = 'ALWAYS'`;
  const [found] = await plot.read(
    subgraph,
    `select to_jsonb(model) - array(${computed})::text[] as model from ${table} model where ${which} limit 1`,
  );
  const model = found?.['model'];
  if (typeof model !== 'object' || model === null) throw new Error(`There is no row of ${table}`);
  return { ...model };
}
