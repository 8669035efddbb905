import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { codesOf, somebodyAt } from './desk.ts';
import { entryAt } from './newcomer.ts';

let counter: Counter;
let entry: ReturnType<typeof entryAt>;

beforeAll(async () => {
  counter = await openCounter();
  entry = entryAt(counter);
});
afterAll(() => counter[Symbol.asyncDispose]());

const first = { iban: 'CH93 0076 2011 6238 5295 7', holder: 'Claire Favre' };
const typed = {
  iban: 'ch56 0483 5012 3456 7800 9',
  holder: ' Claire  Favre ',
  address: 'Rue du Mont-Blanc 12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
};

type Desk = Awaited<ReturnType<typeof somebodyAt>>;
const answer =
  'bankAccount { id iban holder address postalCode town country version } problems { path code message }';
const add = ({ step }: Desk, input: object, key = 'key') =>
  step(
    '$input: BankAccountInput!, $key: ID!',
    `addBankAccount(input: $input, idempotencyKey: $key) { ${answer} }`,
    { input, key },
  );
const update = ({ step }: Desk, id: string, input: object, version: number) =>
  step(
    '$id: ID!, $input: BankAccountInput!, $version: Int!',
    `updateBankAccount(id: $id, input: $input, version: $version) { ${answer} }`,
    { id, input, version },
  );
const remove = ({ step }: Desk, id: string, version: number) =>
  step('$id: ID!, $version: Int!', `removeBankAccount(id: $id, version: $version) { ${answer} }`, {
    id,
    version,
  });
const idOf = (step: object) => (step as { bankAccount: { id: string } | null }).bankAccount?.id ?? '';
const ibans = async ({ viewer }: Desk) => {
  const { bankAccounts } = (await viewer('bankAccounts { nodes { id iban } }')) as {
    bankAccounts: { nodes: { id: string; iban: string }[] };
  };
  return bankAccounts.nodes;
};

describe('a bank account', () => {
  test('that is added stands in the list with its holder, and the person is told', async () => {
    const desk = await somebodyAt(counter, { bankAccounts: [first] });
    const added = await add(desk, typed);
    expect(added).toEqual({
      bankAccount: {
        ...typed,
        id: expect.any(String),
        iban: 'CH56 0483 5012 3456 7800 9',
        holder: 'Claire Favre',
        version: 1,
      },
      problems: [],
    });
    expect((await ibans(desk)).map(({ iban }) => iban)).toEqual([first.iban, 'CH56 0483 5012 3456 7800 9']);
    const [mail] = await entry.mails(desk.email, 1);
    expect(mail?.text).toContain('CH•• … 009');
    expect(mail?.text).not.toContain('0483');
  });

  test('is added once for a key, also five times at once, and once in an account', async () => {
    const desk = await somebodyAt(counter);
    const all = await Promise.all(Array.from({ length: 5 }, () => add(desk, typed)));
    expect(new Set(all.map(idOf)).size).toBe(1);
    expect(await ibans(desk)).toHaveLength(1);
    expect(codesOf(await add(desk, first))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    expect(codesOf(await add(desk, typed, 'other'))).toEqual([['BANK_ACCOUNT_KNOWN', 'iban']]);
  });

  test('is asked for whole, all at once, and no QR-IBAN is taken', async () => {
    const desk = await somebodyAt(counter);
    expect((await add(desk, {})).problems.map(({ message }) => message)).toEqual([
      'Le champ IBAN est obligatoire.',
      'Le champ Titulaire du compte est obligatoire.',
      'Le champ Adresse est obligatoire.',
      'Le champ Code postal est obligatoire.',
      'Le champ Lieu est obligatoire.',
      'Le champ Pays est obligatoire.',
    ]);
    expect(codesOf(await add(desk, { ...typed, iban: 'CH44 3199 9123 0008 8901 2' }))).toEqual([
      [expect.stringContaining('QR'), 'iban'],
    ]);
    expect(codesOf(await add(desk, { ...typed, holder: 'x'.repeat(71) }))).toEqual([
      ['FIELD_TOO_LONG', 'holder'],
    ]);
    expect(codesOf(await add(desk, { ...typed, holder: 'x'.repeat(70) }))).toEqual([]);
  });

  test('that is changed has its next version, one of two tabs is told, and the person too', async () => {
    const desk = await somebodyAt(counter, { bankAccounts: [first] });
    const [known] = await ibans(desk);
    const both = await Promise.all([
      update(desk, known?.id ?? '', typed, 1),
      update(desk, known?.id ?? '', { ...typed, holder: 'Autre' }, 1),
    ]);
    expect(both.flatMap(codesOf)).toEqual([['VERSION_CONFLICT']]);
    expect((await ibans(desk))[0]?.iban).toBe('CH56 0483 5012 3456 7800 9');
    expect(await entry.mails(desk.email, 1)).toHaveLength(1);
  });

  test('that is removed is in no list, and its IBAN may come again; the last one stays', async () => {
    const desk = await somebodyAt(counter, { bankAccounts: [first] });
    const id = idOf(await add(desk, typed));
    expect(await remove(desk, id, 1)).toEqual({ bankAccount: null, problems: [] });
    const [left, ...others] = await ibans(desk);
    expect(others).toEqual([]);
    expect(codesOf(await remove(desk, left?.id ?? '', 1))).toEqual([['LAST_BANK_ACCOUNT', 'id']]);
    expect(codesOf(await add(desk, typed, 'again'))).toEqual([]);
    expect(await entry.mails(desk.email, 3)).toHaveLength(3);
  });

  test('of two that are removed at once, one stays', async () => {
    const desk = await somebodyAt(counter, { bankAccounts: [first] });
    await add(desk, typed);
    const both = await Promise.all((await ibans(desk)).map(({ id }) => remove(desk, id, 1)));
    expect(both.flatMap(codesOf)).toEqual([['LAST_BANK_ACCOUNT', 'id']]);
  });

  test('of another answers like one that isn’t there', async () => {
    const owner = await somebodyAt(counter, { bankAccounts: [first] });
    const [known] = await ibans(owner);
    const stranger = await somebodyAt(counter, { bankAccounts: [first] });
    for (const id of [known?.id ?? '', '0199f000-0000-7000-8000-000000000000']) {
      expect(codesOf(await update(stranger, id, typed, 1))).toEqual([['NOT_FOUND', 'id']]);
      expect(codesOf(await remove(stranger, id, 1))).toEqual([['NOT_FOUND', 'id']]);
    }
  });
});
