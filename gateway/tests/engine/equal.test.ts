import { recordProof, rounds, tellProgress } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import { sampleVariables } from '../../src/graphql/rehearse.ts';
import { builtFiles } from '../../src/settings.ts';
import { readTrustedDocuments } from '../../src/trusted-documents/trusted-documents.ts';
import { openContestant, textOf } from './contestants.ts';
import { type Graph, graphNames, readGraph } from './graph.ts';
import { inventWorld, type Temper } from './invented-world.ts';
import { isRefused, openCourt } from './judged-by-truth.ts';
import { mendStock } from './mended-stock.ts';
import { type WrittenOperation, writeOperation } from './write-operation.ts';

mendStock();

/** Operations over each graph. */
const operations = rounds(60, 2_000);

const figures: Record<string, Record<string, number>> = {};
const record = () => recordProof('engine', 'The engine answers what the stock executor answers', figures);
afterAll(record);

/** What is counted of one graph, in the words of the proof's page. */
function openCount(section: string) {
  const counted: Record<string, number> = {};
  figures[section] = counted;
  return (what: string, times = 1) => {
    counted[what] = (counted[what] ?? 0) + times;
  };
}

/** The injected faults of a temper, in words. */
function faultsOf({ nulls, errors, outages }: Temper): string[] {
  return [
    ...(nulls ? ['with nulls injected'] : []),
    ...(errors ? ['with errors of fields injected'] : []),
    ...(outages ? ['where each subgraph may be away, mute, refusing or garbling'] : []),
  ];
}

/**
 * Whoever differs is told here. With the engine's plans the stock executor has to answer the same, always. With its own, it has
 * too, unless the truth says that it is stock's plan that is wrong.
 */
async function openComparison(graph: Graph, count: (what: string, times?: number) => void) {
  await using opened = new AsyncDisposableStack();
  const stock = opened.use(await openContestant(graph, 'stock'));
  const executor = opened.use(await openContestant(graph, 'stock with the engine’s plans'));
  const engine = opened.use(await openContestant(graph, 'engine'));
  const judge = openCourt(graph, { stock, engine });
  const differences: object[] = [];
  for (const what of [
    'answered by their text a second time, to the letter the same',
    'stock answers to the letter the same',
    'the stock executor answers the engine’s plan to the letter the same',
    'the stock executor answers the engine’s plan differently',
    'stock answers differently, and is wrong by the merged world',
    'stock answers differently, and the engine is wrong by the merged world',
    'stock answers differently, and neither is wrong',
    'refused by the engine, where stock is wrong by the merged world',
  ])
    count(what, 0);

  async function compare(asked: WrittenOperation, temper: Temper): Promise<void> {
    const world = inventWorld(graph, temper);
    const given = await engine.ask(asked, world);
    const answer = textOf(given);
    const again = await engine.askAgain(asked, world);
    const differs = (who: string, theirs: string) => differences.push({ who, asked, temper, answer, theirs });
    if (again && textOf(again) !== answer) differs('fast way', textOf(again));
    else if (again) count('answered by their text a second time, to the letter the same');
    // Names that stand in the way of keys are asked for under others, which only the engine translates back.
    if (isRefused(given)) count('the engine has no plan');
    else if (executor.plansPlainly(asked)) {
      const executed = textOf(await executor.ask(asked, world));
      if (executed !== answer) differs('executor', executed);
      count(
        executed === answer
          ? 'the stock executor answers the engine’s plan to the letter the same'
          : 'the stock executor answers the engine’s plan differently',
      );
    } else count('the engine’s plan has names that the stock executor does not know');
    const expected = textOf(await stock.ask(asked, world));
    if (expected === answer) count('stock answers to the letter the same');
    else {
      const wrong = await judge(asked, temper.seed);
      const refused = wrong === 'both' && isRefused(given);
      if (refused) count('refused by the engine, where stock is wrong by the merged world');
      else if (wrong === 'stock') count('stock answers differently, and is wrong by the merged world');
      else if (wrong !== 'nobody')
        count('stock answers differently, and the engine is wrong by the merged world');
      else count('stock answers differently, and neither is wrong');
      if (wrong !== 'stock' && !refused) differs(`stock, while ${wrong} is wrong`, expected);
    }
    for (const fault of faultsOf(temper)) count(fault);
    if (answer.includes('"errors":[')) count('answered with errors');
    if (answer.includes('"valueCompletion":[')) count('answered with a broken promise of the schema');
  }

  const closing = opened.move();
  return { compare, engine, differences, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

test.each(graphNames)(
  'whatever is asked over %s, the engine answers what stock answers, to the letter',
  { timeout: 7_200_000 },
  async (name) => {
    const count = openCount(`Over ${name}`);
    await using comparison = await openComparison(readGraph(name), count);
    const { engine, differences, compare } = comparison;
    for (let seed = 0; seed < operations; seed += 1) {
      await compare(writeOperation(engine.schema, seed), {
        seed,
        nulls: seed % 3 ? 0.1 : 0,
        errors: seed % 2 ? 0.05 : 0,
        outages: seed % 4 ? 0 : 0.4,
      });
      count('operations');
      if (seed % 100 === 99)
        tellProgress(`equal over ${name}: ${seed + 1}, ${differences.length} differences of ours`);
    }
    // What has no plan is refused, and judged above.
    const handed = engine.fallbacks.filter((reason) => reason !== 'NOT_PLANNED');
    count('handed to the stock executor', handed.length);
    await record();
    expect(differences).toEqual([]);
    expect(handed).toEqual([]);
  },
);

test('the engine executes every document of the client itself', { timeout: 7_200_000 }, async () => {
  const count = openCount('The client’s documents');
  await using comparison = await openComparison(readGraph('guichet'), count);
  const { engine, differences, compare } = comparison;
  const documents = readTrustedDocuments(builtFiles.trustedDocumentsFile).all;
  for (const [seed, { text: query }] of documents.entries()) {
    const variables = sampleVariables(engine.schema, query);
    await compare({ query, variables }, { seed, nulls: 0, errors: 0, outages: 0 });
    await compare({ query, variables }, { seed, nulls: 0.1, errors: 0.05, outages: 0.1 });
    count('documents');
  }
  count('handed to the stock executor', engine.fallbacks.length);
  expect(documents.length).toBeGreaterThan(0);
  expect(differences).toEqual([]);
  expect(engine.fallbacks).toEqual([]);
  expect(figures['The client’s documents']).toMatchObject({
    'answered by their text a second time, to the letter the same': documents.length * 2,
  });
});
