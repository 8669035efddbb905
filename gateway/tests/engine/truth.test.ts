import { isDeepStrictEqual } from 'node:util';
import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import { openContestant } from './contestants.ts';
import { type Graph, graphNames, readGraph } from './graph.ts';
import { inventWorld } from './invented-world.ts';
import { mergeWorld } from './merged-world.ts';
import { plannedGraph, plannedGraphNames } from './planned-graphs.ts';
import { writeOperation } from './write-operation.ts';

/** Operations over each graph: with nine graphs, more than five thousand in the proof. */
const operations = rounds(25, 600);

/** Aliases that are names of keys, or of what fields require: a plan has them beside the client's. */
const aliases = [
  'id',
  'name',
  '__typename',
  'weight',
  'badge',
  'title',
  'number',
  'door',
  'postage',
  'francs',
];

const figures: Record<string, Record<string, number>> = {};
afterAll(() => recordProof('engine-truth', 'The engine answers what one program would answer', figures));

const graphs: readonly (readonly [string, () => Graph])[] = [
  ...plannedGraphNames.map((name) => [name, () => plannedGraph(name)] as const),
  ...graphNames.map((name) => [name, () => readGraph(name)] as const),
];

test.each(graphs)(
  'whatever is asked over %s, it is answered as if one program had all the data',
  { timeout: 900_000 },
  async (name, open) => {
    const graph = open();
    const truth = mergeWorld(graph);
    await using engine = await openContestant(graph, 'engine');
    await using stock = await openContestant(graph, 'stock');
    const counted = { operations: 0, 'stock answers something else': 0, 'stock answers nothing': 0 };
    figures[`Over ${name}`] = counted;
    for (let seed = 0; seed < operations; seed += 1) {
      const asked = writeOperation(engine.schema, seed, aliases);
      const temper = { seed, nulls: 0.1, errors: 0, outages: 0 };
      const expected = plain(truth(asked, temper));
      counted.operations += 1;
      const others = await stock.ask(asked, inventWorld(graph, temper));
      if (others.data === undefined) counted['stock answers nothing'] += 1;
      else if (!isDeepStrictEqual(plain(others), expected)) counted['stock answers something else'] += 1;
      const answer = await engine.ask(asked, inventWorld(graph, temper));
      expect(plain(answer), JSON.stringify({ asked, seed })).toEqual(expected);
      expect(answer.errors, JSON.stringify({ asked, seed })).toBeUndefined();
    }
    expect(engine.fallbacks).toEqual([]);
  },
);

/** The data alone: where a promise of the schema is broken, each tells it in words of its own. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify((answer as { data?: unknown }).data ?? null));
}
