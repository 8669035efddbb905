import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counter, openCounter } from './counter.ts';
import { codesOf, somebodyAt } from './desk.ts';

let counter: Counter;

beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter[Symbol.asyncDispose]());

const typed = {
  roles: ['REPRESENTATIVE'],
  familyName: ' Rey-Favre ',
  givenName: 'Claire',
  address: 'Chemin des Vignes 4',
  postalCode: '1205',
  town: 'Genève',
  country: 'CH',
};
const born = { birthDate: '12.04.1985', avsNumber: '756.9217.0769.85' };
const insured = { ...typed, ...born, roles: ['INSURED', 'REPRESENTATIVE'] };

type Desk = Awaited<ReturnType<typeof somebodyAt>>;
const update = ({ step }: Desk, input: object, version: number) =>
  step(
    '$input: UpdatePersonInput!, $version: Int!',
    'updatePerson(input: $input, version: $version) { account { familyName version } problems { path code message } }',
    { input, version },
  );
const seen = 'version uses familyName town insuredSelf { id familyName birthDate version } beneficiaryCount';

describe('« Mes informations »', () => {
  test('are changed as they are typed', async () => {
    const desk = await somebodyAt(counter);
    expect(await update(desk, typed, 1)).toEqual({
      account: { familyName: 'Rey-Favre', version: 2 },
      problems: [],
    });
    expect(await desk.viewer(seen)).toEqual({
      version: 2,
      uses: ['REPRESENTATIVE'],
      familyName: 'Rey-Favre',
      town: 'Genève',
      insuredSelf: null,
      beneficiaryCount: 0,
    });
  });

  test('make who becomes an insured person a beneficiary of his own account, and unmake him', async () => {
    const desk = await somebodyAt(counter);
    expect((await update(desk, insured, 1)).problems).toEqual([]);
    const self = { id: expect.any(String), familyName: 'Rey-Favre', birthDate: '1985-04-12', version: 1 };
    const first = await desk.viewer(seen);
    expect(first).toMatchObject({ insuredSelf: self, beneficiaryCount: 1 });
    await update(desk, { ...insured, familyName: 'Rey' }, 2);
    expect(await desk.viewer(seen)).toMatchObject({ insuredSelf: { familyName: 'Rey', version: 2 } });
    await update(desk, { ...typed, avsNumber: 'ignored' }, 3);
    expect(await desk.viewer(seen)).toMatchObject({ insuredSelf: null, beneficiaryCount: 0 });
    await update(desk, insured, 4);
    const { insuredSelf } = first as { insuredSelf: { id: string } };
    expect(await desk.viewer(seen)).toMatchObject({
      insuredSelf: { id: insuredSelf.id },
      beneficiaryCount: 1,
    });
  });

  test('that another tab changed meanwhile are answered as they are', async () => {
    const desk = await somebodyAt(counter);
    const both = await Promise.all([
      update(desk, { ...typed, familyName: 'Un' }, 1),
      update(desk, { ...typed, familyName: 'Deux' }, 1),
    ]);
    expect(both.flatMap(codesOf)).toEqual([['VERSION_CONFLICT']]);
    const names = both.map((step) => (step['account'] as { familyName: string }).familyName);
    expect(new Set(names).size).toBe(1);
  });

  test('are asked for whole, in the order of the page', async () => {
    const desk = await somebodyAt(counter);
    expect(codesOf(await update(desk, { roles: ['INSURED'] }, 1)).map(([, path]) => path)).toEqual([
      'familyName',
      'givenName',
      'address',
      'postalCode',
      'town',
      'country',
      'birthDate',
      'avsNumber',
    ]);
    expect(codesOf(await update(desk, { ...typed, roles: [] }, 1))).toEqual([
      ['REGISTRATION_ROLE_REQUIRED', 'roles'],
    ]);
    expect(await desk.viewer('version')).toEqual({ version: 1 });
  });

  test('don’t take the AVS number of another beneficiary of the account', async () => {
    const child = {
      familyName: 'Favre',
      givenName: 'Théo',
      birthDate: '2014-09-03',
      relation: 'CHILD' as const,
    };
    const desk = await somebodyAt(counter, { beneficiaries: [{ ...child, avsNumber: born.avsNumber }] });
    expect(codesOf(await update(desk, insured, 1))).toEqual([['BENEFICIARY_KNOWN', 'avsNumber']]);
  });
});

describe('preferences', () => {
  const set = ({ step }: Desk, variables: object) =>
    step(
      '$locale: Locale, $contactChannel: ContactChannel',
      'setPreferences(locale: $locale, contactChannel: $contactChannel) { account { locale contactChannel version } problems { code } }',
      { ...variables },
    );

  test('are set one by one, what is left out stays, and nobody who edits the rest is disturbed', async () => {
    const desk = await somebodyAt(counter);
    const account = (locale: string, contactChannel: string) => ({
      account: { locale, contactChannel, version: 1 },
      problems: [],
    });
    expect(await set(desk, { locale: 'DE' })).toEqual(account('DE', 'EMAIL'));
    expect(await set(desk, { contactChannel: 'SMS' })).toEqual(account('DE', 'SMS'));
    expect(await set(desk, {})).toEqual(account('DE', 'SMS'));
  });
});
