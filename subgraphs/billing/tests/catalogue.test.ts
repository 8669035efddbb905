import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, type Cashier, openCashier } from './cashier.ts';

let cashier: Cashier;
const administrator: Account = {
  id: '0199f000-0000-7000-8000-000000000001',
  roles: [{ office: 'POPULATION', role: 'ADMINISTRATOR' }],
};

beforeAll(async () => {
  cashier = await openCashier();
});
afterAll(() => cashier[Symbol.asyncDispose]());

interface History {
  readonly code: string;
  readonly version: number;
  readonly offeredUntil: string | null;
  readonly fees: readonly {
    readonly validFrom: string;
    readonly version: number;
    readonly isVerified: boolean;
    readonly amount: { readonly amount: string } | null;
  }[];
  readonly editions: readonly {
    readonly validFrom: string;
    readonly validUntil: string | null;
    readonly version: number;
    readonly titles: { readonly de: string };
    readonly questions: readonly object[];
  }[];
}
type Outcome = { readonly service: History | null; readonly problems: readonly Problem[] };

const history = `{ code version offeredUntil fees { validFrom version isVerified amount { amount } }
  editions { validFrom validUntil version titles { de } questions { code labels { it } } } }`;

async function change(field: string, of: string, variables: object, asker: Account | null = administrator) {
  const types: Readonly<Record<string, string>> = {
    ...{ service: 'ServiceInput!', idempotencyKey: 'ID!', isVerified: 'Boolean' },
    version: of.includes('withdraw') ? 'Int!' : 'Int',
  };
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${types[name] ?? 'String'}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  const { data, codes } = await cashier.ask<{ outcome: Outcome } | null>(
    asker,
    `mutation (${declared}) { outcome: ${field}(${given}) { service ${history} problems { path code message } } }`,
    variables,
  );
  return {
    codes,
    service: data?.outcome.service ?? null,
    problems: data?.outcome.problems.map(({ path, code }) => `${path.join('.')} ${code}`) ?? [],
  };
}
const add = (typed: object, asker?: Account | null) => change('addService', 'add', typed, asker);
const alter = (typed: object, asker?: Account | null) => change('changeService', 'change', typed, asker);
const price = (typed: object, asker?: Account | null) => change('setServiceFee', 'fee', typed, asker);
const withdraw = (typed: object, asker?: Account | null) =>
  change('withdrawService', 'withdraw', typed, asker);

const words = (text: string) => ({ fr: text, de: `${text} de`, it: `${text} it`, en: `${text} en` });
const content = (title: string) => ({
  ...{ isOnAccount: true, minWorkingDays: 2, maxWorkingDays: 5 },
  ...{ titles: words(title), descriptions: words('Pour essayer.') },
  postage: [
    { code: 'LETTER_B', amount: '0', source: 'Conditions, ch. 5', isVerified: true },
    { code: 'REGISTERED_LETTER', amount: '5.30', source: 'Tarif de la poste', isVerified: false },
  ],
  questions: [
    { code: 'FAMILY_NAME', kind: 'TEXT', label: words('Nom') },
    {
      ...{
        code: 'COPIES',
        kind: 'CHOICE',
        isRequired: false,
        label: words('Copies'),
        hint: words('Au choix'),
      },
      choices: ['ONE', 'TWO'].map((code) => ({ code, label: words(code) })),
    },
  ],
});

/** A day in Geneva by the database's clock. */
async function day(after: number): Promise<string> {
  const [row] = await cashier.rows<{ day: string }>(
    sql`select ((now() at time zone 'Europe/Zurich')::date + ${after}::int)::text as day`,
  );
  return row?.day ?? '';
}

async function service(code: string) {
  const { data } = await cashier.ask<{ service: Record<string, unknown> | null }>(
    null,
    `query ($code: ID!) { service(code: $code) { title fee { amount } feeIsVerified offeredUntil isOnAccount
      delivery { mode minWorkingDays maxWorkingDays expectedFrom expectedUntil }
      postageChoices { code title amount { amount currency } isVerified }
      questions { code kind isRequired label hint choices { code label } } } }`,
    { code },
  );
  return data.service;
}
const titles = async () =>
  (
    await cashier.ask<{ services: { nodes: { title: string }[] } }>(null, '{ services { nodes { title } } }')
  ).data.services.nodes.map(({ title }) => title);

