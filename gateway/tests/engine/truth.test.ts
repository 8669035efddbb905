import { isDeepStrictEqual } from 'node:util';
import { recordProof, rounds, tellProgress } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import { type Answer, openContestant } from './contestants.ts';
import { type Graph, graphNames, readGraph } from './graph.ts';
import { inventWorld } from './invented-world.ts';
import { dataOf, isRefused, openCourt } from './judged-by-truth.ts';
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
const record = () => recordProof('engine-truth', 'The engine answers what one program would answer', figures);
afterAll(record);

const graphs: readonly (readonly [string, () => Graph])[] = [
  ...plannedGraphNames.map((name) => [name, () => plannedGraph(name)] as const),
  ...graphNames.map((name) => [name, () => readGraph(name)] as const),
];

test.each(graphs)(
  'whatever is asked over %s, it is answered as if one program had all the data',
  { timeout: 7_200_000 },
  async (name, open) => {
    const graph = open();
    const truth = mergeWorld(graph);
    await using engine = await openContestant(graph, 'engine');
    await using stock = await openContestant(graph, 'stock');
    const counted = {
      operations: 0,
      'the engine answers something else': 0,
      'refused by the engine, where stock is wrong': 0,
      'handed to the stock executor': 0,
      'stock answers something else': 0,
      'stock answers nothing': 0,
    };
    figures[`Over ${name}`] = counted;
    const differences: object[] = [];
    const judge = openCourt(graph, { stock, engine });
    for (let seed = 0; seed < operations; seed += 1) {
      const asked = writeOperation(engine.schema, seed, aliases);
      const temper = { seed, nulls: 0.1, errors: 0, outages: 0 };
      const expected = dataOf(truth(asked, temper) as Answer);
      counted.operations += 1;
      const others = await stock.ask(asked, inventWorld(graph, temper));
      if (others.data === undefined) counted['stock answers nothing'] += 1;
      else if (!isDeepStrictEqual(dataOf(others), expected)) counted['stock answers something else'] += 1;
      const answer = await engine.ask(asked, inventWorld(graph, temper));
      if (isRefused(answer) && (await judge(asked, seed)) === 'both')
        counted['refused by the engine, where stock is wrong'] += 1;
      else if (answer.errors || !isDeepStrictEqual(dataOf(answer), expected))
        differences.push({ seed, asked, answer, expected });
      if (seed % 100 === 99)
        tellProgress(`truth over ${name}: ${seed + 1}, ${differences.length} differences of ours`);
    }
    counted['the engine answers something else'] = differences.length;
    const handed = engine.fallbacks.filter((reason) => reason !== 'NOT_PLANNED');
    counted['handed to the stock executor'] = handed.length;
    await record();
    expect(differences).toEqual([]);
    expect(handed).toEqual([]);
  },
);
