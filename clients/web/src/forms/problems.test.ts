import { describe, expect, it } from 'vitest';
import { atFields, fieldsWithoutEntry } from './problems.ts';

describe('problems of a form', () => {
  it('stand at the field that they are about', () => {
    const problem = { code: 'FIELD_REQUIRED', message: 'Le champ est obligatoire.' };
    const at = (...path: string[]) => atFields([{ ...problem, path }])[0]?.field;
    expect(at('input', 'form', 'otherInvoice', 'lines', '0', 'servedOn')).toBe('lines-0-servedOn');
    expect(at('form', 'travel', 'trips', '1', 'companions', '0', 'amount')).toBe(
      'trips-1-companions-0-amount',
    );
    expect(at('input', 'beneficiaryId')).toBe('beneficiaryId');
    expect(at('attachmentIds', '2')).toBe('attachmentIds-2');
    expect(at('challengeId')).toBe('challengeId');
    expect(at('input', 'form')).toBe('');
    expect(at()).toBe('');
  });

  it('follow their entry when one above it is removed', () => {
    const fields = new Set(['invoiceDate', 'lines-0-servedOn', 'lines-1-unitPrice', 'lines-2-servedOn']);
    expect([...fieldsWithoutEntry(fields, 'lines', 1)]).toEqual([
      'invoiceDate',
      'lines-0-servedOn',
      'lines-1-servedOn',
    ]);
  });

  it('follow an entry within an entry, and leave other lists alone', () => {
    const fields = new Set(['trips-0-companions-1-amount', 'trips-1-companions-1-amount', 'trips-1']);
    expect([...fieldsWithoutEntry(fields, 'trips-0-companions', 0)]).toEqual([
      'trips-0-companions-0-amount',
      'trips-1-companions-1-amount',
      'trips-1',
    ]);
    expect([...fieldsWithoutEntry(fields, 'trips', 0)]).toEqual(['trips-0-companions-1-amount', 'trips-0']);
  });
});
