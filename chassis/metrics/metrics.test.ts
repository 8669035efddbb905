import { expect, test } from 'vitest';
import { countFallback, exposition, measureJob, measureStatement, measureSubgraphCall } from './metrics.ts';

/** The lines of one measurement, as a collector reads them. */
async function linesOf(name: string): Promise<string[]> {
  return (await exposition()).text.split('\n').filter((line) => line.startsWith(name));
}

/** How a measurement is written at the end of its line; zero as long as nothing was measured. */
async function figureOf(line: string): Promise<number> {
  const [found] = await linesOf(line);
  return Number(found?.split(' ').at(-1) ?? 0);
}

test('tells how often and how long subgraphs, statements and tasks took, by their outcome', async () => {
  const job = 'subgraph="billing",task="record-payout",outcome="refused"';
  const figures = [
    ['guichet_subgraph_call_duration_seconds_sum{subgraph="invoices",door="local",outcome="done"}', 0.75],
    ['guichet_sql_statement_duration_seconds_count{database="invoices",pool="pages",outcome="failed"}', 1],
    [`guichet_job_duration_seconds_bucket{le="60",${job}}`, 0],
    [`guichet_job_duration_seconds_bucket{le="300",${job}}`, 1],
  ] as const;
  const before = await Promise.all(figures.map(([line]) => figureOf(line)));
  measureSubgraphCall({ subgraph: 'invoices', door: 'local', outcome: 'done' }, 250);
  measureSubgraphCall({ subgraph: 'invoices', door: 'local', outcome: 'done' }, 500);
  measureStatement({ database: 'invoices', pool: 'pages', outcome: 'failed' }, 2);
  measureJob({ subgraph: 'billing', task: 'record-payout', outcome: 'refused' }, 70_000);
  for (const [index, [line, more]] of figures.entries())
    expect(await figureOf(line), line).toBeCloseTo((before[index] ?? 0) + more, 9);
});

test('measures the process itself, each time that it is asked', async () => {
  expect(await linesOf('nodejs_eventloop_lag_seconds')).toHaveLength(1);
  expect(await linesOf('nodejs_eventloop_lag_seconds')).toHaveLength(1);
});

test('counts the operations that the engine leaves to the stock executor, by the reason', async () => {
  const line = 'guichet_engine_fallbacks_total{reason="CONDITION"}';
  const before = await figureOf(line);
  countFallback('CONDITION');
  expect(await figureOf(line)).toBe(before + 1);
});
