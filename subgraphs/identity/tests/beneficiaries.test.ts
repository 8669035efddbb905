import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter, person } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

let counter: Counter;
let newest = 0;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const theo = {
  relation: 'CHILD',
  familyName: ' Favre ',
  givenName: 'Théo',
  address: 'Rue du Mont-Blanc  12',
  postalCode: 'CH-1201',
  town: 'Genève',
  country: 'ch',
  birthDate: '3.9.2014',
  avsNumber: '7561234567897',
};
const document = `mutation ($input: AddBeneficiaryInput!, $key: ID!) { step: addBeneficiary(input: $input, idempotencyKey: $key) {
  beneficiary { id familyName givenName birthDate avsNumber relation version } problems { path code message } } }`;

interface Added {
  readonly beneficiary: { readonly id: string } | null;
  readonly problems: readonly TypedProblem[];
}

/** Somebody new who adds insured persons. */
async function somebody() {
  newest += 1;
  const email = `parent${newest}@exemple.ch`;
  await counter.enrol(person({ email }));
  const passport = await counter.passportOf(email);
  const add = async (input: object, key: string): Promise<Added> => {
    const { data, codes } = await counter.ask<{ step: Added }>(document, { input, key }, { passport });
    if (!data) throw new Error(codes.join());
    return data.step;
  };
  const count = async () =>
    (
      await counter.sql(
        sql`select 1 from beneficiary b join account a on a.id = b.account_id where a.email = ${email}`,
      )
    ).length;
  return { email, passport, add, count };
}
const codesOf = ({ problems }: Added) => problems.map(({ code, path }) => [code, ...path]);

describe('an insured person who is added', () => {
  test('stands in the list of the account, tidy, with the address', async () => {
    const { add, passport } = await somebody();
    const { beneficiary, problems } = await add(theo, 'first');
    expect(problems).toEqual([]);
    expect(beneficiary).toEqual({
      id: expect.any(String),
      familyName: 'Favre',
      givenName: 'Théo',
      birthDate: '2014-09-03',
      avsNumber: '756.1234.5678.97',
      relation: 'CHILD',
      version: 1,
    });
    const query = '{ viewer { beneficiaries { nodes { id } } } }';
    expect((await counter.ask(query, {}, { passport })).data).toEqual({
      viewer: { beneficiaries: { nodes: [{ id: beneficiary?.id }] } },
    });
    expect(await counter.sql(sql`select address, postal_code, town, country from beneficiary`)).toEqual([
      { address: 'Rue du Mont-Blanc 12', postal_code: '1201', town: 'Genève', country: 'CH' },
    ]);
  });

  test('is added once for a key, also five times at once; the key is not for another person', async () => {
    const { add, count } = await somebody();
    const all = await Promise.all(Array.from({ length: 5 }, () => add(theo, 'key')));
    expect(new Set(all.map(({ beneficiary }) => beneficiary?.id)).size).toBe(1);
    expect(await count()).toBe(1);
    expect(codesOf(await add({ ...theo, givenName: 'Léa' }, 'key'))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
  });

  test('may be corrected under the same key', async () => {
    const { add } = await somebody();
    expect(codesOf(await add({ ...theo, town: '' }, 'key'))).toEqual([['FIELD_REQUIRED', 'town']]);
    expect((await add(theo, 'key')).problems).toEqual([]);
  });

  test('is in an account once by his AVS number, also when two tabs add him at once', async () => {
    const { add, count } = await somebody();
    const both = await Promise.all([add(theo, 'one'), add({ ...theo, givenName: 'T.' }, 'two')]);
    expect(both.flatMap(codesOf)).toEqual([['BENEFICIARY_KNOWN', 'avsNumber']]);
    expect(await count()).toBe(1);
    const neighbour = await somebody();
    expect((await neighbour.add(theo, 'one')).problems).toEqual([]);
  });

  test('is the holder himself once', async () => {
    const { add } = await somebody();
    expect((await add({ ...theo, relation: 'SELF' }, 'one')).problems).toEqual([]);
    const second = { ...theo, relation: 'SELF', avsNumber: '756.9217.0769.85' };
    expect(codesOf(await add(second, 'two'))).toEqual([['BENEFICIARY_SELF_KNOWN', 'relation']]);
  });

  test('is asked for whole, all at once', async () => {
    const { add } = await somebody();
    const { problems } = await add({}, 'key');
    expect(problems.map(({ message }) => message)).toEqual([
      'Le champ Lien avec vous est obligatoire.',
      'Le champ Nom est obligatoire.',
      'Le champ Prénom est obligatoire.',
      'Le champ Adresse est obligatoire.',
      'Le champ Code postal est obligatoire.',
      'Le champ Lieu est obligatoire.',
      'Le champ Pays est obligatoire.',
      'Le champ Date de naissance est obligatoire.',
      "Le champ Numéro d'assuré (numéro AVS) est obligatoire.",
    ]);
    expect(codesOf(await add(theo, ''))).toEqual([['FIELD_REQUIRED', 'idempotencyKey']]);
  });

  test('is the five hundredth of an account, not one more', async () => {
    const { add, email } = await somebody();
    await add(theo, 'first');
    const copies = (count: number) =>
      counter.sql(sql`insert into beneficiary (id, office, account_id, family_name, given_name, birth_date,
          avs_number, avs_number_fingerprint, relation)
        select gen_random_uuid(), b.office, b.account_id, b.family_name, b.given_name, b.birth_date,
          b.avs_number, gen_random_uuid()::text, b.relation
        from beneficiary b join account a on a.id = b.account_id, generate_series(1, ${count}::int)
        where a.email = ${email} and b.given_name = 'Théo' and b.avs_number_fingerprint =
          ${counter.running.vault.fingerprint('identity.avs-number', '7561234567897')}`);
    await copies(498);
    expect((await add({ ...theo, avsNumber: '756.9217.0769.85' }, 'hundredth')).problems).toEqual([]);
    const next = await add({ ...theo, avsNumber: '756.3047.5009.62' }, 'more');
    expect(codesOf(next)).toEqual([['BENEFICIARY_TOO_MANY']]);
  });

  test('needs somebody who is signed in', async () => {
    expect((await counter.ask(document, { input: theo, key: 'k' })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
