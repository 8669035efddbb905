import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atelier, codesOf, companyAt } from './company.ts';
import { type Counter, openCounter } from './counter.ts';

/** A company with 2,000 collaborators, among others. */
const many = 2_000;
let counter: Counter;
let company: ReturnType<typeof companyAt>;
let large: Awaited<ReturnType<typeof company.found>>;

beforeAll(async () => {
  counter = await openCounter();
  company = companyAt(counter);
  large = await company.found();
  await staff(large.id, many);
  const founder = await company.somebody();
  for (let index = 0; index < 9; index += 1) {
    const input = atelier({ name: `Voisine ${index}` });
    const { organisation } = await company.at(founder.passport, 'register', { input, key: `${index}` });
    await staff(organisation?.id ?? '', many / 8);
  }
  const owner = postgres(counter.ownerUrl, { max: 1, onnotice: () => undefined });
  await owner`analyze`;
  await owner.end();
});
/** Fills a company with collaborators: a quarter of them have the same name. */
const staff = (id: string, count: number) =>
  // A page's statement has no time for thousands of rows on a busy machine.
  counter.running.database.jobs.execute(sql`insert into membership
      (id, office, organisation_id, status, email, email_fingerprint, name_key, given_name_key, is_manager, sees_recap, sees_invoices)
    select gen_random_uuid(), 'COUNTER', ${id}::uuid,
      case n % 10 when 0 then 'INVITED' when 1 then 'DEACTIVATED' else 'ACTIVE' end,
      'p' || n || '@exemple.ch', gen_random_uuid()::text,
      case when n % 4 = 0 then 'meyer zoe' else 'nom' || lpad(n::text, 4, '0') || ' rene' end,
      'rene nom' || n, false, false, false
    from generate_series(1, ${count - 1}::int) n`);
afterAll(() => counter[Symbol.asyncDispose]());

interface List {
  readonly organisation: null | {
    readonly members: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly email: string; readonly status: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
const query = `query ($id: ID!, $filter: MembershipFilter, $first: Int, $after: String) { organisation(id: $id) {
  members(filter: $filter, first: $first, after: $after) { totalCount nodes { id email status organisation { id } activeServiceGroups }
    pageInfo { hasNextPage endCursor } } } }`;
const page = async (variables: object = {}, passport = large.passport) => {
  const { data, codes } = await counter.ask<List>(query, { id: large.id, ...variables }, { passport });
  return { codes, ...data?.organisation?.members };
};

describe('the list of a company with 2,000 collaborators', () => {
  test('goes page by page through each once, by name, though many have the same one', async () => {
    const seen: string[] = [];
    for (let after: string | null | undefined = null, more = true; more; ) {
      const { nodes = [], pageInfo } = await page({ first: 100, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo?.endCursor;
      more = pageInfo?.hasNextPage ?? false;
    }
    const sorted = await counter.sql(
      sql`select id from membership where organisation_id = ${large.id} order by name_key collate "C", id`,
    );
    expect(seen).toEqual(sorted.map(({ id }) => id));
    expect(seen).toHaveLength(many);
  });

  test('is looked through by the beginning of a name, a first name or an e-mail, whatever the accents', async () => {
    expect(await page({ filter: { search: ' Méyer  Z' } })).toMatchObject({ totalCount: 499 });
    expect(await page({ filter: { search: 'NOM0003' } })).toMatchObject({ totalCount: 1 });
    expect(await page({ filter: { search: 'rené nom1999' } })).toMatchObject({ totalCount: 1 });
    expect(await page({ filter: { search: 'p1999@' } })).toMatchObject({ totalCount: 1 });
    for (const search of ['%', '_', 'exemple.ch', "' or true", '\\'])
      expect(await page({ filter: { search } }), search).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('is narrowed to states and to managers', async () => {
    expect(await page({ filter: { status: ['INVITED'] } })).toMatchObject({ totalCount: 199 });
    expect(await page({ filter: { status: ['INVITED', 'DEACTIVATED'] } })).toMatchObject({ totalCount: 399 });
    expect(await page({ filter: { status: [] } })).toMatchObject({ totalCount: 0 });
    expect(await page({ filter: { isManager: true } })).toMatchObject({ nodes: [{ email: large.email }] });
    expect(await page({ filter: { isManager: false } })).toMatchObject({ totalCount: many - 1 });
  });

  test('refuses a cursor that it did not hand out', async () => {
    for (const after of ['x', Buffer.from('not-a-key name').toString('base64url')])
      expect((await page({ after })).codes).toEqual(['BAD_CURSOR']);
  });

  test('costs one statement a type for 1 row and for 100, and reads no table from end to end', async () => {
    const statementsOf = async (first: number) => {
      counter.statements.length = 0;
      expect((await page({ first, filter: { search: 'm' } })).codes).toEqual([]);
      return [...counter.statements];
    };
    const one = await statementsOf(1);
    expect(await statementsOf(100)).toEqual(one);
    await expect(`${one.map((text) => text.trim()).join(';\n\n')};\n`).toMatchFileSnapshot(
      'sql/members-page.sql',
    );
    for (const text of one) {
      const plan = await counter.sql(sql.raw(`explain (generic_plan, costs off) ${text}`));
      const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
      // The other tables are small here: what is read of them at once is a page of the disk.
      expect(lines).not.toContain('Seq Scan on membership');
    }
  });
});

test('an organisation has its five thousandth member, not one more', async () => {
  await staff(large.id, 5_000 - many);
  const invite = (email: string) => company.invite(large.passport, large.id, email);
  expect((await invite('dernier@exemple.ch')).problems).toEqual([]);
  expect(codesOf(await invite('trop@exemple.ch'))).toEqual(['MEMBERS_TOO_MANY']);
});
