import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, openCounter, password, person } from './counter.ts';
import { documents, type Started, stepsAt } from './steps.ts';

/** Nobody can tell from the counter whether somebody has an account: what is known, wrong and unknown goes the same way. */
let counter: Counter;
let steps: ReturnType<typeof stepsAt>;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  await counter.enrol(person({ email: 'claire@exemple.ch' }));
});
beforeEach(() => counter.sql(sql`delete from sign_in_failure`));
afterAll(() => counter[Symbol.asyncDispose]());

const who = [
  ['the right password', 'claire@exemple.ch', password],
  ['a wrong password', 'claire@exemple.ch', 'faux'],
  ['an e-mail that nobody has', 'personne@exemple.ch', password],
] as const;

/** What a call answers and sends to the database, without what is different each time. */
async function observe(query: string, variables: Record<string, unknown>) {
  counter.statements.length = 0;
  const { data, ...answer } = await counter.ask<{ step: Started }>(query, variables);
  const statements = [...counter.statements];
  const shape = Object.entries(data?.step.challenge ?? {}).map(([key, value]) => [
    key,
    value.replace(/[0-9a-f]/g, '0'),
  ]);
  return { ...answer, statements, shape, problems: data?.step.problems, id: data?.step.challenge?.id ?? '' };
}
const withoutId = ({ id: _, ...seen }: Awaited<ReturnType<typeof observe>>) => seen;

test('the three answer the same, with the same statements, from the password to the end', async () => {
  const seen = [];
  for (const [, email, typed] of who) {
    const started = await observe(documents.start, { email, password: typed });
    const challengeId = started.id;
    const early = await observe(documents.resend, { challengeId });
    await counter.sql(
      sql`update sign_in_challenge set resend_available_at = clock_timestamp() where id = ${challengeId}`,
    );
    const resent = await observe(documents.resend, { challengeId });
    const guessed = await observe(documents.complete, { challengeId, code: 'wrong!' });
    await counter.sql(
      sql`update sign_in_challenge set expires_at = clock_timestamp() where id = ${challengeId}`,
    );
    const late = await observe(documents.complete, { challengeId, code: 'wrong!' });
    seen.push([started, early, resent, guessed, late].map(withoutId));
  }
  expect(seen[0]?.[0]?.statements.length).toBeGreaterThan(4);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('a message is written and sent on its way for each of them, and only the right one arrives', async () => {
  const sent = async () =>
    Number((await counter.sql(sql`select count(*) from message where sent_at is not null`))[0]?.['count']);
  const before = { sent: await sent(), codes: (await counter.codes('+41 79 000 00 01', 0)).length };
  for (const [, email, typed] of who) await steps.start(email, typed);
  await expect.poll(sent, { timeout: 15_000 }).toBe(before.sent + 3);
  expect(await counter.codes('+41 79 000 00 01', 0)).toHaveLength(before.codes + 1);
  expect(
    await counter.sql(sql`select 1 from message where sent_at is not null and content is not null`),
  ).toEqual([]);
});

test('the hint of the telephone changes with each password that is wrong, so it never says which one is right', async () => {
  const hintOf = async (email: string, typed: string) =>
    (await steps.start(email, typed)).challenge?.phoneHint;
  const hints = new Set<string | undefined>();
  for (const typed of ['a', 'b', 'c', 'd', 'e']) hints.add(await hintOf('claire@exemple.ch', typed));
  expect(hints.size).toBeGreaterThan(1);
  expect(await hintOf('autre@exemple.ch', 'a')).toBe(await hintOf('autre@exemple.ch', 'a'));
});

test('an e-mail that nobody has is locked after six failures like any other', async () => {
  const problems = [];
  for (let failure = 1; failure <= 7; failure += 1) {
    problems.push((await steps.start('personne@exemple.ch', 'faux')).problems.length);
  }
  expect(problems).toEqual([0, 0, 0, 0, 0, 0, 1]);
});

test('no code, password, token, telephone or number can be read in the database', async () => {
  await counter.enrol(
    person({
      email: 'theo@exemple.ch',
      mobilePhone: '+41 79 000 03 03',
      beneficiaries: [
        {
          familyName: 'F',
          givenName: 'T',
          birthDate: '2014-09-03',
          avsNumber: '756.1234.5678.97',
          relation: 'CHILD',
        },
      ],
      bankAccounts: [{ iban: 'CH93 0076 2011 6238 5295 7', holder: 'F' }],
    }),
  );
  const { id } = await steps.challenge('theo@exemple.ch');
  const [code = ''] = await counter.codes('+41 79 000 03 03', 1);
  const { session } = await steps.complete(id, code);
  const token = session?.kind === 'OPEN' ? session.token : '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const tables = await counter.sql(
    sql`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  );
  const dumps = await Promise.all(
    tables.map(({ name }) => counter.sql(sql.raw(`select t::text as row from ${name} t`)).catch(() => [])),
  );
  const dump = dumps
    .flat()
    .map(({ row }) => String(row))
    .join('\n');
  expect(dump).toContain('theo@exemple.ch');
  for (const secret of [
    token,
    password,
    '790000303',
    '7561234567897',
    'CH9300762011623852957',
    `"${code}"`,
    ` ${code}`,
  ])
    expect(dump).not.toContain(secret);
});
