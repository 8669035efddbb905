import { describe, expect, test } from 'vitest';
import type { ClaimWarning } from '../claims/claim-warnings.ts';
import { isPossibleDuplicate } from './earlier-claim.ts';

const claim = {
  form: 'OTHER_INVOICE',
  periodStart: '2026-06-04',
  periodEnd: '2026-06-11',
  warnings: [],
} as const;
const earlier: Parameters<typeof isPossibleDuplicate>[1] = {
  form: 'OTHER_INVOICE',
  periodStart: '2026-06-11',
  periodEnd: '2026-06-30',
  reference: '318.632-2026-00001',
  status: 'PAID',
};

describe('an earlier claim may ask for the same', () => {
  test('on the same form, from the first day that both have', () => {
    expect(isPossibleDuplicate(claim, earlier)).toBe(true);
    expect(isPossibleDuplicate(claim, { ...earlier, periodStart: '2026-06-12' })).toBe(false);
    expect(isPossibleDuplicate(claim, { ...earlier, form: 'TRAVEL' })).toBe(false);
  });

  test('unless it was refused: then it is asked anew', () => {
    expect(isPossibleDuplicate(claim, { ...earlier, status: 'REFUSED' })).toBe(false);
  });

  test('where a warning names it, whatever its days', () => {
    const warnings: readonly ClaimWarning[] = [
      { code: 'CLAIM_MADE_BEFORE', path: [], parameters: { reference: earlier.reference } },
    ];
    const later = { ...earlier, periodStart: '2026-07-01', periodEnd: '2026-07-01' };
    expect(isPossibleDuplicate({ ...claim, warnings }, later)).toBe(true);
    expect(isPossibleDuplicate({ ...claim, warnings }, { ...later, reference: 'another' })).toBe(false);
  });
});
