import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { BenchOptions } from '../bench-options.ts';
import { comparison } from '../comparison.ts';
import { passportsFor } from './authorisation.ts';
import { pinLoad } from './cores.ts';
import type { Entry } from './entries.ts';
import type { Question } from './graph.ts';
import { measureQuietly, mostForeign, type Window } from './measure.ts';
import { installPeers } from './peers.ts';
import { answersOf, type Expected, pressUnique } from './press-unique.ts';
import { type Elsewhere, report } from './report.ts';
import { openRunners, type Runner, refuseFallbacks } from './runners.ts';
import { type Trial, trials } from './trials.ts';
import { unseen } from './unseen.ts';

/** What each server did in each round of a trial. */
export type Results = ReadonlyMap<Trial, ReadonlyMap<Entry, readonly Window[]>>;

/**
 * Measures the engine beside stock ApolloGateway, Hive Gateway and servers that have the whole graph in one process: rounds that give
 * each its turn, before subgraphs that answer from bytes. Prints the goals with what was reached, and the figures.
 */
export async function race(options: BenchOptions): Promise<void> {
  installPeers();
  const results = await runTrials(options);
  const page = report(results, await elsewhere(options), options);
  process.stdout.write(`\n${page}`);
  if (options.write) await writeFile(new URL('../../docs/engine.md', import.meta.url), page);
}

async function runTrials({ seconds, rounds }: BenchOptions): Promise<Results> {
  using _pinned = pinLoad();
  // All are started once and stay: whoever is not asked does nothing.
  const contestants = [...new Set(trials.flatMap(({ entries }) => entries))];
  await using opened = await openRunners(contestants, true);
  const { subgraphs, secrets } = opened;
  const ready = async (entry: Entry): Promise<Runner> => {
    const runner = opened.runners[contestants.indexOf(entry)];
    if (!runner) throw new Error(`${entry.name} is not open`);
    return runner.passports ? { ...runner, passports: await passportsFor(secrets) } : runner;
  };
  const results = new Map<Trial, Map<Entry, Window[]>>();
  for (const trial of trials) {
    const { title, entries, question, clients } = trial;
    const expected = await agreed(await Promise.all(entries.map(ready)), question);
    for (const entry of entries)
      await pressUnique(await ready(entry), question, expected.get(entry.name) ?? [], {
        clients,
        seconds: seconds * 2,
      });
    const windows = new Map(entries.map((entry) => [entry, [] as Window[]]));
    results.set(trial, windows);
    for (let round = 1; round <= rounds; round += 1)
      for (const entry of entries) {
        const window = await measureQuietly(rounds > 1 ? 3 : 1, () => ready(entry), trial, {
          expected: expected.get(entry.name) ?? [],
          seconds,
          subgraphs,
        });
        windows.get(entry)?.push(window);
        process.stdout.write(`${title}, c=${clients}, round ${round} of ${rounds}, ${line(entry, window)}\n`);
      }
  }
  await refuseFallbacks(opened.runners);
  return results;
}

/** What other pages are written of, and the goals that we have there. */
async function elsewhere(options: BenchOptions): Promise<readonly Elsewhere[]> {
  return [
    {
      against:
        '50 operations a second that nobody has seen: [p99 of honest requests](new-queries.md) against none of them',
      atMost: 2,
      reached: await unseen(options),
    },
    {
      against:
        '[a route written by hand](bench.md), the guichet query with PostgreSQL, subgraphs in one process: its processor time against ours',
      atMost: 4,
      reached: await comparison(options),
    },
  ];
}

/** What all answer, which is the same, by name, as each of them writes it. */
async function agreed(
  runners: readonly Runner[],
  question: Question,
): Promise<ReadonlyMap<string, Expected>> {
  const answers = new Map<string, Expected>();
  let first: readonly unknown[] | undefined;
  for (const runner of runners) {
    const expected = await answersOf(runner, question);
    const read = expected.map((bytes) => JSON.parse(String(bytes)));
    const wrong = read.find((answer) => answer.errors || !answer.data?.viewer);
    if (wrong) throw new StartRefused(`${runner.name} answers ${JSON.stringify(wrong).slice(0, 300)}`);
    first ??= read;
    if (!isDeepStrictEqual(read, first))
      throw new StartRefused(
        `${runner.name} answers something else: ${JSON.stringify(read[0]).slice(0, 300)}`,
      );
    answers.set(runner.name, expected);
  }
  return answers;
}

function line({ name }: Entry, { rps, cpu, p50, serverBusy, restBusy, foreign }: Window): string {
  const share = (part: number) => `${Math.round(part * 100)} %`;
  return (
    `${name}: ${Math.round(rps)} requests/s, ${Math.round(cpu)} µs, p50 ${p50.toFixed(1)} ms, server ${share(serverBusy)}, ` +
    `load and subgraphs ${share(restBusy)}, others ${share(foreign)}${foreign > mostForeign ? ', too much' : ''}`
  );
}
