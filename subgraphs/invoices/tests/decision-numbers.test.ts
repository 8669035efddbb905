import { randomUUIDv7 } from 'node:crypto';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Asker, type Counter, claimOf, openCounter, submit } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
beforeEach(async () => {
  await counter.rows(sql`delete from decision_number`);
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Saved {
  readonly id: string;
  readonly number: string;
  readonly description: string | null;
  readonly version: number;
}

type Outcome = { readonly decisionNumber: Saved | null; readonly problems: readonly Problem[] };

const answers = '{ decisionNumber { id number description version } problems { path code message } }';

async function command(text: string, variables: object, asker: Asker | null) {
  const { data, codes } = await counter.ask<Record<'done', Outcome> | null>(asker, text, { ...variables });
  return { ...data?.done, codes };
}

const save = (typed: object, key: string = randomUUIDv7(), asker: Asker | null = counter.claire) =>
  command(
    `mutation ($beneficiaryId: ID, $number: String, $description: String, $key: ID!) { done: saveDecisionNumber(
      beneficiaryId: $beneficiaryId, number: $number, description: $description, idempotencyKey: $key) ${answers} }`,
    { beneficiaryId: counter.claire.child, number: '320/2024/123456/0', key, ...typed },
    asker,
  );

const update = (change: object, asker: Asker | null = counter.claire) => {
  const given = Object.keys(change).map((member) => `${member}: $${member}`);
  const types = { id: 'ID!', version: 'Int!', number: 'String', description: 'String' };
  const taken = Object.entries(types).filter(([member]) => member in change);
  const declared = taken.map(([member, type]) => `$${member}: ${type}`);
  return command(`mutation (${declared}) { done: updateDecisionNumber(${given}) ${answers} }`, change, asker);
};

const remove = (named: object, asker: Asker | null = counter.claire) =>
  command(
    `mutation ($id: ID!, $version: Int!) { done: removeDecisionNumber(id: $id, version: $version) ${answers} }`,
    named,
    asker,
  );

async function numbersOf(asker: Asker | null, ...beneficiaries: readonly string[]) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Beneficiary { decisionNumbers { id number description } } } }`;
  const representations = beneficiaries.map((id) => ({ __typename: 'Beneficiary', id }));
  const { data, codes } = await counter.ask<{ _entities: ({ decisionNumbers: Saved[] } | null)[] }>(
    asker,
    query,
    { representations },
  );
  return {
    codes,
    lists: data?._entities.map((entity) => entity?.decisionNumbers.map(({ number }) => number)),
  };
}

const codesOf = (problems: readonly Problem[] | undefined) =>
  problems?.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a person saves a decision number with one of her beneficiaries', () => {
  test('and finds it there, in one form of writing, the last saved first', async () => {
    const { decisionNumber, problems } = await save({ number: ' 320/2024/ab ', description: ' Théo ' });
    expect(problems).toEqual([]);
    expect(decisionNumber).toMatchObject({ number: '320/2024/AB', description: 'Théo', version: 1 });
    await save({ number: '320/2025/2' });
    await save({ beneficiaryId: counter.claire.self, number: '320/2025/3' });
    const { lists } = await numbersOf(
      counter.claire,
      counter.claire.child,
      counter.claire.self,
      'no key at all',
    );
    expect(lists).toEqual([['320/2025/2', '320/2024/AB'], ['320/2025/3'], []]);
  });

  test('and saving it again only gives it the new description, and brings it to the top', async () => {
    const first = await save({ description: 'Théo' });
    await save({ number: '320/2025/2' });
    const again = await save({ number: '320/2024/123456/0', description: 'Réadaptation' });
    expect(again.decisionNumber).toEqual({
      ...first.decisionNumber,
      description: 'Réadaptation',
      version: 2,
    });
    const unnamed = await save({});
    expect(unnamed.decisionNumber).toEqual(again.decisionNumber);
    const { lists } = await numbersOf(counter.claire, counter.claire.child);
    expect(lists).toEqual([['320/2024/123456/0', '320/2025/2']]);
  });

  test('and a repeated call is one call; the key with something else is refused', async () => {
    const first = await save({}, 'one-key');
    expect((await save({}, 'one-key')).decisionNumber).toEqual(first.decisionNumber);
    const other = await save({ number: '320/2025/2' }, 'one-key');
    expect(codesOf(other.problems)).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  test('and hears of all problems at once', async () => {
    const nothing = await save({ beneficiaryId: null, number: ' ', description: 'x'.repeat(61) });
    expect(codesOf(nothing.problems)).toEqual([
      'beneficiaryId FIELD_REQUIRED',
      'number FIELD_REQUIRED',
      'description FIELD_TOO_LONG',
    ]);
    expect(codesOf((await save({ number: '12' })).problems)).toEqual(['number DECISION_NUMBER_MALFORMED']);
    expect((await save({ description: 'é'.repeat(60) })).problems).toEqual([]);
  });

  test('fifty of them, and no more; also when they come at the same moment', async () => {
    const { decisionNumber } = await save({ number: '320/2024/1' });
    await counter.rows(sql`insert into decision_number select (jsonb_populate_record(d, jsonb_build_object(
      'id', gen_random_uuid(), 'number', '320/2023/' || n))).* from decision_number d, generate_series(1, 45) n`);
    const together = await Promise.all(
      Array.from({ length: 8 }, (_, index) => save({ number: `320/2025/${index}` })),
    );
    const refused = together.filter(({ decisionNumber }) => !decisionNumber);
    expect(refused.map(({ problems }) => codesOf(problems))).toEqual(
      Array(4).fill(['number DECISION_NUMBERS_TOO_MANY']),
    );
    expect((await numbersOf(counter.claire, counter.claire.child)).lists?.[0]).toHaveLength(50);
    expect((await save({ number: decisionNumber?.number, description: 'Encore' })).problems).toEqual([]);
    expect((await save({ beneficiaryId: counter.claire.self })).problems).toEqual([]);
  });
});

describe('a person changes a saved number', () => {
  test('its description alone, its number alone, or both', async () => {
    const { decisionNumber } = await save({ description: 'Théo' });
    const id = decisionNumber?.id;
    const renamed = await update({ id, version: 1, description: 'Réadaptation' });
    expect(renamed.decisionNumber).toMatchObject({
      number: '320/2024/123456/0',
      description: 'Réadaptation',
      version: 2,
    });
    const renumbered = await update({ id, version: 2, number: '320/2025/7' });
    expect(renumbered.decisionNumber).toMatchObject({ number: '320/2025/7', description: 'Réadaptation' });
    const unnamed = await update({ id, version: 3, number: '320/2025/7', description: null });
    expect(unnamed.decisionNumber).toMatchObject({ description: null, version: 4 });
  });

  test('not to nothing, not to one that stands beside it, and not on a version that he didn’t see', async () => {
    const { decisionNumber } = await save({});
    await save({ number: '320/2025/2' });
    const id = decisionNumber?.id;
    const refused = async (change: object) => codesOf((await update({ id, version: 1, ...change })).problems);
    expect(await refused({ number: '' })).toEqual(['number FIELD_REQUIRED']);
    expect(await refused({ number: '320/2025/2' })).toEqual(['number DECISION_NUMBER_SAVED']);
    expect(await refused({ description: 'x'.repeat(61) })).toEqual(['description FIELD_TOO_LONG']);
    expect(await refused({ version: 2, description: 'x' })).toEqual(['version VERSION_CONFLICT']);
    expect(await refused({ id: randomUUIDv7() })).toEqual(['id NOT_FOUND']);
    expect(await refused({ id: 'no key at all' })).toEqual(['id NOT_FOUND']);
  });

  test('in two tabs at once: one of them hears that it has changed', async () => {
    const { decisionNumber } = await save({});
    const tabs = ['A', 'B'].map((description) => update({ id: decisionNumber?.id, version: 1, description }));
    const codes = (await Promise.all(tabs)).map(({ problems }) => codesOf(problems));
    expect(codes.toSorted()).toEqual([[], ['version VERSION_CONFLICT']]);
  });

  test('or removes it; the second time there is nothing left', async () => {
    const { decisionNumber } = await save({});
    const named = { id: decisionNumber?.id, version: 1 };
    expect(codesOf((await remove({ ...named, version: 3 })).problems)).toEqual(['version VERSION_CONFLICT']);
    expect(await remove(named)).toMatchObject({ decisionNumber: { id: named.id }, problems: [] });
    expect(await remove(named)).toMatchObject({ decisionNumber: null, problems: [{ code: 'NOT_FOUND' }] });
    expect((await numbersOf(counter.claire, counter.claire.child)).lists).toEqual([[]]);
  });
});

describe('saved numbers are their owner’s alone', () => {
  test('nobody saves one with another person’s beneficiary, an officer neither', async () => {
    for (const asker of [counter.dufour, counter.rochat])
      expect(codesOf((await save({}, randomUUIDv7(), asker)).problems)).toEqual([
        'beneficiaryId VALUE_NOT_IN_LIST',
      ]);
  });

  test('nobody reads, changes or removes them: an absent one answers the same', async () => {
    const { decisionNumber } = await save({});
    const id = decisionNumber?.id;
    for (const asker of [counter.dufour, counter.rochat]) {
      expect((await numbersOf(asker, counter.claire.child)).lists).toEqual([[]]);
      expect(await update({ id, version: 1, description: 'x' }, asker)).toMatchObject({
        decisionNumber: null,
        problems: [{ code: 'NOT_FOUND' }],
      });
      expect(await remove({ id, version: 1 }, asker)).toMatchObject({
        decisionNumber: null,
        problems: [{ code: 'NOT_FOUND' }],
      });
    }
    expect((await numbersOf(null, counter.claire.child)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await save({}, 'nobody', null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await numbersOf(counter.claire, counter.claire.child)).lists).toEqual([['320/2024/123456/0']]);
  });

  test('by key too', async () => {
    const { decisionNumber } = await save({});
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on DecisionNumber { number } } }`;
    const representations = [decisionNumber?.id, 'no key at all'].map((id) => ({
      __typename: 'DecisionNumber',
      id,
    }));
    const read = async (asker: Asker) =>
      (await counter.ask<{ _entities: object[] }>(asker, query, { representations })).data._entities;
    expect(await read(counter.claire)).toEqual([{ number: '320/2024/123456/0' }, null]);
    expect(await read(counter.dufour)).toEqual([null, null]);
  });
});

