import { describe, expect, it } from 'vitest';
import type { SupplierBill } from '../claim/seen-file.ts';
import { blankLine, blankOtherInvoice } from './draft.ts';
import { fillOf, isTaken, takeBill, typedOver, undoTaking } from './take-bill.ts';

const bill: SupplierBill = {
  creditorName: 'Physiothérapie du Rhône Sàrl',
  iban: 'CH44 3199 9123 0008 8901 2',
  amount: { amount: '143.00', currency: 'CHF' },
  currency: 'CHF',
  reference: '21 00000 00003 13947 14300 09017',
  invoiceNumber: 'F-118',
  invoiceDate: '2026-09-02',
};
const blank = blankOtherInvoice();

describe('what the code of a bill fills in', () => {
  it('is supplier, account, reference, number, date and the price of the only service', () => {
    const { draft } = takeBill(blank, fillOf(bill, blank), false);
    expect(draft).toMatchObject({
      supplierName: 'Physiothérapie du Rhône Sàrl',
      supplierIban: 'CH44 3199 9123 0008 8901 2',
      supplierReference: '21 00000 00003 13947 14300 09017',
      invoiceNumber: 'F-118',
      invoiceDate: '02.09.2026',
      lines: [{ unitPrice: '143.00', quantity: '1' }],
    });
    expect(isTaken(draft, fillOf(bill, draft))).toBe(true);
  });

  it('is no amount when the bill is in euros, has none, or when there are several services', () => {
    const euros = { ...bill, currency: 'EUR', amount: { amount: '143.00', currency: 'EUR' } } as const;
    expect(fillOf(euros, blank).has('unitPrice')).toBe(false);
    expect(fillOf({ ...bill, amount: null }, blank).has('unitPrice')).toBe(false);
    expect(fillOf(bill, { ...blank, lines: [blankLine(), blankLine()] }).has('unitPrice')).toBe(false);
    const twice = { ...blank, lines: [{ ...blankLine(), quantity: '2' }] };
    expect(fillOf(bill, twice).has('unitPrice')).toBe(false);
  });

  it('replaces nothing that was typed, unless the person says so', () => {
    const typed = { ...blank, supplierName: 'Mon physio', supplierIban: 'CH4431999123000889012' };
    const fill = fillOf(bill, typed);
    expect(typedOver(typed, fill)).toEqual(['supplierName']);
    expect(takeBill(typed, fill, false).draft).toMatchObject({
      supplierName: 'Mon physio',
      invoiceNumber: 'F-118',
    });
    expect(takeBill(typed, fill, true).draft.supplierName).toBe('Physiothérapie du Rhône Sàrl');
  });

  it('is taken back where nothing else was typed since', () => {
    const typed = { ...blank, supplierName: 'Mon physio' };
    const { draft, taken } = takeBill(typed, fillOf(bill, typed), true);
    expect(undoTaking(draft, taken)).toEqual(typed);
    expect(undoTaking({ ...draft, invoiceNumber: 'F-119' }, taken)).toEqual({
      ...typed,
      invoiceNumber: 'F-119',
    });
  });
});
