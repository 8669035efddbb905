import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { processorTime } from '../cpu.ts';
import { middle } from '../middle.ts';
import { answersOf, type Expected, type Pressed, pressUnique } from './press-unique.ts';
import { engine, openRunners, type Runner, stock } from './runners.ts';

const crowds = [1, 16, 64] as const;
const seconds = 4;
const rounds = 5;

/** What one gateway did in one round. */
interface Round {
  readonly rps: number;
  /** Microseconds of the gateway's processor time for each request. */
  readonly cpu: number;
  /** Milliseconds until half of the answers were there. */
  readonly p50: number;
}

type Rounds = ReadonlyMap<string, readonly Round[]>;

/**
 * Races the engine against stock ApolloGateway before the same subgraphs, which answer from bytes over HTTP: rounds that
 * give each its turn, for one client and for crowds, and prints the median of each figure with its range.
 */
export async function race({ write }: { write: boolean }): Promise<void> {
  await using opened = await openRunners([stock, engine]);
  const { runners } = opened;
  const expected = await agreed(runners);
  for (const runner of runners) await pressUnique(runner, expected, { clients: 16, seconds: seconds * 2 });
  const results = new Map<number, Map<string, Round[]>>();
  for (const clients of crowds) {
    const figures = new Map(runners.map(({ name }) => [name, [] as Round[]]));
    results.set(clients, figures);
    for (let round = 1; round <= rounds; round += 1)
      for (const runner of runners) {
        const measured = await measure(runner, expected, clients);
        figures.get(runner.name)?.push(measured);
        process.stdout.write(
          `c=${clients}, round ${round} of ${rounds}, ${runner.name}: ${Math.round(measured.rps)} requests/s, ${Math.round(measured.cpu)} µs\n`,
        );
      }
  }
  const page = report(results);
  process.stdout.write(`\n${page}`);
  if (write) await writeFile(new URL('../../docs/engine.md', import.meta.url), page);
}

/** The answers of all, which are the same to the letter. */
async function agreed(runners: readonly Runner[]): Promise<Expected> {
  const [first = [], ...others] = await Promise.all(runners.map(answersOf));
  if (!others.every((other) => isDeepStrictEqual(other, first)))
    throw new StartRefused(`The gateways answer different things: ${first[0]?.slice(0, 300)}`);
  return first;
}

async function measure(runner: Runner, expected: Expected, clients: number): Promise<Round> {
  const before = processorTime([runner.pid]);
  const pressed: Pressed = await pressUnique(runner, expected, { clients, seconds });
  const { requests, times } = pressed;
  return {
    rps: requests / pressed.seconds,
    cpu: (processorTime([runner.pid]) - before) / requests,
    p50: times[Math.floor(times.length / 2)] ?? 0,
  };
}

function report(results: ReadonlyMap<number, Rounds>): string {
  const rows = [...results].flatMap(([clients, figures]) => {
    const [base = []] = figures.values();
    return [...figures].map(([name, measured]) => {
      const cells = (['rps', 'cpu', 'p50'] as const).flatMap((figure) => {
        const { median, low, high } = middle(measured.map((round) => round[figure]));
        const ratios = measured.map(
          (round, index) => round[figure] / (base[index]?.[figure] ?? round[figure]),
        );
        const digits = figure === 'p50' ? 1 : 0;
        return [
          `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`,
          middle(ratios).median.toFixed(2),
        ];
      });
      return `| ${clients} | ${name} | ${cells.join(' | ')} |`;
    });
  });
  return [
    '# The engine against the stock executor',
    '`npm run bench -- --engine --write` wrote this page. One query of five calls over three hops, 10 kB, before subgraphs that answer from bytes over HTTP in a process of their own; every request has an ' +
      'authorization of its own, every answer was compared to the letter. Ratios are medians of the ratios within a round, to stock.',
    `${rounds} rounds of ${seconds} s, gateways in turn; median and range. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), which gateway, subgraphs and load share with whatever else ran ` +
      `(load ${loadavg()[0]?.toFixed(1)}); Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. Absolute figures are this machine's; processor time a request is the steadiest.`,
    [
      '| clients | | requests/s | ratio | gateway µs a request | ratio | p50 ms | ratio |',
      '|---|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}