describe('a claim that is sent saves its number', () => {
  test('when the person says so, once, with its description', async () => {
    const claim = (more: object) => ({ ...claimOf(counter.claire), ...more });
    await submit(
      counter,
      'saves-nothing',
      claim({ savesDecisionNumber: false, decisionNumberDescription: 'x' }),
    );
    expect((await numbersOf(counter.claire, counter.claire.child)).lists).toEqual([[]]);
    const saving = claim({ savesDecisionNumber: true, decisionNumberDescription: 'Réadaptation, Théo' });
    await submit(counter, 'saves', saving);
    await submit(counter, 'saves', saving);
    await submit(counter, 'saves-again', saving);
    const rows = await counter.rows(sql`select number, description, version from decision_number`);
    expect(rows).toEqual([{ number: '320/2024/123456/0', description: 'Réadaptation, Théo', version: 1 }]);
  });
});

test('the numbers of 1 and of 50 beneficiaries cost one statement', async () => {
  await save({});
  const statementsFor = async (count: number) => {
    counter.statements.length = 0;
    const others = Array.from({ length: count - 1 }, () => randomUUIDv7());
    expect((await numbersOf(counter.claire, counter.claire.child, ...others)).lists).toHaveLength(count);
    return [...counter.statements];
  };
  const one = await statementsFor(1);
  expect(await statementsFor(50)).toEqual(one);
  expect(one).toHaveLength(1);
  await expect(`${one[0]?.trim()};\n`).toMatchFileSnapshot('sql/decision-numbers.sql');
});
