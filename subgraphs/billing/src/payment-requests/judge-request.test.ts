import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientLinkFacts } from './ask-client-link.ts';
import { judgeRequest, splitByMonth } from './judge-request.ts';
import { clientShare } from './payment-request.ts';
import { isWhole, type RequestEntry, readRequest } from './read-request.ts';

const link: ClientLinkFacts = {
  ...{ providerId: 'p', organisationId: 'o', providerName: 'Exemple Services', providerStatus: 'ADMITTED' },
  ...{ status: 'ACTIVE', birthDate: '1948-03-14', accountId: 'a', activeSince: '2026-10-05' },
  ...{ mandateReference: 'GUICHET-0001', mandateAcceptedOn: '2026-10-05' },
  ...{ iban: 'FR7630006000011234567890189', accountHolder: 'Jeanne Martin' },
  ...{ address: '8 rue du Salève', postalCode: '74100', town: 'Annemasse', country: 'FR' },
  sandboxClient: null,
};

const entry: RequestEntry = {
  ...{ clientId: 'c', birthDate: '14.03.1948', invoiceNumber: 'F-1' },
  ...{ invoiceDate: '2026-10-31', periodStart: '2026-10-05', periodEnd: '2026-10-31' },
  lines: [{ nature: 'HOUSEWORK', quantity: '2,5', unit: 'HOUR', totalCents: 101 }],
  totalCents: 101,
};

function problemsOf(some: RequestEntry, today = '2026-11-29', known: ClientLinkFacts | null = link) {
  const problems: Problem[] = [];
  const report = gather(problems, 'fr');
  judgeRequest(readRequest({ ...entry, ...some }, report), { link: known, today }, report);
  return problems;
}

const codesOf = (...given: Parameters<typeof problemsOf>) =>
  problemsOf(...given).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('the days of a request', () => {
  test('may all be today, and none tomorrow', () => {
    expect(codesOf({}, '2026-10-31')).toEqual([]);
    expect(codesOf({}, '2026-10-30')).toEqual([
      'periodEnd REQUEST_DAY_IN_FUTURE',
      'invoiceDate REQUEST_DAY_IN_FUTURE',
    ]);
  });

  test('begin at the earliest on the day from which the client can be billed', () => {
    expect(codesOf({ periodStart: '2026-10-04' })).toEqual(['periodStart REQUEST_BEFORE_LINK']);
  });

  test('are in order: services from first to last, then the invoice', () => {
    expect(codesOf({ periodStart: '2026-10-31', periodEnd: '2026-10-31' })).toEqual([]);
    expect(codesOf({ periodStart: '2026-10-31', periodEnd: '2026-10-30' })).toEqual([
      'periodEnd REQUEST_PERIOD_REVERSED',
    ]);
    expect(codesOf({ invoiceDate: '2026-10-30' })).toEqual(['invoiceDate REQUEST_INVOICE_BEFORE_SERVICES']);
  });

  test('lie in one month; else the sentence says how to split them', () => {
    const [found] = problemsOf({ periodEnd: '2026-11-01', invoiceDate: '2026-11-01' });
    expect(found).toMatchObject({ path: ['periodEnd'], code: 'REQUEST_PERIOD_OVER_MONTHS' });
    expect(found?.message).toContain('05.10.2026–31.10.2026, 01.11.2026–01.11.2026');
    expect(splitByMonth('2026-01-30', '2026-03-01')).toBe(
      '30.01.2026–31.01.2026, 01.02.2026–28.02.2026, 01.03.2026–01.03.2026',
    );
    expect(splitByMonth('1900-01-01', '2199-12-31').length).toBeLessThan(300);
  });
});

describe('a client', () => {
  test('is told nothing of as long as his day of birth can’t be read', () => {
    expect(codesOf({ birthDate: 'x' }, '2026-11-29', { ...link, status: 'BLOCKED' })).toEqual([
      'birthDate DATE_MALFORMED',
    ]);
  });
});

describe('the lines', () => {
  test('are 1 to 50', () => {
    const line = { nature: 'HOUSEWORK', quantity: '1', unit: 'HOUR', totalCents: 1 };
    const of = (count: number) => ({ lines: Array.from({ length: count }, () => line), totalCents: count });
    expect(codesOf(of(50))).toEqual([]);
    expect(codesOf(of(51))).toContain('lines REQUEST_TOO_MANY_LINES');
    expect(codesOf({ lines: [] })).toEqual(['lines FIELD_REQUIRED']);
    expect(codesOf({ lines: null })).toEqual(['lines FIELD_REQUIRED']);
  });

  test('sum up to the total, whatever their quantity and price would make', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40_000_000 }), { minLength: 1, maxLength: 50 }),
        (cents) => {
          const lines = cents.map((totalCents) => ({
            ...{ nature: 'GARDENING', quantity: '3', unit: 'FLAT', unitPriceCents: 1, totalCents },
          }));
          const total = cents.reduce((sum, one) => sum + one, 0);
          expect(codesOf({ lines, totalCents: total })).toEqual([]);
          expect(codesOf({ lines, totalCents: total + 1 })).toEqual(['totalCents REQUEST_TOTAL_NOT_SUM']);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('are read with two decimals of quantity and 140 characters of description', () => {
    const read = (some: object) => {
      const problems: Problem[] = [];
      const lines = [{ nature: 'HOUSEWORK', quantity: '2,5', unit: 'HOUR', totalCents: 101, ...some }];
      const made = readRequest({ ...entry, lines }, gather(problems, 'fr'));
      return { made, codes: problems.map(({ code }) => code) };
    };
    expect(read({}).made.lines).toMatchObject([{ quantity: '2.50', description: null, totalMinor: 101n }]);
    expect(isWhole(read({ description: 'x'.repeat(140) }).made)).toBe(true);
    expect(read({ description: 'x'.repeat(141) }).codes).toEqual(['FIELD_TOO_LONG']);
    expect(read({ unit: 'DAY' }).codes).toEqual(['VALUE_NOT_IN_LIST']);
    expect(read({ unit: 'FLAT' }).codes).toEqual(['REQUEST_UNIT_NOT_OFFERED']);
  });
});

test('the client’s share is the half, and an odd cent is his', () => {
  expect([1n, 2n, 3n, 12_501n].map(clientShare)).toEqual([1n, 1n, 2n, 6251n]);
});
