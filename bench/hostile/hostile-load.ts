import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { monney } from '@guichet/stack/cast/cast.ts';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';
import { answerOf } from '../answer.ts';
import { type GrownHouse, openGrownHouse, pageNames } from '../grown-house.ts';
import { press } from '../load.ts';
import { middle } from '../middle.ts';
import { openHerd } from './open-herd.ts';
import { arrive, percentile, type Waited } from './steady-arrivals.ts';

/** Hostile programs, and how many requests each keeps under way. */
const programs = 20;
const connections = 2;
const claims = 5_000;
const rounds = 5;
const seconds = 12;

/**
 * Measures how long people wait for the guichet and the work list who come at 30 % of what the house can do, while it is quiet and while
 * twenty programs send valid, expensive queries that nobody has sent before.
 */
export async function hostileLoad({ write }: { write: boolean }): Promise<void> {
  await using house = await openGrownHouse(claims);
  const pages = pageNames.map((name) => house.pages[name]);
  const capacity = await capacityOf(house);
  const perSecond = capacity * 0.3;
  const tokens = await tokensOf(house);
  const [quiet, attacked]: [Waited[], Waited[]] = [[], []];
  const harvest = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    const calm = await arrive(pages, { perSecond, seconds });
    const herd = openHerd({ url: house.url, tokens, connections });
    await pause(1_000);
    const storm = await arrive(pages, { perSecond, seconds });
    const got = await herd.stop();
    const line = [calm, storm].map(({ times }) => Math.round(percentile(times, 99))).join(' → ');
    process.stdout.write(
      `round ${round} of ${rounds}: p99 ${line} ms, hostile ${JSON.stringify(Object.fromEntries(got))}\n`,
    );
    if (round === 0) continue; // It warms up.
    quiet.push(calm);
    attacked.push(storm);
    for (const [what, count] of got) harvest.set(what, (harvest.get(what) ?? 0) + count);
    await pause(2_000);
  }
  const text = report({ capacity, perSecond, quiet, attacked, harvest });
  process.stdout.write(`\n${text}`);
  if (write) await writeFile(new URL('../../docs/hostile-load.md', import.meta.url), text);
}

/** Requests a second that the house answers at most, both pages in turn. */
async function capacityOf({ pages }: GrownHouse): Promise<number> {
  const rates: number[] = [];
  for (const round of [0, 1, 2])
    for (const name of pageNames) {
      const { requests, seconds: taken } = await press(pages[name], await answerOf(pages[name]), {
        clients: 8,
        seconds: 4,
      });
      if (round > 0) rates.push(requests / taken);
    }
  return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
}

async function tokensOf({ url, signIn }: GrownHouse): Promise<readonly string[]> {
  const administrator = await signIn(monney);
  const tokens: string[] = [];
  for (let index = 0; index < programs; index += 1) tokens.push(await tokenOf(url, administrator, index));
  return tokens;
}

interface Made {
  readonly createApiClient: { readonly secret: string; readonly apiClient: { readonly id: string } };
}

async function tokenOf(url: string, administrator: GraphClient, index: number): Promise<string> {
  const { data } = await administrator.ask<Made>(
    `mutation ($input: CreateApiClientInput!, $key: ID!) {
      createApiClient(input: $input, idempotencyKey: $key) { secret apiClient { id } }
    }`,
    {
      input: { name: `Herd ${index}`, office: 'INSURANCE', scopes: ['FIGURES', 'ADHOC'] },
      key: `herd-${index}`,
    },
  );
  const { secret, apiClient } = data?.createApiClient ?? { secret: '', apiClient: { id: '' } };
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${apiClient.id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

interface Measured {
  readonly capacity: number;
  readonly perSecond: number;
  readonly quiet: readonly Waited[];
  readonly attacked: readonly Waited[];
  readonly harvest: ReadonlyMap<string, number>;
}

function report({ capacity, perSecond, quiet, attacked, harvest }: Measured): string {
  const row = (name: string, all: readonly Waited[]) => {
    const figures = [50, 95, 99].map((percent) => middle(all.map(({ times }) => percentile(times, percent))));
    const failed = all.reduce((sum, one) => sum + one.failed, 0);
    const cells = figures.map(
      ({ median, low, high }) => `${Math.round(median)} (${Math.round(low)}–${Math.round(high)})`,
    );
    return `| ${name} | ${cells.join(' | ')} | ${failed} |`;
  };
  const ratios = attacked.map(
    ({ times }, round) => percentile(times, 99) / percentile(quiet[round]?.times ?? [], 99),
  );
  const { median, low, high } = middle(ratios);
  return [
    '# Honest pages while twenty programs are hostile',
    `\`npm run bench -- --hostile-load --write\` wrote this page. People come to the guichet and to the officer’s work list, ${claims.toLocaleString('en')} claims in the house, at ${perSecond.toFixed(0)} requests a second: 30 % of the ${capacity.toFixed(0)} that it answers at most. They come whether or not ` +
      `those before them were answered, and their wait counts from when they came. Meanwhile ${programs} programs with ${connections} requests under way each send valid queries of the largest cost that they may, each with a text that nobody has sent before, and never rest; their process has the lowest priority, since elsewhere they would have machines of their own.`,
    `${rounds} rounds of ${seconds} s quiet and ${seconds} s attacked, in turn; median and range. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), which servers, PostgreSQL, people and programs share; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`,
    [
      '| | p50 ms | p95 ms | p99 ms | not answered |',
      '|---|---|---|---|---|',
      row('quiet', quiet),
      row('attacked', attacked),
    ].join('\n'),
    `p99 attacked against quiet: **${median.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)}); it should stay below 2.`,
    `What the programs got: ${[...harvest]
      .sort((one, other) => other[1] - one[1])
      .map(([what, count]) => `${what} ${count.toLocaleString('en')}`)
      .join(', ')}.`,
    '',
  ].join('\n\n');
}
