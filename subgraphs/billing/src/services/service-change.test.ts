import { gather, type Report } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { readService, type ServiceEntry } from './read-service.ts';
import type { ServiceFee, ServiceHistory } from './service.ts';
import { decideEdition, decideFee, decideWithdrawal, type FeeEntry, readFee } from './service-change.ts';

const today = '2026-11-21';
const fee = (validFrom: string, amountMinor: bigint | null, version = 1): ServiceFee => ({
  ...{ validFrom, amountMinor, version, currency: 'CHF', source: 'RDROCPMC', isVerified: false },
});
const service: ServiceHistory = {
  ...{ code: 'RESIDENCE_CERTIFICATE', group: 'POPULATION', offeredFrom: '2022-11-04' },
  ...{ offeredUntil: null, version: 1, editions: [], fees: [fee(today, 2500n), fee('2026-11-22', 2600n)] },
};

function judged<Result>(judge: (report: Report) => Result) {
  const problems: Problem[] = [];
  const result = judge(gather(problems, 'fr'));
  return { result, problems: problems.map(({ path, code }) => `${path.join('.')} ${code}`) };
}

describe('a fee that an administrator typed', () => {
  const read = (change: FeeEntry) =>
    judged((report) =>
      readFee({ validFrom: '1.1.2027', amount: '25', source: 'RDROCPMC, art. 3', ...change }, report),
    );

  test('is read as it is written in Switzerland, and waits for its confirmation', () => {
    expect(read({})).toMatchObject({
      result: { validFrom: '2027-01-01', amountMinor: 2500n, isVerified: false },
      problems: [],
    });
  });

  test('is above zero and says where it stands; every problem comes at once', () => {
    expect(read({ amount: '0.01' }).problems).toEqual([]);
    expect(read({ amount: '0' }).problems).toEqual(['amount SERVICE_FEE_NOT_POSITIVE']);
    expect(read({ validFrom: '30.02.2027', amount: 'x', source: ' ' })).toEqual({
      result: null,
      problems: ['validFrom DATE_NOT_IN_CALENDAR', 'amount AMOUNT_MALFORMED', 'source FIELD_REQUIRED'],
    });
  });
});

describe('a fee', () => {
  const decide = (validFrom: string, amountMinor: bigint, version: number | null = null, history = service) =>
    judged((report) =>
      decideFee({ ...fee(validFrom, null), amountMinor }, version, { history, today }, report),
    );

  test('begins today at the earliest, on a day that has none', () => {
    const none = { ...service, fees: [] };
    expect(decide(today, 3000n, null, none).result).toMatchObject({ amountMinor: 3000n, version: 1 });
    expect(decide('2026-11-20', 3000n).problems).toEqual(['validFrom SERVICE_DAY_PASSED']);
    expect(decide('2026-11-22', 3000n).problems).toEqual(['validFrom SERVICE_DAY_TAKEN']);
  });

  test('is changed until its eve, on the version that was seen; from its first day on its amount stays', () => {
    expect(decide('2026-11-22', 3000n, 1).result).toMatchObject({ amountMinor: 3000n, version: 2 });
    expect(decide('2026-11-22', 3000n, 2).problems).toEqual(['version VERSION_CONFLICT']);
    expect(decide(today, 3000n, 1).problems).toEqual(['amount SERVICE_HAS_BEGUN']);
    expect(decide(today, 2500n, 1).result).toMatchObject({ version: 2 });
    expect(decide('2026-11-23', 3000n, 1).problems).toEqual(['validFrom NOT_FOUND']);
  });

  test('that was not known can be filled in: nobody has paid it', () => {
    const unknown = { ...service, fees: [fee('2022-11-04', null)] };
    expect(decide('2022-11-04', 3000n, 1, unknown).result).toMatchObject({ amountMinor: 3000n, version: 2 });
  });

  test('does not begin after the last day of its service', () => {
    const ending = { ...service, offeredUntil: '2026-12-31' };
    expect(decide('2026-12-31', 3000n, null, ending).problems).toEqual([]);
    expect(decide('2027-01-01', 3000n, null, ending).problems).toEqual(['validFrom SERVICE_WITHDRAWN']);
  });
});

test('an edition that has begun stays whole', () => {
  const edition = { validFrom: today, version: 1 } as ServiceHistory['editions'][number];
  const history = { ...service, editions: [edition] };
  const decide = (validFrom: string, version: number | null) =>
    judged((report) => decideEdition({ validFrom }, version, { history, today }, report));
  expect(decide(today, 1).problems).toEqual(['validFrom SERVICE_HAS_BEGUN']);
  expect(decide('2026-11-22', null).result).toEqual({ validFrom: '2026-11-22', version: 1 });
});

