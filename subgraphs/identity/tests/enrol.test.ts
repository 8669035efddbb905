import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolPeople } from '../src/enrol.ts';
import { readIdentitySettings } from '../src/settings.ts';
import { type Counter, openCounter, person } from './counter.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const count = async () => (await counter.sql(sql`select count(*)::int as accounts from account`))[0];

test('who is enrolled already stays as he is, also when two processes enrol at once', async () => {
  const claire = person({
    email: 'claire@exemple.ch',
    bankAccounts: [{ iban: 'CH9300762011623852957', holder: 'C' }],
  });
  await Promise.all([counter.enrol(claire), counter.enrol(claire)]);
  await counter.enrol({ ...claire, email: 'Claire@Exemple.ch', familyName: 'Autre' });
  expect(await count()).toEqual({ accounts: 1 });
  expect(
    await counter.sql(
      sql`select family_name, holder from account join bank_account on account_id = account.id`,
    ),
  ).toEqual([{ family_name: 'Favre', holder: 'C' }]);
});

test('a person is enrolled whole or not at all', async () => {
  const before = await count();
  const broken = person({
    email: 'faux@exemple.ch',
    bankAccounts: [{ iban: 'CH36 0000 0000 0000 0000 0', holder: 'X' }],
  });
  await expect(counter.enrol(broken)).rejects.toThrow('IBAN_BANK_UNKNOWN');
  expect(await count()).toEqual(before);
});

test('the people of a demonstration are refused in production', async () => {
  const production = readIdentitySettings({ NODE_ENV: 'production' });
  const enrolled = enrolPeople(counter.running, [person({ email: 'x@exemple.ch' })], production);
  await expect(enrolled).rejects.toThrow('refused when NODE_ENV is production');
});
