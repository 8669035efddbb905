import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Asker, type Counter, openCounter, password, person } from './counter.ts';
import { factorsAt } from './factors.ts';
import { passwordWork } from './password-work.ts';
import { documents, type Started, stepsAt } from './steps.ts';

/** Nobody can tell from the counter whether somebody has an account: what is known, wrong and unknown goes the same way. */
let counter: Counter;
let steps: ReturnType<typeof stepsAt>;

beforeAll(async () => {
  counter = await openCounter();
  steps = stepsAt(counter);
  await counter.enrol(
    person({ email: 'claire@exemple.ch' }),
    person({ email: 'anna@exemple.ch', mobilePhone: '+41 79 000 00 02' }),
  );
  await factorsAt(counter).authenticator('anna@exemple.ch');
  await factorsAt(counter).passkey('anna@exemple.ch');
});
beforeEach(() => counter.sql(sql`delete from sign_in_failure`));
afterAll(() => counter[Symbol.asyncDispose]());

const who = [
  ['the right password', 'claire@exemple.ch', password],
  ['a wrong password', 'claire@exemple.ch', 'faux'],
  ['an e-mail that nobody has', 'personne@exemple.ch', password],
  ['the right password of an account with a passkey and an authenticator', 'anna@exemple.ch', password],
] as const;

/** What may be typed in the place of the code: nothing that is one, six digits, and what looks like a recovery code. */
const guesses = ['wrong!', '000000', 'k7m2p-9xq4d'];

/** What a call answers and sends to the database, without what is different each time. */
async function observe(query: string, variables: Record<string, unknown>, asker: Asker = {}) {
  counter.statements.length = 0;
  const before = await passwordWork();
  const { data, ...answer } = await counter.ask<{ step: Started }>(query, variables, asker);
  const after = await passwordWork();
  const work = { hash: after.hash - before.hash, compare: after.compare - before.compare };
  const statements = [...counter.statements];
  const shape = Object.entries(data?.step.challenge ?? {}).map(([key, value]) => [
    key,
    value.replace(/[0-9a-f]/g, '0'),
  ]);
  return {
    ...answer,
    work,
    statements,
    shape,
    problems: data?.step.problems,
    id: data?.step.challenge?.id ?? '',
  };
}
const withoutId = ({ id: _, ...seen }: Awaited<ReturnType<typeof observe>>) => seen;

test.each([
  ['a browser that was never seen', null],
  ['one with a cookie of its own making', 'i'.repeat(43)],
  ['one in which Claire has signed in', 'claire'],
])(
  'all answer the same in %s, with the same statements and one comparison, from the password to the end',
  async (_where, cookie) => {
    const device = cookie === 'claire' ? await deviceOfClaire() : cookie;
    const seen = [];
    for (const [, email, typed] of who) {
      await counter.sql(sql`delete from sign_in_failure`);
      const started = await observe(documents.start, { email, password: typed }, { device });
      const challengeId = started.id;
      const early = await observe(documents.resend, { challengeId }, { device });
      await counter.sql(
        sql`update sign_in_challenge set resend_available_at = clock_timestamp() where id = ${challengeId}`,
      );
      const resent = await observe(documents.resend, { challengeId }, { device });
      const guessed = [];
      for (const code of guesses)
        guessed.push(await observe(documents.complete, { challengeId, code }, { device }));
      await counter.sql(
        sql`update sign_in_challenge set expires_at = clock_timestamp() where id = ${challengeId}`,
      );
      const late = await observe(documents.complete, { challengeId, code: 'wrong!' }, { device });
      seen.push([started, early, resent, ...guessed, late].map(withoutId));
    }
    expect(seen[0]?.[0]?.statements.length).toBeGreaterThan(4);
    expect(seen[0]?.map(({ work }) => work.compare)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  },
);

/** The cookie of a browser in which Claire has signed in. */
async function deviceOfClaire() {
  const session = await steps.signIn('claire@exemple.ch', '+41 79 000 00 01');
  return session?.kind === 'OPEN' ? (session.device ?? null) : null;
}

test('a message is written and sent on its way for each of them, and only the right one arrives', async () => {
  const sent = async () =>
    Number((await counter.sql(sql`select count(*) from message where sent_at is not null`))[0]?.['count']);
  await expect
    .poll(() => counter.sql(sql`select 1 from message where content is not null`), { timeout: 15_000 })
    .toEqual([]);
  const before = { sent: await sent(), codes: (await counter.codes('+41 79 000 00 01', 0)).length };
  for (const [, email, typed] of who) await steps.start(email, typed);
  await expect.poll(sent, { timeout: 15_000 }).toBe(before.sent + who.length);
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
