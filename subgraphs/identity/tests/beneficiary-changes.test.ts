import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../src/enrol.ts';
import { type Counter, openCounter } from './counter.ts';
import { codesOf, somebodyAt } from './desk.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const child = {
  familyName: 'Favre',
  givenName: 'Théo',
  birthDate: '2014-09-03',
  avsNumber: '756.1234.5678.97',
  relation: 'CHILD' as const,
};
const typed = {
  ...child,
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
};
const self = { ...child, givenName: 'Claire', avsNumber: '756.9217.0769.85', relation: 'SELF' as const };

type Desk = Awaited<ReturnType<typeof somebodyAt>>;
const answer = 'beneficiary { id givenName address town relation version } problems { path code message }';
const update = ({ step }: Desk, id: string, input: object, version: number) =>
  step(
    '$id: ID!, $input: UpdateBeneficiaryInput!, $version: Int!',
    `updateBeneficiary(id: $id, input: $input, version: $version) { ${answer} }`,
    { id, input, version },
  );
const remove = ({ step }: Desk, id: string, version: number) =>
  step('$id: ID!, $version: Int!', `removeBeneficiary(id: $id, version: $version) { ${answer} }`, {
    id,
    version,
  });
const add = ({ step }: Desk, input: object, key: string) =>
  step(
    '$input: AddBeneficiaryInput!, $key: ID!',
    `addBeneficiary(input: $input, idempotencyKey: $key) { ${answer} }`,
    { input, key },
  );
/** Somebody who has a child, and the child's id. */
async function parent(beneficiaries: Person['beneficiaries'] = [child]) {
  const desk = await somebodyAt(counter, { beneficiaries });
  const { beneficiaries: list } = (await desk.viewer('beneficiaries { nodes { id } }')) as {
    beneficiaries: { nodes: { id: string }[] };
  };
  return { desk, id: list.nodes[0]?.id ?? '' };
}

describe('an insured person who is changed', () => {
  test('is as he is typed, and has his next version', async () => {
    const { desk, id } = await parent();
    expect(await update(desk, id, { ...typed, givenName: 'Théodore' }, 1)).toEqual({
      beneficiary: {
        id,
        givenName: 'Théodore',
        address: 'Rue du Mont-Blanc 12',
        town: 'Genève',
        relation: 'CHILD',
        version: 2,
      },
      problems: [],
    });
  });

  test('of whom another tab was first is answered as he is now', async () => {
    const { desk, id } = await parent();
    const both = await Promise.all([
      update(desk, id, { ...typed, givenName: 'Un' }, 1),
      update(desk, id, { ...typed, givenName: 'Deux' }, 1),
    ]);
    expect(both.flatMap(codesOf)).toEqual([['VERSION_CONFLICT']]);
    const [lost] = both.filter(({ problems }) => problems.length > 0);
    expect(lost?.['beneficiary']).toMatchObject({ version: 2 });
  });

  test('is asked for whole, and keeps his own AVS number but takes nobody else’s', async () => {
    const { desk, id } = await parent([child, { ...child, avsNumber: '756.3047.5009.62' }]);
    expect(codesOf(await update(desk, id, {}, 1))).toHaveLength(9);
    expect(codesOf(await update(desk, id, { ...typed, avsNumber: '756.3047.5009.62' }, 1))).toEqual([
      ['BENEFICIARY_KNOWN', 'avsNumber'],
    ]);
  });

  test('is the holder himself whatever is typed, and nobody else becomes him', async () => {
    const { desk, id } = await parent([self]);
    const changed = await update(desk, id, { ...typed, avsNumber: self.avsNumber, relation: 'CHILD' }, 1);
    expect(changed['beneficiary']).toMatchObject({ relation: 'SELF' });
    const { id: second } = (await add(desk, typed, 'child'))['beneficiary'] as { id: string };
    expect(codesOf(await update(desk, second, { ...typed, relation: 'SELF' }, 1))).toEqual([
      ['BENEFICIARY_SELF_KNOWN', 'relation'],
    ]);
  });

  test('is one of the own account: another’s answers like one that isn’t there', async () => {
    const { id } = await parent();
    const stranger = await somebodyAt(counter);
    for (const other of [id, '0199f000-0000-7000-8000-000000000000', 'x']) {
      expect(codesOf(await update(stranger, other, typed, 1))).toEqual([['NOT_FOUND', 'id']]);
      expect(codesOf(await remove(stranger, other, 1))).toEqual([['NOT_FOUND', 'id']]);
      expect(await stranger.viewer(`beneficiary(id: "${other}") { id }`)).toEqual({ beneficiary: null });
    }
  });
});

