import { describe, expect, it } from 'vitest';
import { readSupplier, type SupplierEntry } from './other-invoice-supplier.ts';

/** The codes of what is wrong, by field, and what was read. */
function read(typed: SupplierEntry) {
  const problems: string[] = [];
  const field = (name: string) => ({ path: [name], label: { fr: '', de: '', it: '', en: '' } });
  const supplier = readSupplier(typed, field, ({ code }, path) => problems.push(`${path.join('.')} ${code}`));
  return { problems, supplier };
}

const qrIban = 'CH44 3199 9123 0008 8901 2';
const iban = 'CH93 0076 2011 6238 5295 7';
const qrReference = '21 00000 00003 13947 14300 09017';

describe('what an invoice says of its supplier', () => {
  it('may be nothing', () => {
    const nothing = { supplierName: null, supplierIban: null, supplierReference: null };
    expect(read({ supplierIban: '  ' })).toEqual({ problems: [], supplier: nothing });
  });

  it('is read without the spaces with which it is printed', () => {
    expect(
      read({ supplierName: ' Cabinet  du Rhône ', supplierIban: qrIban, supplierReference: qrReference }),
    ).toEqual({
      problems: [],
      supplier: {
        supplierName: 'Cabinet du Rhône',
        supplierIban: 'CH4431999123000889012',
        supplierReference: '210000000003139471430009017',
      },
    });
  });

  it.each<[SupplierEntry, readonly string[]]>([
    [{ supplierName: 'x'.repeat(70) }, []],
    [{ supplierName: 'x'.repeat(71) }, ['supplierName FIELD_TOO_LONG']],
    [{ supplierIban: iban }, []],
    [{ supplierIban: iban, supplierReference: 'RF18 5390 0754 7034' }, []],
    [{ supplierReference: qrReference }, []],
    [{ supplierIban: 'DE89370400440532013000' }, ['supplierIban IBAN_NOT_SWISS']],
    [{ supplierReference: 'F-2026-118' }, ['supplierReference REFERENCE_MALFORMED']],
    [{ supplierIban: qrIban }, ['supplierReference SUPPLIER_REFERENCE_REQUIRED']],
    [{ supplierIban: qrIban, supplierReference: '1' }, ['supplierReference REFERENCE_MALFORMED']],
    [
      { supplierIban: qrIban, supplierReference: 'RF18 5390 0754 7034' },
      ['supplierReference SUPPLIER_REFERENCE_DOES_NOT_FIT'],
    ],
    [
      { supplierIban: iban, supplierReference: qrReference },
      ['supplierReference SUPPLIER_REFERENCE_DOES_NOT_FIT'],
    ],
  ])('%j has the problems %j', (typed, problems) => {
    expect(read(typed).problems).toEqual(problems);
  });
});
