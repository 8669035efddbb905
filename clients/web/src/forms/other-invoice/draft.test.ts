import { describe, expect, it } from 'vitest';
import { blankOtherInvoice, otherInvoiceInput, readOtherInvoice } from './draft.ts';

describe('the form 318.632 while it is typed', () => {
  it('sends what was typed as it was typed, and nothing for what is empty', () => {
    const draft = { ...blankOtherInvoice(), invoiceDate: '2.9.2026', invoiceNumber: '  ' };
    expect(otherInvoiceInput(draft).otherInvoice).toMatchObject({
      invoiceDate: '2.9.2026',
      invoiceNumber: null,
      lines: [{ quantity: '1', servedOn: null }],
    });
  });

  it('comes back from a draft as it was typed', () => {
    const [line] = blankOtherInvoice().lines;
    const draft = {
      invoiceDate: '2.9.2026',
      invoiceNumber: 'F-118',
      supplierName: 'Cabinet',
      supplierIban: 'CH44 3199',
      supplierReference: '21 00000',
      lines: [
        {
          ...line,
          key: 'a',
          servedOn: '2.9.26',
          description: 'Physiothérapie',
          quantity: '2',
          unitPrice: '71,5',
          tariffPosition: '',
        },
        {
          ...line,
          key: 'b',
          servedOn: '',
          description: '',
          quantity: '1',
          unitPrice: '',
          tariffPosition: '',
        },
      ],
    };
    const sent = otherInvoiceInput(draft);
    const read = readOtherInvoice(JSON.parse(JSON.stringify(sent.otherInvoice)));
    expect(read && otherInvoiceInput(read)).toEqual(sent);
    expect(new Set(read?.lines.map(({ key }) => key)).size).toBe(2);
  });

  it('starts anew from nothing, and with a line to type in', () => {
    expect(readOtherInvoice(null)).toBeNull();
    expect(readOtherInvoice({})?.lines).toHaveLength(1);
  });
});
