import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { answerOf } from './answer.ts';
import { processorTime } from './cpu.ts';
import { type GrownHouse, openGrownHouse, pageNames } from './grown-house.ts';
import { press } from './load.ts';
import { middle } from './middle.ts';

/** Claims in the young house and in the old one. */
const few = 1_000;
const many = 100_000;

const load = { clients: 8, seconds: 6 };
const rounds = 5;

/** Microseconds of processor time that one request costs the servers and PostgreSQL. */
interface Cost {
  readonly server: number;
  readonly database: number;
}

/**
 * Measures the guichet and the work list in a house of 1,000 claims and in one of 100,000, in turn, and prints what a
 * request costs in each with the ratio of the two.
 */
export async function scale({ write }: { write: boolean }): Promise<void> {
  await using young = await openGrownHouse(few);
  await using old = await openGrownHouse(many);
  const costs = new Map<string, { young: Cost[]; old: Cost[] }>(
    pageNames.map((page) => [page, { young: [], old: [] }]),
  );
  // The first round warms both houses up.
  for (let round = 0; round <= rounds; round += 1)
    for (const page of pageNames)
      for (const [age, house] of Object.entries({ young, old })) {
        const cost = await measure(house, page);
        if (round > 0) costs.get(page)?.[age as 'young' | 'old'].push(cost);
        process.stdout.write(
          `round ${round} of ${rounds}, ${page}, ${age} house: ${Math.round(cost.server)} + ${Math.round(cost.database)} µs\n`,
        );
      }
  const text = report(costs);
  process.stdout.write(`\n${text}`);
  if (write) await writeFile(new URL('../docs/scale.md', import.meta.url), text);
}

async function measure(house: GrownHouse, page: (typeof pageNames)[number]): Promise<Cost> {
  const contestant = house.pages[page];
  const expected = await answerOf(contestant);
  const servers = contestant.servers();
  const before = [processorTime(servers), processorTime([house.database], true)] as const;
  const { requests } = await press(contestant, expected, load);
  const after = [processorTime(servers), processorTime([house.database], true)] as const;
  return { server: (after[0] - before[0]) / requests, database: (after[1] - before[1]) / requests };
}

function report(costs: ReadonlyMap<string, { readonly young: Cost[]; readonly old: Cost[] }>): string {
  const rows = [...costs].map(([page, { young, old }]) => {
    const whole = ({ server, database }: Cost) => server + database;
    const ratios = old.map((cost, round) => whole(cost) / whole(young[round] ?? cost));
    const figures = [
      young.map(whole),
      old.map(whole),
      young.map((c) => c.database),
      old.map((c) => c.database),
    ]
      .map(middle)
      .map(({ median, low, high }) => `${Math.round(median)} (${Math.round(low)}–${Math.round(high)})`);
    return `| ${page} | ${figures.join(' | ')} | ${middle(ratios).median.toFixed(2)} |`;
  });
  const amount = (claims: number) => claims.toLocaleString('en');
  return [
    '# Scale',
    '`npm run bench -- --scale --write` wrote this page. What a request costs in processor time in a house of ' +
      `${amount(few)} claims and in one of ${amount(many)}, half of them of the person who looks: the guichet and the officer’s work ` +
      'list, 20 claims each, with their beneficiaries and payouts. Server and PostgreSQL together, and PostgreSQL alone.',
    `${load.clients} clients at once, ${rounds} rounds of ${load.seconds} s, houses in turn; median and range. ${availableParallelism()} cores ` +
      `(${cpus()[0]?.model ?? 'unknown'}); Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. ` +
      'Absolute figures are this machine’s, the ratio is what counts: it should stay at or below 1.3.',
    [
      `| | µs a request, ${amount(few)} | µs, ${amount(many)} | PostgreSQL µs, ${amount(few)} | PostgreSQL µs, ${amount(many)} | ratio |`,
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}
