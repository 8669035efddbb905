import { availableParallelism, cpus, loadavg } from 'node:os';
import type { BenchOptions } from '../bench-options.ts';
import { type Middle, middle } from '../middle.ts';
import { cores } from './cores.ts';
import { mostForeign, type Window } from './measure.ts';
import { pinnedPeers } from './peers.ts';
import type { Results } from './race.ts';
import { type Goal, goals } from './trials.ts';

/** A goal that another page's bench measures. */
export interface Elsewhere extends Pick<Goal, 'against' | 'atMost' | 'prize'> {
  readonly reached: Middle;
}

/** docs/engine.md: every goal with what was reached, then the figures that it comes from. */
export function report(
  results: Results,
  elsewhere: readonly Elsewhere[],
  { seconds, rounds }: Pick<BenchOptions, 'seconds' | 'rounds'>,
): string {
  const all = [...results.values()].flatMap((windows) => [...windows.values()].flat());
  const loud = all.filter(({ foreign }) => foreign > mostForeign).length;
  return [
    '# The engine in figures',
    '`npm run bench -- --engine --write` wrote this page, `--seconds 1 --rounds 1` is a short try. Each ratio is the median of the ratios within a round, with its range.',
    'That its answers are right is proven elsewhere: [equal to stock](proof/engine.md), [equal to one program with all the data](proof/engine-truth.md), and [what distinct operations leave behind](proof/planning.md).',
    [
      '| against | goal | reached | |',
      '|---|---|---|---|',
      ...goals.map((goal) => goalRow({ ...goal, reached: reachedBy(goal, results) })),
      ...elsewhere.map(goalRow),
    ].join('\n'),
    '## How it was measured',
    method(seconds, rounds),
    loud
      ? `**Not a quiet machine**: in ${loud} of ${all.length} windows other programs took more than ${mostForeign * 100} % of a core, each time it was tried. Those ratios say less than they seem to.`
      : `In none of the ${all.length} windows did other programs take more than ${mostForeign * 100} % of a core.`,
    '## Figures',
    [
      '| asked for | clients | | requests/s | server µs a request | p50 ms | server busy | load and subgraphs busy |',
      '|---|---|---|---|---|---|---|---|',
      ...figureRows(results),
    ].join('\n'),
    'Busy is a share of a core. Where load and subgraphs are busier than the server, they were the limit, and requests/s say too little of it: its processor time a request is the figure to trust.',
    '',
  ].join('\n\n');
}

function method(seconds: number, rounds: number): string {
  const where = cores
    ? 'the server on one core, subgraphs and load on the other, alike for all'
    : 'server, subgraphs and load wherever the system put them';
  return [
    `${rounds} rounds of ${seconds} s, servers in turn, after ${seconds * 2} s each to get warm; ${where}. ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1)}; ` +
      `Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}. Absolute figures are this machine's.`,
    '- The page: five fetches over three hops, of which our engine joins two to one call; 10 kB, 50 viewers. Subgraphs answer from bytes over HTTP in a process of their own, by raw sockets, as the load comes.',
    '- Every request has an authorization that no other has, which gateways hand on, and a variable of its own; every answer is compared. No answer is kept or shared; the engine handed nothing to the stock executor.',
    '- The engine runs as the conformance suites run it, `npm run gateway:bare`, with all its limits: bytes of bodies and answers, size and depth of documents, connections, waiting. Sessions are not in it, nor are they in the others.',
    `- Hive Gateway ${pinnedPeers['@graphql-hive/gateway']}, router runtime ${pinnedPeers['@graphql-hive/router-runtime']} and graphql-jit ${pinnedPeers['graphql-jit']} are pinned in \`bench/peers\`, which the bench installs for itself. ` +
      "Hive's gateways run from its own command, without in-flight deduplication, log and page for browsers; they remember documents and plans, as everybody does.",
    "- Subgraphs in our process stand behind the counter's own door: passport, closed table of callers, rules, compiled documents, masking, for each of the four calls. The process beside it verifies the passport once and has the same rules on the same fields. " +
      'Both remember a passport that they have verified.',
  ].join('\n');
}

/** A goal with its judgement. */
function goalRow({ against, atLeast, atMost, prize, reached }: Elsewhere & Pick<Goal, 'atLeast'>): string {
  const told = (number: number) => Number(number.toFixed(2)).toString();
  const goal = atLeast === undefined ? `≤ ${told(atMost ?? 0)}` : `≥ ${told(atLeast)}`;
  const met = atLeast === undefined ? reached.median <= (atMost ?? 0) : reached.median >= atLeast;
  const won = prize !== undefined && reached.median <= prize;
  const judgement = won ? 'met, with the prize' : met ? 'met' : '**not met**';
  const cells = [
    against,
    `${goal}${prize === undefined ? '' : `, prize ≤ ${told(prize)}`}`,
    `${reached.median.toFixed(2)} (${reached.low.toFixed(2)}–${reached.high.toFixed(2)})`,
    judgement,
  ];
  return `| ${cells.join(' | ')} |`;
}

function reachedBy({ trial, figure, ours, theirs }: Goal, results: Results): Middle {
  const windows = results.get(trial);
  const [own = [], others = []] = [windows?.get(ours), windows?.get(theirs)];
  return middle(own.map((window, round) => window[figure] / (others[round]?.[figure] ?? Number.NaN)));
}

function figureRows(results: Results): readonly string[] {
  return [...results].flatMap(([{ title, clients }, windows]) =>
    [...windows].map(([{ name }, measured]) => {
      const cell = (figure: keyof Window, digits: number, times = 1) => {
        const { median, low, high } = middle(measured.map((window) => window[figure] * times));
        return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
      };
      const share = (figure: keyof Window) =>
        `${Math.round(middle(measured.map((window) => window[figure])).median * 100)} %`;
      const cells = [
        title,
        clients,
        name,
        cell('rps', 0),
        cell('cpu', 0),
        cell('p50', 1),
        share('serverBusy'),
        share('restBusy'),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
}
