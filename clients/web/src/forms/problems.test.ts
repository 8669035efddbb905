import { describe, expect, it } from 'vitest';
import { atFields, fieldsWithoutLine } from './problems.ts';

describe('problems of a form', () => {
  it('stand at the field that they are about', () => {
    const problem = { code: 'FIELD_REQUIRED', message: 'Le champ est obligatoire.' };
    const at = (...path: string[]) => atFields([{ ...problem, path }])[0]?.field;
    expect(at('input', 'form', 'otherInvoice', 'lines', '0', 'servedOn')).toBe('lines-0-servedOn');
    expect(at('input', 'beneficiaryId')).toBe('beneficiaryId');
    expect(at('challengeId')).toBe('challengeId');
    expect(at()).toBe('');
  });

  it('follow their line when one above it is removed', () => {
    const fields = new Set(['invoiceDate', 'lines-0-servedOn', 'lines-1-unitPrice', 'lines-2-servedOn']);
    expect([...fieldsWithoutLine(fields, 1)]).toEqual([
      'invoiceDate',
      'lines-0-servedOn',
      'lines-1-servedOn',
    ]);
  });
});
