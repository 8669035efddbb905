import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import { Pool } from 'undici';
import type { BenchOptions } from '../bench-options.ts';
import { type Middle, middle } from '../middle.ts';
import { engine, engineBeside } from './entries.ts';
import { query, viewers } from './graph.ts';
import { openRunners, type Runner } from './runners.ts';

/** Requests a second that everybody knows, and that nobody has seen. */
const [honest, unseenRate] = [50, 50];
interface Round {
  /** Milliseconds, of honest requests while no new query comes and while they do. */
  readonly quiet: number;
  readonly besieged: number;
  /** New queries that had no room. */
  readonly refused: number;
}

/**
 * Sends honest requests at a fixed pace, whatever the answers do, alone and beside 50 new queries a second; each time is
 * counted from when the request should have gone. Prints the 99th percentiles and their ratio.
 * @returns the ratio of the engine as the counter runs it.
 */
export async function unseen({ write, seconds, rounds }: BenchOptions): Promise<Middle> {
  await using opened = await openRunners([engine, engineBeside], false);
  const results = new Map<string, Round[]>(opened.runners.map(({ name }) => [name, []]));
  for (const runner of opened.runners) await measure(runner, 3);
  for (let round = 1; round <= rounds; round += 1)
    for (const runner of opened.runners) {
      const measured = await measure(runner, seconds);
      results.get(runner.name)?.push(measured);
      process.stdout.write(
        `round ${round} of ${rounds}, ${runner.name}: p99 ${measured.quiet.toFixed(1)} ms, ${measured.besieged.toFixed(1)} ms besieged\n`,
      );
    }
  const page = report(results, { seconds, rounds });
  process.stdout.write(`\n${page}`);
  if (write) await writeFile(new URL('../../docs/new-queries.md', import.meta.url), page);
  return ratioOf(results.get(engineBeside.name) ?? []);
}

async function measure({ url }: Runner, time: number): Promise<Round> {
  const address = new URL(url);
  const pool = new Pool(address.origin, { connections: 128, pipelining: 1 });
  let refused = 0;
  const ask = async (text: string, number: number) => {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: address.pathname,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${number}` },
      body: JSON.stringify({ query: text, variables: { viewer: String(number % viewers), first: 20 } }),
    });
    const answer = await body.text();
    // A new query may be refused while too many wait: that is the rule under trial, and the page counts it.
    if (text !== query && answer.includes('TOO_MANY_NEW_QUERIES')) refused += 1;
    else if (statusCode !== 200 || answer.includes('"errors"'))
      throw new StartRefused(`${url} answered ${answer.slice(0, 300)}`);
  };
  const known = () => atPace(honest, time, (number) => ask(query, number));
  const quiet = await known();
  const [besieged] = await Promise.all([
    known(),
    atPace(unseenRate, time, (number) => ask(newQuery(), number)),
  ]);
  await pool.close();
  return { quiet: percentile99(quiet), besieged: percentile99(besieged), refused };
}

let written = 0;

/** The honest question in words that nobody used before. */
function newQuery(): string {
  written += 1;
  return query.replace('id name email', `id name email new${written}_${process.pid}: name`);
}

/** Sends so many a second without waiting for answers; answers how long each took, in milliseconds. */
async function atPace(
  rate: number,
  time: number,
  send: (number: number) => Promise<void>,
): Promise<number[]> {
  const started = performance.now();
  const sent: Promise<number>[] = [];
  for (let number = 0; number < rate * time; number += 1) {
    const due = started + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    sent.push(send(number).then(() => performance.now() - due));
  }
  return Promise.all(sent);
}

function percentile99(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0;
}

const ratioOf = (measured: readonly Round[]) => middle(measured.map((round) => round.besieged / round.quiet));

function report(
  results: ReadonlyMap<string, readonly Round[]>,
  { seconds, rounds }: Pick<BenchOptions, 'seconds' | 'rounds'>,
): string {
  const rows = [...results].map(([name, measured]) => {
    const [quiet, besieged] = (['quiet', 'besieged'] as const).map((when) => {
      const { median, low, high } = middle(measured.map((round) => round[when]));
      return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
    });
    const ratio = ratioOf(measured).median;
    const refused = measured.reduce((sum, round) => sum + round.refused, 0);
    return `| ${name} | ${quiet} | ${besieged} | ${ratio.toFixed(2)} | ${refused} |`;
  });
  return [
    '# Honest requests beside new queries',
    '`npm run bench -- --unseen --write` wrote this page. ' +
      `${honest} honest requests a second (the query of [engine](engine.md)), alone and beside ${unseenRate} queries a second that nobody sent before, which have to be validated and planned. ` +
      'Requests go at a fixed pace, whatever the answers do, and each time is counted from when its request should have gone. The ratio is the median of the ratios within a round.',
    `${rounds} rounds of 2 × ${seconds} s, gateways in turn; median and range. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), which gateway, subgraphs and load share with whatever else ran ` +
      `(load ${loadavg()[0]?.toFixed(1)}); Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    [
      '| | p99 ms alone | p99 ms beside new queries | ratio | new queries refused |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}
