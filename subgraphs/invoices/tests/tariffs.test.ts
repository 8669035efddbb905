import { databaseNow } from '@guichet/chassis/postgres/now.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, amend, type Counter, openCounter, requestCorrection, submit } from './counter.ts';
import { travelOf } from './travel-claims.ts';

let counter: Counter;
let administrator: Asker;

beforeAll(async () => {
  counter = await openCounter();
  const [account] = await counter.rows<{ id: string }>(
    sql`select id from account where email = 'h.monney@office.exemple.ch'`,
    'identity',
  );
  administrator = { id: account?.id ?? '', roles: [{ office: 'INSURANCE', role: 'ADMINISTRATOR' }] };
});
afterAll(() => counter[Symbol.asyncDispose]());

interface Outcome {
  readonly tariff: {
    readonly validFrom: string;
    readonly version: number;
    readonly isVerified: boolean;
    readonly amount: { readonly amount: string };
  } | null;
  readonly problems: readonly Problem[];
}

const outcome =
  '{ tariff { validFrom version isVerified amount { amount } } problems { path code message } }';

async function set(key: string, typed: object = {}, asker: Asker | null = administrator) {
  const { data, codes } = await counter.ask<{ setTariff: Outcome } | null>(
    asker,
    `mutation ($code: String, $validFrom: String, $amount: String, $source: String, $isVerified: Boolean, $version: Int, $key: ID!) {
      setTariff(code: $code, validFrom: $validFrom, amount: $amount, source: $source, isVerified: $isVerified,
        version: $version, idempotencyKey: $key) ${outcome} }`,
    {
      ...{ code: 'TRAVEL_KILOMETRE', validFrom: '01.01.2026', amount: '0.60', source: 'Circulaire' },
      ...typed,
      key,
    },
  );
  return { codes, tariff: data?.setTariff.tariff ?? null, problems: data?.setTariff.problems ?? [] };
}

async function remove(typed: object, asker: Asker | null = administrator) {
  const { data, codes } = await counter.ask<{ removeTariff: Outcome } | null>(
    asker,
    `mutation ($code: String, $validFrom: String, $version: Int!) {
      removeTariff(code: $code, validFrom: $validFrom, version: $version) ${outcome} }`,
    { code: 'TRAVEL_KILOMETRE', ...typed },
  );
  return { codes, problems: data?.removeTariff.problems ?? [] };
}

async function ratesOf(code: string, asker: Asker | null = administrator) {
  const { data, codes } = await counter.ask<{
    tariffs: { code: string; form: { code: string }; rates: object[] }[];
  } | null>(
    asker,
    '{ tariffs { code form { code } rates { validFrom validUntil isVerified version amount { amount } } } }',
  );
  return { codes, rates: data?.tariffs.find((sequence) => sequence.code === code)?.rates };
}

/** A claim for one trip of 10 km by car. */
function tripOn(day: string) {
  const input = travelOf(counter.claire);
  const [car] = input.form.travel.trips;
  const trip = { ...car, startDate: day, endDate: day, kilometres: '10' };
  return { ...input, form: { travel: { trips: [trip] } } };
}

async function totalOf(id: string | undefined) {
  const { data } = await counter.ask<{ claim: { total: { amount: string } } }>(
    counter.claire,
    'query ($id: ID!) { claim(id: $id) { total { amount } } }',
    { id },
  );
  return data.claim.total.amount;
}

const codesOf = (problems: readonly Problem[]) =>
  problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a new rate', () => {
  test('counts from its first day on; what was sent before keeps its rate until it is corrected', async () => {
    const before = (await submit(counter, 'sent-before', tripOn('01.01.2026'))).claim;
    expect((await set('from-new-year')).tariff).toMatchObject({
      ...{ validFrom: '2026-01-01', version: 1, isVerified: false },
      amount: { amount: '0.60' },
    });
    const eve = (await submit(counter, 'eve', tripOn('31.12.2025'))).claim;
    const newYear = (await submit(counter, 'new-year', tripOn('01.01.2026'))).claim;
    expect(await Promise.all([before, eve, newYear].map((claim) => totalOf(claim?.id)))).toEqual([
      '4.50',
      '4.50',
      '6.00',
    ]);
    const id = before?.id ?? '';
    await requestCorrection(counter, id, 1);
    expect(await totalOf(id)).toBe('4.50');
    await amend(counter, 'corrected-afterwards', { id, version: 2 }, tripOn('01.01.2026'));
    expect(await totalOf(id)).toBe('6.00');
    expect(await ratesOf('TRAVEL_KILOMETRE')).toMatchObject({
      rates: [
        { validFrom: '2020-01-01', validUntil: '2025-12-31', amount: { amount: '0.45' } },
        { validFrom: '2026-01-01', validUntil: null, amount: { amount: '0.60' } },
      ],
    });
  });

  test('is recorded once for its key, and in the trail of who did it', async () => {
    const lodging = { code: 'TRAVEL_LODGING', validFrom: '01.01.2098' };
    const [one, other] = await Promise.all([set('twice', lodging), set('twice', lodging)]);
    expect([one.problems, other.problems]).toEqual([[], []]);
    expect(codesOf((await set('twice', { ...lodging, amount: '70' })).problems)).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const trail = await counter.rows(sql`select actor, office, action, details from audit_entry
      where subject = 'Tariff:TRAVEL_LODGING:2098-01-01'`);
    expect(trail).toEqual([
      {
        ...{ actor: administrator.id, office: 'INSURANCE', action: 'tariff.set' },
        details: { amountMinor: '60', isVerified: false, version: 1 },
      },
    ]);
  });

  test('is one of two that race for the same day', async () => {
    const day = { code: 'TRAVEL_LODGING', validFrom: '01.01.2097' };
    const raced = await Promise.all([set('one', day), set('other', { ...day, amount: '70' })]);
    expect(raced.flatMap(({ problems }) => codesOf(problems))).toEqual(['validFrom TARIFF_DAY_TAKEN']);
  });
});

