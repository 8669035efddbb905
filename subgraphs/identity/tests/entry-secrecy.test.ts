import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Counter, openCounter, password, person } from './counter.ts';
import { entryAt, entryDocuments, newcomer, tokenIn } from './newcomer.ts';
import { passwordWork } from './password-work.ts';
import { documents, stepsAt } from './steps.ts';

/** Nobody can tell by registering, or by a forgotten password, whether an e-mail has an account. */
let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
  await counter.enrol(person({ email: 'claire@exemple.ch' }));
});
beforeEach(() => counter.sql(sql`delete from capped_act`));
afterAll(() => counter[Symbol.asyncDispose]());

/** What a call answers and sends to the database, and how often it hashes, without what is different each time. */
async function observe(query: string, variables: Record<string, unknown>) {
  counter.statements.length = 0;
  const before = await passwordWork();
  const { data, ...answer } = await counter.ask<{ step: object }>(query, variables);
  const text = JSON.stringify(data?.step).replace(/\d/g, '0');
  const after = await passwordWork();
  const work = { hash: after.hash - before.hash, compare: after.compare - before.compare };
  return { ...answer, text, work, statements: [...counter.statements] };
}

/** How many rows each table has gained or lost by something. */
async function rowsOf(act: () => Promise<unknown>) {
  const tables = ['account', 'beneficiary', 'bank_account', 'pending_registration', 'email_link', 'message'];
  const count = () =>
    Promise.all(tables.map(async (table) => (await counter.sql(sql.raw(`select 1 from ${table}`))).length));
  const before = await count();
  await act();
  const after = await count();
  return Object.fromEntries(tables.map((table, at) => [table, (after[at] ?? 0) - (before[at] ?? 0)]));
}

test('a registration answers the same for a known e-mail, with the same statements up to their being taken back', async () => {
  const unknown = await observe(entryDocuments.register, { input: newcomer('personn@exemple.ch') });
  const known = await observe(entryDocuments.register, { input: newcomer('claire@exemple.ch') });
  const unverified = await observe(entryDocuments.register, { input: newcomer('personn@exemple.ch') });
  const plain = (text: string) => text.replace('personn@', 'claire@');
  for (const other of [unknown, unverified]) expect(plain(other.text)).toBe(known.text);
  for (const { work } of [known, unknown, unverified]) expect(work).toEqual({ hash: 1, compare: 0 });
  const kept = (text: string) => text.replace('release savepoint', 'rollback to savepoint');
  expect(known.statements.length).toBeGreaterThan(14);
  expect(known.statements.filter((text) => text.startsWith('insert into "account"'))).toHaveLength(1);
  for (const { statements } of [unknown, unverified]) expect(statements.map(kept)).toEqual(known.statements);
  expect(unknown).toMatchObject({ codes: known.codes, session: known.session, status: known.status });
});

test('nothing of a registration stays when the e-mail is known, but the mail to its owner', async () => {
  const tables = ['account', 'account_role', 'beneficiary', 'bank_account', 'session', 'audit_entry'];
  const rows = () =>
    Promise.all(tables.map((table) => counter.sql(sql.raw(`select t::text from ${table} t order by 1`))));
  const before = await rows();
  await entryAt(counter).register(newcomer('claire@exemple.ch', { familyName: 'Voleur' }));
  expect(await rows()).toEqual(before);
});

test('a sign-in hashes once for each e-mail and each password, and writes the same rows', async () => {
  const sign = (email: string, typed: string) => observe(documents.start, { email, password: typed });
  for (const [email, typed] of [
    ['claire@exemple.ch', password],
    ['claire@exemple.ch', 'faux'],
    ['inconnue@exemple.ch', 'faux'],
  ] as const) {
    let work: object = {};
    const rows = await rowsOf(async () => {
      ({ work } = await sign(email, typed));
    });
    expect({ work, rows: rows['message'] }).toEqual({ work: { hash: 0, compare: 1 }, rows: 1 });
  }
});

test('a registration leaves one link and one message, whose ever the e-mail is', async () => {
  const left = async (email: string) => {
    const { email_link, message } = await rowsOf(() => entryAt(counter).register(newcomer(email)));
    return { email_link, message };
  };
  for (const email of ['claire@exemple.ch', 'neuve@exemple.ch', 'neuve@exemple.ch'])
    expect(await left(email)).toEqual({ email_link: 1, message: 1 });
});

test('a forgotten password answers the same for each e-mail, with the same statements, and one mail arrives', async () => {
  const known = await observe(entryDocuments.request, { email: 'Claire@exemple.ch' });
  const unknown = await observe(entryDocuments.request, { email: 'personne@exemple.ch' });
  expect(unknown).toEqual(known);
  expect(known.statements.length).toBeGreaterThan(5);
  expect(known.work).toEqual({ hash: 0, compare: 0 });
  const again = await observe(entryDocuments.request, { email: 'claire@exemple.ch' });
  expect(await observe(entryDocuments.request, { email: 'personne@exemple.ch' })).toEqual(again);
  const unsent = async () =>
    (await counter.sql(sql`select 1 from message where sent_at is null and content is not null`)).length;
  await expect.poll(unsent, { timeout: 15_000 }).toBe(0);
  const mails = (await counter.mailbox()).filter(({ text }) => text.includes('/mot-de-passe-oublie/'));
  expect(mails.map(({ to }) => to)).toEqual(['claire@exemple.ch']);
});

test('too many sign-ins with the right password look like those with a wrong one', async () => {
  const steps = stepsAt(counter);
  const seen = async (typed: string) => {
    await counter.sql(sql`delete from sign_in_failure`);
    const { challenge, problems } = await steps.start('claire@exemple.ch', typed);
    return { isStarted: challenge !== null, problems };
  };
  for (let start = 1; start <= 12; start += 1) {
    expect(await seen(password)).toEqual({ isStarted: true, problems: [] });
    expect(await seen('faux')).toEqual({ isStarted: true, problems: [] });
  }
});

test('no token, password, address of a place or number of what is typed can be read in the database', async () => {
  const entry = entryAt(counter);
  const email = 'lisible@exemple.ch';
  await entry.register(newcomer(email, { mobilePhone: '079 000 03 03', avsNumber: '756.1234.5678.97' }), {
    address: '203.0.113.77',
  });
  await entry.requestReset(email);
  const [reset, verification] = (await entry.mails(email, 2)).map(tokenIn);
  const tables = await counter.sql(
    sql`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  );
  const dumps = await Promise.all(
    tables.map(({ name }) => counter.sql(sql.raw(`select t::text as row from ${name} t`)).catch(() => [])),
  );
  const jobs = await counter
    .sql(sql`select t::text as row from graphile_worker._private_jobs t`)
    .catch(() => []);
  const dump = [...dumps.flat(), ...jobs].map(({ row }) => String(row)).join('\n');
  expect(dump).toContain(email);
  for (const secret of [
    reset ?? 'missing',
    verification ?? 'missing',
    password,
    '203.0.113.77',
    '790000303',
    '7561234567897',
    'CH9300762011623852957',
  ])
    expect(dump).not.toContain(secret);
});
