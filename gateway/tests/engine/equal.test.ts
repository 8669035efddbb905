import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import { sampleVariables } from '../../src/graphql/rehearse.ts';
import { builtFiles } from '../../src/settings.ts';
import { readTrustedDocuments } from '../../src/trusted-documents/trusted-documents.ts';
import { type Contestant, openContestant, textOf } from './contestants.ts';
import { type Graph, graphNames, readGraph } from './graph.ts';
import { inventWorld, type Temper } from './invented-world.ts';
import { mendStock } from './mended-stock.ts';
import { type WrittenOperation, writeOperation } from './write-operation.ts';

mendStock();

/** Operations over each graph. */
const operations = rounds(100, 2_000);

const figures: Record<string, number> = {};
afterAll(() =>
  recordProof('engine', 'The engine answers what the stock executor answers', { Operations: figures }),
);

function count(what: string, times = 1): void {
  figures[what] = (figures[what] ?? 0) + times;
}

/** Asks all the same and compares their answers to the letter. */
async function compare(
  asked: WrittenOperation,
  temper: Temper,
  { graph, stock, engine, fast }: { graph: Graph; stock: Contestant; engine: Contestant; fast: Contestant },
): Promise<string> {
  const world = inventWorld(graph, temper);
  const expected = textOf(await stock.ask(asked, world));
  const answer = textOf(await engine.ask(asked, world));
  expect(textOf(await fast.ask(asked, world)), JSON.stringify({ asked, temper })).toBe(answer);
  // The planner's own mistakes, which the engine goes round: see stock-faults.test.ts and planner-faults.test.ts.
  if (/Was not able to find any options for __|We should have an edge from/.test(expected)) return answer;
  expect(answer, JSON.stringify({ asked, temper })).toBe(expected);
  return answer;
}

test.each(graphNames)(
  'whatever is asked over %s, the engine answers what stock answers, to the letter',
  { timeout: 900_000 },
  async (name) => {
    const graph = readGraph(name);
    await using stock = await openContestant(graph, 'stock');
    await using engine = await openContestant(graph, 'engine');
    await using fast = await openContestant(graph, 'fast way');
    for (let seed = 0; seed < operations; seed += 1) {
      const asked = writeOperation(engine.schema, seed);
      const answer = await compare(
        asked,
        {
          seed,
          nulls: seed % 3 ? 0.1 : 0,
          errors: seed % 2 ? 0.05 : 0,
          outages: seed % 4 ? 0 : 0.4,
        },
        { graph, stock, engine, fast },
      );
      count(`over ${name}`);
      if (answer.includes('"errors":[')) count('answered with errors');
      if (answer.includes('"valueCompletion":[')) count('answered with a broken promise');
    }
    expect(fast.answeredByText()).toBeGreaterThan(operations / 2);
    count('answered by their text', fast.answeredByText());
    // What the planner itself gives up is nobody's to execute.
    expect(engine.fallbacks.filter((reason) => reason !== 'NOT_PLANNED')).toEqual([]);
    figures['given up by the planner'] = (figures['given up by the planner'] ?? 0) + engine.fallbacks.length;
  },
);

test('the engine executes every document of the client itself', async () => {
  const graph = readGraph('guichet');
  await using stock = await openContestant(graph, 'stock');
  await using engine = await openContestant(graph, 'engine');
  await using fast = await openContestant(graph, 'fast way');
  const documents = readTrustedDocuments(builtFiles.trustedDocumentsFile).all;
  for (const [seed, { text: query }] of documents.entries()) {
    const variables = sampleVariables(engine.schema, query);
    for (const temper of [
      { seed, nulls: 0, errors: 0, outages: 0 },
      { seed, nulls: 0.1, errors: 0.05, outages: 0.1 },
    ])
      await compare({ query, variables }, temper, { graph, stock, engine, fast });
    count('documents of the client');
  }
  expect(documents.length).toBeGreaterThan(0);
  expect(engine.fallbacks).toEqual([]);
  expect(fast.answeredByText()).toBe(documents.length * 2);
});
