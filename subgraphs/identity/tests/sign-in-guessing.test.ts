import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import { factorsAt } from './factors.ts';
import { stepsAt } from './steps.ts';

/** However guesses come, at once, of every kind, many in one document: each counts, and five are looked at. */
const email = 'claire@exemple.ch';
const mobilePhone = '+41 79 000 00 01';
let counter: Counter;
let steps: ReturnType<typeof stepsAt>;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  await counter.enrol(person({ email, mobilePhone }));
  await factorsAt(counter).authenticator(email);
});
beforeEach(async () => {
  for (const table of ['capped_act', 'sign_in_failure', 'local_message'])
    await counter.sql(sql.raw(`delete from ${table}`));
});
afterAll(() => counter[Symbol.asyncDispose]());

/** Guesses that are all wrong: six digits, recovery codes, and neither. */
const guess = (at: number) =>
  [String(700_000 + at), `wrong-${String(at).padStart(5, '0')}`, `x${at}`][at % 3] ?? '';
const triesAt = async (id: string) =>
  (await counter.sql(sql`select tries from sign_in_challenge where id = ${id}`))[0]?.['tries'];

test('fifty guesses of every kind at once are five', async () => {
  const { id } = await steps.challenge(email);
  const problems = await Promise.all(
    Array.from({ length: 50 }, (_, at) => steps.problemOf(steps.complete(id, guess(at)))),
  );
  expect(problems.filter((problem) => problem === 'SIGN_IN_CODE_WRONG')).toHaveLength(5);
  expect(problems.filter((problem) => problem === 'SIGN_IN_CODE_USED_UP')).toHaveLength(45);
  expect(await triesAt(id)).toBe(5);
});

test('twenty guesses in one document are twenty, of which five are looked at', async () => {
  const { id } = await steps.challenge(email);
  const aliased = Array.from(
    { length: 20 },
    (_, at) => `g${at}: completeSignIn(challengeId: $id, code: "${guess(at)}") { problems { code } }`,
  ).join('\n');
  const { data } = await counter.ask<Record<string, { problems: readonly { code: string }[] }>>(
    `mutation ($id: ID!) { ${aliased} }`,
    { id },
  );
  const codes = Object.values(data ?? {}).map(({ problems }) => problems[0]?.code);
  expect(codes.filter((code) => code === 'SIGN_IN_CODE_WRONG')).toHaveLength(5);
  expect(codes.filter((code) => code === 'SIGN_IN_CODE_USED_UP')).toHaveLength(15);
  expect(await triesAt(id)).toBe(5);
});

test('twenty passwords in one document are twenty, of which six are looked at', async () => {
  const aliased = Array.from(
    { length: 20 },
    (_, at) => `p${at}: startSignIn(email: "${email}", password: "faux ${at}") { problems { code } }`,
  ).join('\n');
  const { data } = await counter.ask<Record<string, { problems: readonly { code: string }[] }>>(
    `mutation { ${aliased} }`,
  );
  const locked = Object.values(data ?? {}).filter(({ problems }) => problems[0]?.code === 'SIGN_IN_LOCKED');
  expect(locked).toHaveLength(14);
});

test('a code that never left can’t be guessed: nothing is kept that a guess could be like', async () => {
  const kept = async ({ id }: { id: string }) =>
    (await counter.sql(sql`select code_fingerprint from sign_in_challenge where id = ${id}`))[0];
  expect(await kept(await steps.challenge(email))).toEqual({
    code_fingerprint: expect.stringMatching(/^[\w-]{43}$/),
  });
  await counter.sql(
    sql`update capped_act set times = array_fill(times[1], array[10]) where cap = 'SIGN_IN_CODE'`,
  );
  const unsent = await steps.challenge(email);
  expect(await kept(unsent)).toEqual({ code_fingerprint: '' });
  expect(await steps.problemOf(steps.complete(unsent.id, '000000'))).toBe('SIGN_IN_CODE_WRONG');
});
