import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { answerOf } from './answer.ts';
import type { BenchOptions } from './bench-options.ts';
import { processorTime } from './cpu.ts';
import { openGround } from './ground.ts';
import { type Contestant, press } from './load.ts';
import { type Middle, middle } from './middle.ts';

/** What one contestant did in one round. */
interface Round {
  readonly rps: number;
  /** Microseconds of processor time for each request. */
  readonly serverTime: number;
  readonly databaseTime: number;
}

const clients = 16;

/**
 * Measures the guichet query (20 claims, their beneficiaries and payouts, what waits) in rounds that give each contestant its turn,
 * and prints the median of each figure with its range. Every answer is compared with the first contestant's.
 * @returns the processor time of our one process against the route written by hand.
 */
export async function comparison({ write, seconds, rounds }: BenchOptions): Promise<Middle> {
  await using ground = await openGround();
  const { contestants, database } = ground;
  const [first] = contestants;
  if (!first) throw new Error('Nobody to measure');
  const expected = await answerOf(first);

  for (const contestant of contestants) await press(contestant, expected, { clients, seconds: seconds / 2 });
  const results = new Map<string, Round[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const contestant of contestants) {
      const measured = await measure(contestant, { expected, database, seconds });
      results.get(contestant.name)?.push(measured);
      process.stdout.write(
        `round ${round} of ${rounds}, ${contestant.name}: ${Math.round(measured.rps)} requests/s, ${Math.round(measured.serverTime)} µs\n`,
      );
    }
  const page = report(results, { seconds, rounds });
  process.stdout.write(`\n${page}`);
  if (write) await writeFile(new URL('../docs/bench.md', import.meta.url), page);
  const [byHand = [], together = []] = results.values();
  return middle(
    together.map(({ serverTime }, round) => serverTime / (byHand[round]?.serverTime ?? Number.NaN)),
  );
}

async function measure(
  contestant: Contestant,
  { expected, database, seconds }: { expected: unknown; database: number; seconds: number },
): Promise<Round> {
  const servers = contestant.servers();
  const before = [processorTime(servers), processorTime([database], true)] as const;
  const { requests, seconds: lasted } = await press(contestant, expected, { clients, seconds });
  const after = [processorTime(servers), processorTime([database], true)] as const;
  return {
    rps: requests / lasted,
    serverTime: (after[0] - before[0]) / requests,
    databaseTime: (after[1] - before[1]) / requests,
  };
}

function report(
  results: ReadonlyMap<string, readonly Round[]>,
  { seconds, rounds }: Pick<BenchOptions, 'seconds' | 'rounds'>,
): string {
  const [base = []] = results.values();
  const rows = [...results].map(([name, measured]) => {
    const ratios = measured.map(({ rps }, round) => rps / (base[round]?.rps ?? rps));
    const figures = [
      middle(measured.map(({ rps }) => rps)),
      middle(measured.map(({ serverTime }) => serverTime)),
      middle(measured.map(({ databaseTime }) => databaseTime)),
    ].map(({ median, low, high }) => `${Math.round(median)} (${Math.round(low)}–${Math.round(high)})`);
    return `| ${name} | ${figures.join(' | ')} | ${middle(ratios).median.toFixed(2)} |`;
  });
  return [
    '# Figures',
    '`npm run bench -- --write` wrote this page. One query, the guichet with 20 claims, their beneficiaries and payouts, a claim to complete with its history and two drafts, which crosses the three services, beside a Fastify route ' +
      'with three pools, a session check and statements written by hand. All stand on the same PostgreSQL with the same rows and the same session; every answer was compared.',
    `${clients} clients at once, ${rounds} rounds of ${seconds} s, contestants in turn; median and range. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), which servers, ` +
      `PostgreSQL and load share; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. Absolute figures are this machine's, the ratio is what counts.`,
    [
      '| | requests/s | server µs a request | PostgreSQL µs a request | requests/s against by hand |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}