describe('an insured person who is taken off the account', () => {
  test('is in no list any more, while claims still find him, and may come back as somebody new', async () => {
    const { desk, id } = await parent();
    expect(await remove(desk, id, 1)).toEqual({ beneficiary: null, problems: [] });
    expect(
      await desk.viewer(`beneficiaries { nodes { id } } beneficiaryCount beneficiary(id: "${id}") { id }`),
    ).toEqual({ beneficiaries: { nodes: [] }, beneficiaryCount: 0, beneficiary: null });
    const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Beneficiary { givenName } } }`;
    const representations = [{ __typename: 'Beneficiary', id }];
    const found = await counter.ask(entities, { representations }, { passport: desk.passport });
    expect(found.data).toEqual({ _entities: [{ givenName: 'Théo' }] });
    expect(codesOf(await remove(desk, id, 2))).toEqual([['NOT_FOUND', 'id']]);
    expect(codesOf(await add(desk, typed, 'again'))).toEqual([]);
    expect(await desk.viewer('beneficiaryCount')).toEqual({ beneficiaryCount: 1 });
  });

  test('is known to invoices as removed, and to nobody else', async () => {
    const { desk, id } = await parent();
    const invoices = await counter.sign({ kind: 'SUBGRAPH', subject: 'invoices' }, 'invoices', 'identity');
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Beneficiary { removedAt } } }`;
    const representations = [{ __typename: 'Beneficiary', id }];
    const ask = (passport: string) => counter.ask(query, { representations }, { passport });
    expect((await ask(invoices)).data).toEqual({ _entities: [{ removedAt: null }] });
    await remove(desk, id, 1);
    expect((await ask(invoices)).data).toEqual({ _entities: [{ removedAt: expect.stringMatching(/Z$/) }] });
    expect((await ask(desk.passport)).codes).toEqual(['FORBIDDEN']);
  });

  test('is not the holder himself', async () => {
    const { desk, id } = await parent([self]);
    expect(codesOf(await remove(desk, id, 1))).toEqual([['BENEFICIARY_IS_SELF', 'id']]);
  });
});

describe('a guardian of two hundred', () => {
  const many = 200;
  let desk: Desk;

  beforeAll(async () => {
    desk = await somebodyAt(counter, { beneficiaries: [{ ...child, familyName: 'Ôrsat de la Rive' }] });
    await counter.sql(sql`insert into beneficiary (id, office, account_id, family_name, given_name, birth_date,
        avs_number, avs_number_fingerprint, relation)
      select gen_random_uuid(), office, account_id, 'Nom ' || n, 'Prénom ' || n, birth_date, avs_number,
        n::text, relation
      from beneficiary b, generate_series(2, ${many}::int) n where b.family_name = 'Ôrsat de la Rive'`);
  });
  const names = async (search: string | null) => {
    const found = (await desk.viewer(
      `beneficiaries(search: ${JSON.stringify(search)}, first: 100) { nodes { familyName } }`,
    )) as { beneficiaries: { nodes: { familyName: string }[] } };
    return found.beneficiaries.nodes.map(({ familyName }) => familyName);
  };

  test('counts them all, and pages through them', async () => {
    expect(await desk.viewer('beneficiaryCount')).toEqual({ beneficiaryCount: many });
    expect(await names(null)).toHaveLength(100);
  });

  test.each([['orsat'], ['ÔRSAT DE LA'], ['théo'], ['theo  orsat'], ['Orsat de la Rive Th']])(
    'finds one by the beginning of either name: %s',
    async (search) => {
      expect(await names(search)).toEqual(['Ôrsat de la Rive']);
    },
  );

  test('finds nobody by the middle of a name or by a wildcard', async () => {
    for (const search of ['rive', '%', '_om', 'nom%', '\\']) expect(await names(search)).toEqual([]);
    expect(await names('prenom 19')).toHaveLength(11);
  });

  test('costs one statement a type, whatever is searched', async () => {
    counter.statements.length = 0;
    await desk.viewer(
      'beneficiaries(search: "n", first: 50) { nodes { id address } } beneficiaryCount insuredSelf { id }',
    );
    const tables = counter.statements.map((text) => / from "(\w+)"/.exec(text)?.[1]);
    expect(tables.toSorted()).toEqual(['account', 'beneficiary', 'beneficiary', 'beneficiary']);
    const [list] = counter.statements.filter((text) => text.includes(' like '));
    expect(list).toMatchInlineSnapshot(
      `"select "id", "account_id", "family_name", "given_name", "address", "postal_code", "town", "country", "birth_date", "avs_number", "relation", "created_at", "removed_at", "version", "rank" from (select "id", "account_id", "family_name", "given_name", "address", "postal_code", "town", "country", "birth_date", "avs_number", "relation", "created_at", "removed_at", "version", row_number() over (partition by "account_id" order by "created_at", "id")::int as "rank" from "beneficiary" where ("beneficiary"."account_id" = any($1::uuid[]) and "beneficiary"."removed_at" is null and "beneficiary"."account_id" = $2 and ("beneficiary"."family_name_first" like lower(regexp_replace(normalize($3::text, NFKD), U&'[\\0300-\\036f]', '', 'g')) or "beneficiary"."given_name_first" like lower(regexp_replace(normalize($4::text, NFKD), U&'[\\0300-\\036f]', '', 'g'))))) "ranked" where "rank" <= $5 order by "ranked"."created_at", "ranked"."id""`,
    );
  });
});
