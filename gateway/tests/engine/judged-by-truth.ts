import { isDeepStrictEqual } from 'node:util';
import type { Answer, Contestant } from './contestants.ts';
import type { Graph } from './graph.ts';
import { inventWorld } from './invented-world.ts';
import { mergeWorld } from './merged-world.ts';
import type { WrittenOperation } from './write-operation.ts';

/** Who says something else than one program would that had all the data. */
export type Wrong = 'stock' | 'engine' | 'both' | 'nobody';

/** How many worlds are tried: what a plan lacks shows only where there is something. */
const worlds = 30;

/**
 * Holds two contestants against the truth, in worlds without errors and outages. Whoever plans an operation wrongly answers it
 * wrongly there too, or makes a subgraph complain of what it is sent. A plan is made for all variables, so that what is skipped is
 * asked for in every other pair of worlds.
 */
export function openCourt(
  graph: Graph,
  { stock, engine }: { stock: Contestant; engine: Contestant },
): (asked: WrittenOperation, seed: number) => Promise<Wrong> {
  const truth = mergeWorld(graph);
  return async (asked, seed) => {
    const wrong = { stock: false, engine: false };
    for (let number = 0; number < worlds; number += 1) {
      const temper = { seed: seed + number * 7919, nulls: number % 2 ? 0.1 : 0, errors: 0, outages: 0 };
      const question = number % 4 < 2 ? asked : withOtherConditions(asked);
      const expected = dataOf(truth(question, temper) as Answer);
      const isWrong = (answer: Answer) =>
        answer.errors !== undefined || !isDeepStrictEqual(dataOf(answer), expected);
      wrong.engine ||= isWrong(await engine.ask(question, inventWorld(graph, temper)));
      wrong.stock ||= isWrong(await stock.ask(question, inventWorld(graph, temper)));
    }
    if (wrong.stock) return wrong.engine ? 'both' : 'stock';
    return wrong.engine ? 'engine' : 'nobody';
  };
}

function withOtherConditions({ query, variables }: WrittenOperation): WrittenOperation {
  const others = Object.entries(variables).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? !value : value,
  ]);
  return { query, variables: Object.fromEntries(others) };
}

/** Whether the engine says that it can't answer. */
export function isRefused({ errors }: Answer): boolean {
  return errors?.some(({ message }) => message.startsWith('Nobody can be trusted')) ?? false;
}

/** The data alone: where a promise of the schema is broken, each tells it in words of its own. */
export function dataOf({ data = null }: Answer): unknown {
  return JSON.parse(JSON.stringify(data));
}