test('the last day of a service is today at the earliest, and can be moved until it has passed', () => {
  const decide = (lastDay: string, offeredUntil: string | null, version = 1) =>
    judged((report) =>
      decideWithdrawal(lastDay, version, { history: { ...service, offeredUntil }, today }, report),
    );
  expect(decide(today, null).result).toMatchObject({ offeredUntil: today, version: 2 });
  expect(decide('2026-11-20', null).problems).toEqual(['lastDay SERVICE_DAY_PASSED']);
  expect(decide('2026-12-31', today).problems).toEqual([]);
  expect(decide('2026-12-31', '2026-11-20').problems).toEqual(['lastDay SERVICE_WITHDRAWN']);
  expect(decide('2026-12-31', null, 2).problems).toEqual(['version VERSION_CONFLICT']);
});

describe('what a service is, as an administrator typed it', () => {
  const words = { fr: 'Élu', de: 'b', it: 'c', en: 'd' };
  const typed: ServiceEntry = {
    ...{ isOnAccount: true, minWorkingDays: 7, maxWorkingDays: 14, titles: words, descriptions: words },
    postage: [{ code: 'LETTER_B', amount: '0', source: 'ch. 5', isVerified: true }],
    questions: [{ code: 'BIRTH_DATE', kind: 'DATE', label: words }],
  };
  const read = (change: ServiceEntry) => judged((report) => readService({ ...typed, ...change }, [], report));

  test('is read whole', () => {
    expect(read({})).toEqual({
      result: {
        ...{ isOnAccount: true, deliveryMode: 'POST', minWorkingDays: 7, maxWorkingDays: 14 },
        wordings: expect.objectContaining({ fr: { title: 'Élu', titleKey: 'elu', description: 'Élu' } }),
        postage: [{ code: 'LETTER_B', amountMinor: '0', source: 'ch. 5', isVerified: true }],
        questions: [
          { code: 'BIRTH_DATE', kind: 'DATE', isRequired: true, label: words, hint: null, choices: [] },
        ],
      },
      problems: [],
    });
  });

  test('takes a delay from 1 to 60 working days', () => {
    expect(read({ minWorkingDays: 1, maxWorkingDays: 60 }).problems).toEqual([]);
    for (const [minWorkingDays, maxWorkingDays] of [[0, 1] as const, [1, 61] as const, [3, 2] as const])
      expect(read({ minWorkingDays, maxWorkingDays }).problems).toEqual([
        'service.minWorkingDays SERVICE_DELAY_UNLIKELY',
      ]);
  });

  test('is said in each language', () => {
    expect(read({ titles: { fr: 'a', de: ' ' } }).problems).toEqual([
      'service.titles.de FIELD_REQUIRED',
      'service.titles.it FIELD_REQUIRED',
      'service.titles.en FIELD_REQUIRED',
    ]);
  });

  test('always has the free letter, and no letter twice; an amount that is not known is not confirmed', () => {
    const free = typed.postage?.[0] ?? {};
    const letterA = { code: 'LETTER_A', amount: '', source: 'x', isVerified: true };
    expect(read({ postage: [free, letterA] }).result?.postage[1]).toMatchObject({
      ...{ amountMinor: null, isVerified: false },
    });
    expect(read({ postage: [{ ...free, amount: '1' }] }).problems).toEqual([
      'service.postage SERVICE_POSTAGE_IS_FREE',
    ]);
    expect(read({ postage: [free, free] }).problems).toEqual([
      'service.postage.1.code SERVICE_ENTRY_REPEATED',
    ]);
  });

  test('asks questions that can be answered', () => {
    const question = { code: 'HISTORY', kind: 'CHOICE', label: words };
    const choices = ['YES', 'NO'].map((code) => ({ code, label: words }));
    expect(read({ questions: [{ ...question, choices }] }).problems).toEqual([]);
    expect(read({ questions: [{ ...question, choices: choices.slice(1) }] }).problems).toEqual([
      'service.questions.0.choices SERVICE_CHOICES_MISPLACED',
    ]);
    expect(read({ questions: [{ ...question, kind: 'TEXT', choices }] }).problems).toEqual([
      'service.questions.0.choices SERVICE_CHOICES_MISPLACED',
    ]);
    const [birth = {}] = typed.questions ?? [];
    expect(read({ questions: [birth, birth, { ...birth, code: 'x', kind: 'COLOUR' }] }).problems).toEqual([
      'service.questions.1.code SERVICE_ENTRY_REPEATED',
      'service.questions.2.code SERVICE_CODE_MALFORMED',
      'service.questions.2.kind VALUE_NOT_IN_LIST',
    ]);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ...'ABCDE'].map((letter, index) => ({
      ...birth,
      code: `Q_${index < 26 ? letter : `${letter}${letter}`}`,
    }));
    expect(read({ questions: letters.slice(0, 30) }).problems).toEqual([]);
    expect(read({ questions: letters }).problems).toEqual(['service.questions SERVICE_TOO_MANY']);
  });
});
