import { openLog } from '@guichet/chassis/log/log.ts';
import { afterEach, expect, test } from 'vitest';
import { openPlanning, type Planning } from '../../src/planning/planning.ts';
import { openPlanningRoom, type PlanningRoom, planningLimits } from '../../src/planning/planning-room.ts';
import { graphOf } from '../engine/graph.ts';

const { supergraphSdl } = graphOf('claims', {
  claims: `
    type Query { claims: [Claim] count: Int }
    type Claim @key(fields: "id") { id: ID! reference: String parent: Claim }`,
  payouts: 'type Claim @key(fields: "id") { id: ID! payout: String }',
});

let room: PlanningRoom | undefined;
afterEach(() => room?.[Symbol.asyncDispose]());

function open(mostMilliseconds = planningLimits.mostMilliseconds): Planning {
  room = openPlanningRoom(openLog('gateway', { level: 'silent' }), { ...planningLimits, mostMilliseconds });
  return openPlanning(supergraphSdl, room);
}

const prepare = (planning: Planning, text: string, client: string | null = 'firm', deadline = Infinity) =>
  planning.prepare({ text, operationName: undefined }, { client, locale: 'en', deadline });

const codeOf = (refused: Promise<void>) =>
  refused.then(
    () => 'passed',
    ({ extensions: { http, ...rest } }) => ({ ...rest, status: http.status }),
  );

/** Valid, and each pair of its fields is compared to find that out: about a minute's work. */
const endless = `{ ${'claims { parent { reference } } '.repeat(8_000)} }`;

test('a text is validated and planned elsewhere, and what comes of it is at hand', async () => {
  const planning = open();
  await prepare(planning, '{ claims { id payout } }');
  const known = planning.known.find('{ claims { id payout } }');
  expect([...(known?.verdicts.values() ?? [])]).toMatchObject([
    { kind: 'PLANNED', plan: { node: { kind: 'Sequence' } } },
  ]);
});

test('a query that takes too long is stopped, refused from then on, and holds up nobody', async () => {
  const planning = open(100);
  const refused = { code: 'TOO_COMPLEX_TO_PLAN', status: 400, limit: 100 };
  const first = codeOf(prepare(planning, endless));
  const after = codeOf(prepare(planning, '{ claims { payout } }', 'another firm'));
  expect(await first).toEqual(refused);
  expect(await after).toBe('passed');
  const started = performance.now();
  expect(await codeOf(prepare(planning, endless))).toEqual(refused);
  expect(performance.now() - started).toBeLessThan(100);
});

test('what the house wrote is not held to that limit, but to a longer one', async () => {
  const planning = open(1);
  const long = `{ ${'claims { parent { reference } } '.repeat(200)} }`;
  expect(await codeOf(prepare(planning, long, null))).toBe('passed');
  expect(planning.known.find(long)?.verdicts.values().next().value).toMatchObject({ kind: 'PLANNED' });
});

test('ten texts of a client wait, the eleventh is refused; another client’s is not', async () => {
  const planning = open();
  const waiting = Array.from({ length: 10 }, (_, index) => codeOf(prepare(planning, `{ a${index}: count }`)));
  expect(await codeOf(prepare(planning, '{ more: count }'))).toEqual({
    code: 'TOO_MANY_NEW_QUERIES',
    status: 429,
    limit: 10,
    figure: 11,
  });
  expect(await codeOf(prepare(planning, '{ more: count }', 'another firm'))).toBe('passed');
  expect(await Promise.all(waiting)).toEqual(Array.from(waiting, () => 'passed'));
  expect(await codeOf(prepare(planning, '{ more: count }'))).toBe('passed');
});

test('a hundred texts wait altogether, and the next is refused to whoever sends it', async () => {
  const planning = open();
  const waiting = Array.from({ length: 100 }, (_, index) =>
    codeOf(prepare(planning, `{ a${index}: count }`, `firm ${index}`)),
  );
  expect(await codeOf(prepare(planning, '{ more: count }', 'late'))).toEqual({
    code: 'TOO_MANY_NEW_QUERIES',
    status: 503,
    limit: 100,
    figure: 101,
  });
  expect(await codeOf(prepare(planning, '{ page: count }', null))).toBe('passed');
  expect(await Promise.all(waiting)).toEqual(Array.from(waiting, () => 'passed'));
});

test('a text that nobody waits for any more is not planned', async () => {
  const planning = open();
  expect(await codeOf(prepare(planning, '{ count }', 'firm', Date.now() - 1))).toMatchObject({
    code: 'TOO_MANY_NEW_QUERIES',
    status: 503,
  });
});
