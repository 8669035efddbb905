import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openLog } from '@guichet/chassis/log/log.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { recordProof, rounds, tellProgress } from '@guichet/stack/testing/proof.ts';
import { afterAll, expect, test } from 'vitest';
import type { ChargeBudget } from '../../src/costs/budget.ts';
import { rehearsal, sampleVariables } from '../../src/graphql/rehearse.ts';
import { openSupergraph } from '../../src/graphql/supergraph.ts';
import { openPlanner } from '../../src/planning/planner.ts';
import { openPlanningRoom } from '../../src/planning/planning-room.ts';
import { builtFiles } from '../../src/settings.ts';
import { readTrustedDocuments } from '../../src/trusted-documents/trusted-documents.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** After so many distinct operations the heap is looked at: each is more than is remembered. */
const marks = [rounds(1_500, 10_000), rounds(2_000, 50_000), rounds(2_500, 100_000)];

/** The planner is to keep nothing at all, which shows sooner. */
const plannerMarks = [rounds(200, 5_000), rounds(400, 10_000), rounds(600, 20_000)];

const supergraphSdl = readFileSync(builtFiles.supergraphFiles.whole, 'utf8');
const documents = readTrustedDocuments(builtFiles.trustedDocumentsFile).all.filter(({ command }) => !command);

/** A hundred thousand long ones would take hours to plan. */
const short = documents.filter(({ text }) => text.length <= 400);

/** Pages' questions, each time under another name: a text that nobody sent before. One of ten may be long. */
function operation(number: number) {
  const those = number % 10 ? short : documents;
  const { text, operationName } = those[number % those.length] as (typeof documents)[number];
  const name = `${operationName}${number}`;
  return { text: text.replace(`query ${operationName}`, `query ${name}`), operationName: name };
}

const figures: Record<string, Record<string, string>> = {};
const record = () => recordProof('planning', 'What distinct operations leave behind', figures);
afterAll(record);

/** Steps after which the proof tells how far it is. */
const step = 1_000;

/** Megabytes of the heap that something holds on to, at each mark. */
async function heapsAfter(
  what: string,
  marks: readonly number[],
  upTo: (from: number, to: number) => Promise<void>,
): Promise<readonly number[]> {
  const heaps: number[] = [];
  let done = 0;
  for (const mark of marks) {
    while (done < mark) {
      const next = Math.min(done + step, mark);
      await upTo(done, next);
      done = next;
      tellProgress(`${what}: ${done} operations`);
    }
    collectGarbage();
    const heap = process.memoryUsage().heapUsed / 1e6;
    heaps.push(heap);
    figures[what] = {
      ...figures[what],
      [`heap after ${mark} distinct operations and a garbage collection`]: `${heap.toFixed(1)} MB`,
    };
    await record();
  }
  return heaps;
}

function expectFlat([first = 0, ...others]: readonly number[]): void {
  for (const heap of others) expect(heap).toBeLessThan(first * 1.1);
}

test('a gateway that is sent one new query after the other grows no further', {
  timeout: 7_200_000,
}, async () => {
  const log = openLog('gateway', { level: 'silent' });
  await using room = openPlanningRoom(log);
  const doors = {} as Record<SubgraphDoor['name'], SubgraphDoor>;
  const nobody = new Proxy(doors, { get: (_, name) => ({ name }) });
  const charge: ChargeBudget = async () => {
    throw new Error('A rehearsal pays nothing');
  };
  await using supergraph = await openSupergraph(supergraphSdl, nobody, { log, room, charge });
  let planned = 0;
  async function send(number: number): Promise<void> {
    const { text, operationName } = operation(number);
    await supergraph.prepare(
      { text, operationName },
      { client: `firm ${number % 10}`, locale: 'fr', deadline: Number.POSITIVE_INFINITY },
    );
    const variables = sampleVariables(supergraph.apiSchema, text);
    const { body } = await supergraph.server.executeOperation(
      { query: text, operationName, variables },
      { contextValue: { ...rehearsal } },
    );
    if (body.kind === 'single' && body.singleResult.data !== undefined) planned += 1;
  }
  const heaps = await heapsAfter('The gateway’s heap', marks, async (from, to) => {
    let next = from;
    const sender = async () => {
      while (next < to) {
        next += 1;
        await send(next);
      }
    };
    await Promise.all(Array.from({ length: 8 }, sender));
  });
  expect(planned).toBe(marks.at(-1));
  expectFlat(heaps);
});

test('the planner itself keeps nothing of what it planned', { timeout: 7_200_000 }, async () => {
  const plan = openPlanner(supergraphSdl);
  const heaps = await heapsAfter('The planner’s heap', plannerMarks, async (from, to) => {
    for (let number = from; number < to; number += 1)
      expect(plan({ ...operation(number), hasOperation: true }).kind).toBe('PLANNED');
  });
  expectFlat(heaps);
});
