import { describe, expect, it } from 'vitest';
import { otherInvoiceForm } from '../other-invoice/other-invoice-form.tsx';
import { blankDraft, readAttachmentIds, readDraft, saysTheSame, toClaimInput } from './claim-draft.ts';

const claire = { id: 'claire' };
const theo = { id: 'theo' };
const account = { id: 'account' };
const today = '2026-11-21';
const alone = { beneficiaries: [claire], hasFurtherBeneficiaries: false, bankAccounts: [account] };
const family = { ...alone, beneficiaries: [claire, theo] };
const many = { ...family, hasFurtherBeneficiaries: true };

describe('a claim while it is typed', () => {
  it('chooses what leaves no choice, and asks for the rest', () => {
    expect(blankDraft(otherInvoiceForm, alone, today).head).toMatchObject({
      beneficiaryId: 'claire',
      bankAccountId: 'account',
    });
    expect(blankDraft(otherInvoiceForm, family, today).head).toMatchObject({
      beneficiaryId: '',
      bankAccountId: 'account',
    });
  });

  it('comes back from the server as it was typed, with its documents', () => {
    const blank = blankDraft(otherInvoiceForm, family, today);
    const head = { ...blank.head, beneficiaryId: 'theo', decisionNumber: '320/2026', remark: ' Merci ' };
    const input = toClaimInput(otherInvoiceForm, { ...blank, head }, ['ticket']);
    const typed = JSON.parse(JSON.stringify(input));
    expect(readDraft(otherInvoiceForm, typed, family, today).head).toEqual(head);
    expect(readAttachmentIds(typed)).toEqual(['ticket']);
  });

  it('asks again for a beneficiary who is not there any more', () => {
    const typed = { beneficiaryId: 'somebody', form: { otherInvoice: {} } };
    expect(readDraft(otherInvoiceForm, typed, family, today).head.beneficiaryId).toBe('');
    expect(readDraft(otherInvoiceForm, typed, alone, today).head.beneficiaryId).toBe('claire');
  });

  it('keeps a beneficiary whom the list has no room for', () => {
    const typed = { beneficiaryId: 'the 200th', form: { otherInvoice: {} } };
    expect(readDraft(otherInvoiceForm, typed, many, today).head.beneficiaryId).toBe('the 200th');
    expect(blankDraft(otherInvoiceForm, many, today).head.beneficiaryId).toBe('');
  });

  it('sends no description of a number that is not to be saved', () => {
    const blank = blankDraft(otherInvoiceForm, alone, today);
    const described = { ...blank, head: { ...blank.head, decisionNumberDescription: 'Réadaptation' } };
    expect(toClaimInput(otherInvoiceForm, described, []).decisionNumberDescription).toBeNull();
  });
});

describe('two claims', () => {
  it('say the same whatever the order of their members, and whatever is empty', () => {
    expect(saysTheSame({ a: '1', b: [{ c: null }] }, { b: [{}], a: '1' })).toBe(true);
    expect(saysTheSame({ a: '1', attachmentIds: [] }, { a: '1', remark: null })).toBe(true);
    expect(saysTheSame({ a: '1' }, { a: '2' })).toBe(false);
    expect(saysTheSame({ lines: ['1', '2'] }, { lines: ['2', '1'] })).toBe(false);
  });
});
