import { gather } from '@guichet/chassis/problems/fields.ts';
import { locales, type Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { bankReasonCodes, bankReasonOf, isReasonCode, sayReason } from './bank-reason.ts';
import { type OutcomeEntry, readOutcome } from './payout-outcome.ts';

function read(entry: OutcomeEntry) {
  const problems: Problem[] = [];
  const outcome = readOutcome(entry, { since: '2026-11-01', today: '2026-11-28' }, gather(problems, 'fr'));
  return { outcome, codes: problems.map(({ path, code }) => `${path.join('.')} ${code}`) };
}

describe('what finance records of a payout', () => {
  test('needs nothing when it was sent, or when the bank is silent', () => {
    for (const outcome of ['SENT', 'UNKNOWN'] as const)
      expect(read({ outcome, bookedOn: 'x', reasonCode: 'x' })).toMatchObject({
        outcome: { bookedOn: null, reasonCode: null },
        codes: [],
      });
  });

  test('needs the bank’s day when it was booked', () => {
    expect(read({ outcome: 'EXECUTED' }).codes).toEqual(['bookedOn FIELD_REQUIRED']);
    expect(read({ outcome: 'EXECUTED', bookedOn: '28.11.2026' })).toMatchObject({
      outcome: { verb: 'recordExecution', bookedOn: '2026-11-28' },
      codes: [],
    });
  });

  test('needs the day and the bank’s reason when it was refused or came back', () => {
    for (const outcome of ['REJECTED', 'RETURNED'] as const)
      expect(read({ outcome }).codes).toEqual(['bookedOn FIELD_REQUIRED', 'reasonCode FIELD_REQUIRED']);
    expect(
      read({ outcome: 'REJECTED', bookedOn: '1.11.2026', reasonCode: ' ac04 ', note: ' Avis  du 2 ' }),
    ).toMatchObject({ outcome: { reasonCode: 'AC04', reason: 'Avis du 2' }, codes: [] });
  });

  test('is of no day before the payout, and of none to come', () => {
    for (const bookedOn of ['31.10.2026', '29.11.2026'])
      expect(read({ outcome: 'EXECUTED', bookedOn }).codes).toEqual(['bookedOn PAYOUT_DAY_UNLIKELY']);
  });

  test('says all that is wrong at once', () => {
    expect(
      read({ outcome: 'RETURNED', bookedOn: 'hier', reasonCode: 'compte', note: 'x'.repeat(141) }).codes,
    ).toEqual(['bookedOn DATE_MALFORMED', 'reasonCode VALUE_NOT_IN_LIST', 'note FIELD_TOO_LONG']);
  });
});

describe('a bank’s reason', () => {
  test('has a code as ISO 20022 writes it and a sentence in each language', () => {
    for (const code of bankReasonCodes) {
      expect(isReasonCode(code)).toBe(true);
      const said = locales.map((locale) => sayReason(bankReasonOf(code), locale).sentence);
      expect(new Set(said).size).toBe(locales.length);
    }
  });

  test('says whether another account is needed: of a closed one it is, of a double payment it isn’t', () => {
    expect(bankReasonOf('AC04').isOfAccount).toBe(true);
    expect(bankReasonOf('AM05').isOfAccount).toBe(false);
  });

  test('that the counter has no sentence for is no precise one, and blames no account', () => {
    expect(sayReason(bankReasonOf('ZZ99'), 'en')).toEqual({
      code: 'ZZ99',
      isOfAccount: false,
      sentence: 'The bank gave no precise reason.',
    });
  });
});