describe('a rate that has not begun', () => {
  const day = { code: 'TRAVEL_DAY_OVER_8_HOURS', validFrom: '2099-01-01' };

  test('is changed and removed, on the version that was seen; every row stays', async () => {
    await set('to-come', { ...day, amount: '20' });
    expect((await set('change', { ...day, amount: '21', version: 1 })).tariff).toMatchObject({ version: 2 });
    expect(codesOf((await set('late', { ...day, amount: '22', version: 1 })).problems)).toEqual([
      'version VERSION_CONFLICT',
    ]);
    expect(codesOf((await remove({ ...day, version: 1 })).problems)).toEqual(['version VERSION_CONFLICT']);
    expect((await remove({ ...day, version: 2 })).problems).toEqual([]);
    expect((await ratesOf(day.code)).rates).toMatchObject([{ validFrom: '1992-01-01', validUntil: null }]);
    const rows = await counter.rows(sql`select amount_minor::int as minor, is_removed as removed from tariff
      where valid_from = ${day.validFrom} order by version`);
    expect(rows).toEqual([
      { minor: 2000, removed: false },
      { minor: 2100, removed: false },
      { minor: 2100, removed: true },
    ]);
  });

  test('becomes one that has on its first day, in Geneva', async () => {
    const { database } = counter.running.invoices;
    const now = (await database.transaction(databaseNow)).toZonedDateTimeISO('Europe/Zurich').toPlainDate();
    const code = 'TRAVEL_DAY_5_TO_8_HOURS';
    const days = [now, now.add({ days: 1 })].map(String);
    for (const validFrom of days) await set(`begins-${validFrom}`, { code, validFrom, amount: '12' });
    const removed = [];
    for (const validFrom of days)
      removed.push(codesOf((await remove({ code, validFrom, version: 1 })).problems));
    expect(removed).toEqual([['validFrom TARIFF_HAS_BEGUN'], []]);
  });
});

test('a rate that has begun keeps its amount, and can be verified', async () => {
  const day = { code: 'HEARING_AID_ONE_EAR_CHILD', validFrom: '01.07.2011', version: 1 };
  expect(codesOf((await set('amount', { ...day, amount: '2840' })).problems)).toEqual([
    'amount TARIFF_HAS_BEGUN',
  ]);
  const { tariff } = await set('verify', {
    ...day,
    amount: '2830',
    source: 'OMAI, annexe',
    isVerified: true,
  });
  expect(tariff).toMatchObject({ version: 2, isVerified: true, amount: { amount: '2830.00' } });
});

test('no row of the rates can be changed or deleted, whoever asks the database', async () => {
  await expect(counter.rows(sql`update tariff set amount_minor = 1`)).rejects.toThrow();
  await expect(counter.rows(sql`delete from tariff`)).rejects.toThrow();
});

test('nobody but an administrator of the insurance office sees the sequences or sets a rate', async () => {
  const elsewhere = { id: administrator.id, roles: [{ office: 'POPULATION', role: 'ADMINISTRATOR' }] };
  const finance = { id: administrator.id, roles: [{ office: 'INSURANCE', role: 'FINANCE' }] };
  const everyoneElse = [counter.claire, counter.dufour, counter.rochat, elsewhere, finance];
  for (const asker of everyoneElse) {
    expect((await ratesOf('TRAVEL_KILOMETRE', asker)).codes).toEqual(['FORBIDDEN']);
    expect((await set('not-mine', { validFrom: '2090-01-01' }, asker)).codes).toEqual(['FORBIDDEN']);
    expect((await remove({ validFrom: '2026-01-01', version: 1 }, asker)).codes).toEqual(['FORBIDDEN']);
  }
  expect((await ratesOf('TRAVEL_KILOMETRE', null)).codes).toEqual(['UNAUTHENTICATED']);
});