describe('a service', () => {
  test('is added from a day on: sold then, with its letters, its questions and no fee yet', async () => {
    const from = await day(0);
    const added = { code: 'NEW_PAPER', service: content('Nouveau papier') };
    const sent = await add({ ...added, offeredFrom: from, idempotencyKey: 'new' });
    expect(sent).toMatchObject({ problems: [], service: { code: 'NEW_PAPER', version: 1, fees: [] } });
    expect(await service('NEW_PAPER')).toEqual({
      ...{ title: 'Nouveau papier', fee: null, feeIsVerified: false, offeredUntil: null, isOnAccount: true },
      delivery: {
        ...{ mode: 'POST', minWorkingDays: 2, maxWorkingDays: 5 },
        ...{ expectedFrom: expect.any(String), expectedUntil: expect.any(String) },
      },
      postageChoices: [
        {
          ...{ code: 'LETTER_B', title: 'Lettre standard, courrier B' },
          ...{ amount: { amount: '0.00', currency: 'CHF' }, isVerified: true },
        },
        {
          ...{ code: 'REGISTERED_LETTER', title: 'Lettre recommandée' },
          ...{ amount: { amount: '5.30', currency: 'CHF' }, isVerified: false },
        },
      ],
      questions: [
        { code: 'FAMILY_NAME', kind: 'TEXT', isRequired: true, label: 'Nom', hint: null, choices: [] },
        {
          ...{ code: 'COPIES', kind: 'CHOICE', isRequired: false, label: 'Copies', hint: 'Au choix' },
          choices: [
            { code: 'ONE', label: 'ONE' },
            { code: 'TWO', label: 'TWO' },
          ],
        },
      ],
    });
    // The same call again is the same service; the code is taken for another one.
    expect((await add({ ...added, offeredFrom: from, idempotencyKey: 'new' })).problems).toEqual([]);
    expect((await add({ ...added, offeredFrom: from, idempotencyKey: 'other' })).problems).toEqual([
      'code SERVICE_CODE_TAKEN',
    ]);
    expect((await add({ ...added, offeredFrom: await day(1), idempotencyKey: 'new' })).problems).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  test('of tomorrow is not in the catalogue yet, and none begins yesterday', async () => {
    const added = { code: 'LATER_PAPER', service: content('Papier à venir') };
    expect((await add({ ...added, offeredFrom: await day(-1), idempotencyKey: 'past' })).problems).toEqual([
      'offeredFrom SERVICE_DAY_PASSED',
    ]);
    const later = await add({ ...added, offeredFrom: await day(1), idempotencyKey: 'later' });
    expect(later.problems).toEqual([]);
    expect(await service('LATER_PAPER')).toBeNull();
    expect(await titles()).not.toContain('Papier à venir');
  });

  test('has every problem of what was typed at once', async () => {
    const blank = { ...content(''), minWorkingDays: 0, postage: [], questions: [{ code: 'q' }] };
    const { problems } = await add({ code: 'x', offeredFrom: '', service: blank, idempotencyKey: 'bad' });
    expect(problems).toEqual(
      expect.arrayContaining([
        'code SERVICE_CODE_MALFORMED',
        'offeredFrom FIELD_REQUIRED',
        'service.titles.fr FIELD_REQUIRED',
        'service.minWorkingDays SERVICE_DELAY_UNLIKELY',
        'service.postage SERVICE_POSTAGE_IS_FREE',
        'service.questions.0.code SERVICE_CODE_MALFORMED',
        'service.questions.0.kind FIELD_REQUIRED',
      ]),
    );
  });

  test('is changed from a day on and keeps its questions; of two who change a day, one does', async () => {
    const { questions: _kept, ...changed } = content('Attestation de domicile');
    const tomorrow = await day(1);
    const typed = { code: 'RESIDENCE_CERTIFICATE', validFrom: tomorrow, service: changed };
    const raced = await Promise.all(
      ['one', 'other'].map((key) => alter({ ...typed, idempotencyKey: `change-${key}` })),
    );
    expect(raced.flatMap(({ problems }) => problems)).toEqual(['validFrom SERVICE_DAY_TAKEN']);
    const { service: now } = await alter({ ...typed, version: 1, idempotencyKey: 'change-again' });
    expect(now?.editions).toMatchObject([
      { validFrom: '2022-11-04', validUntil: await day(0), version: 1 },
      { validFrom: tomorrow, validUntil: null, version: 2, titles: { de: 'Attestation de domicile de' } },
    ]);
    expect(now?.editions[1]?.questions).toEqual(now?.editions[0]?.questions);
    expect(now?.editions[0]?.questions).toHaveLength(6);
    expect(await service('RESIDENCE_CERTIFICATE')).toMatchObject({ title: 'Attestation de résidence' });
    const begun = { ...typed, validFrom: '04.11.2022', version: 1, idempotencyKey: 'change-begun' };
    expect((await alter(begun)).problems).toEqual(['validFrom SERVICE_HAS_BEGUN']);
  });

  test('is sold until its last day, and known afterwards to its orders', async () => {
    const code = 'DOMICILE_DECLARATION';
    const today = await day(0);
    expect((await withdraw({ code, lastDay: await day(-1), version: 1 })).problems).toEqual([
      'lastDay SERVICE_DAY_PASSED',
    ]);
    const raced = await Promise.all([1, 2].map(() => withdraw({ code, lastDay: today, version: 1 })));
    expect(raced.flatMap(({ problems }) => problems)).toEqual(['version VERSION_CONFLICT']);
    expect(await service(code)).toMatchObject({ offeredUntil: today });
    expect(await titles()).toContain('Déclaration de domicile');
    await cashier.rows(sql`update service set offered_until = ${await day(-1)} where code = ${code}`);
    expect(await titles()).not.toContain('Déclaration de domicile');
    expect(await service(code)).toMatchObject({ title: 'Déclaration de domicile' });
    expect((await withdraw({ code: 'NO_SUCH', lastDay: today, version: 1 })).problems).toEqual([
      'code NOT_FOUND',
    ]);
  });
});

describe('a fee', () => {
  const code = 'ADDRESS_INQUIRY';
  const typed = { code, amount: '15', source: 'RDROCPMC, art. 3' };

  test('that nobody knew is set from today on and counts at once, marked until it is confirmed', async () => {
    const validFrom = await day(0);
    expect(await service(code)).toMatchObject({ fee: null, feeIsVerified: false });
    expect((await price({ ...typed, validFrom, idempotencyKey: 'fee' })).problems).toEqual([]);
    expect(await service(code)).toMatchObject({ fee: { amount: '15.00' }, feeIsVerified: false });
    const right = { ...typed, validFrom, version: 1, isVerified: true };
    expect((await price({ ...right, amount: '16', idempotencyKey: 'fee-other' })).problems).toEqual([
      'amount SERVICE_HAS_BEGUN',
    ]);
    expect((await price({ ...right, idempotencyKey: 'fee-right' })).problems).toEqual([]);
    expect(await service(code)).toMatchObject({ fee: { amount: '15.00' }, feeIsVerified: true });
  });

  test('to come does not count before its day, and every row and act stays', async () => {
    const validFrom = await day(1);
    await price({ ...typed, amount: '20', validFrom, idempotencyKey: 'to-come' });
    await price({ ...typed, amount: '21', validFrom, version: 1, idempotencyKey: 'to-come-2' });
    expect(await service(code)).toMatchObject({ fee: { amount: '15.00' } });
    const rows = await cashier.rows(sql`select amount_minor::int as minor from service_fee
      where code = ${code} and valid_from = ${validFrom} order by version`);
    expect(rows).toEqual([{ minor: 2000 }, { minor: 2100 }]);
    const trail = await cashier.rows(sql`select actor, office, action, details from audit_entry
      where subject = ${`Service:${code}`} and details ->> 'validFrom' = ${validFrom} order by at`);
    expect(trail).toMatchObject([
      {
        ...{ actor: administrator.id, office: 'POPULATION', action: 'service.setFee' },
        details: { validFrom, amountMinor: '2000', isVerified: false, version: 1 },
      },
      { details: { amountMinor: '2100', version: 2 } },
    ]);
  });
});

test('no row of fees and editions can be changed or deleted, whoever asks the database', async () => {
  for (const table of [sql`service_fee`, sql`service_edition`]) {
    await expect(cashier.rows(sql`update ${table} set version = 9`)).rejects.toThrow();
    await expect(cashier.rows(sql`delete from ${table}`)).rejects.toThrow();
  }
});

test('nobody but an administrator of the population office sees the histories or changes the catalogue', async () => {
  const as = (office: string, role: string) => ({ id: administrator.id, roles: [{ office, role }] });
  const others = [as('INSURANCE', 'ADMINISTRATOR'), as('POPULATION', 'OFFICER'), { id: administrator.id }];
  const named = { code: 'ADDRESS_INQUIRY', version: 1 };
  for (const asker of others) {
    const answers = [
      await add({ code: 'X_Y', service: content('x'), idempotencyKey: 'no' }, asker),
      await alter({ ...named, service: content('x'), idempotencyKey: 'no' }, asker),
      await price({ ...named, idempotencyKey: 'no' }, asker),
      await withdraw(named, asker),
      await cashier.ask(asker, '{ serviceHistories { code } }'),
    ];
    expect(answers.map(({ codes }) => codes)).toEqual(answers.map(() => ['FORBIDDEN']));
  }
  expect((await cashier.ask(null, '{ serviceHistories { code } }')).codes).toEqual(['UNAUTHENTICATED']);
  const { data } = await cashier.ask<{ serviceHistories: History[] }>(
    administrator,
    `{ serviceHistories ${history} }`,
  );
  expect(data.serviceHistories.length).toBeGreaterThan(4);
});
