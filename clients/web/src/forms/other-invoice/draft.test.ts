import { describe, expect, it } from 'vitest';
import { submissionOf } from '../submission-key.ts';
import { blankDraft, isDraft, toClaimInput } from './draft.ts';

const claire = { id: 'claire' };
const theo = { id: 'theo' };
const account = { id: 'account' };

describe('the form 318.632 while it is typed', () => {
  it('chooses what leaves no choice, and asks for the rest', () => {
    expect(blankDraft([claire], [account])).toMatchObject({
      beneficiaryId: 'claire',
      bankAccountId: 'account',
    });
    expect(blankDraft([claire, theo], [account])).toMatchObject({
      beneficiaryId: '',
      bankAccountId: 'account',
    });
  });

  it('sends what was typed as it was typed, and nothing for what is empty', () => {
    const draft = { ...blankDraft([claire], [account]), invoiceDate: '2.9.2026', decisionNumber: '  ' };
    const input = toClaimInput(draft);
    expect(input).toMatchObject({ beneficiaryId: 'claire', decisionNumber: null });
    expect(input.form?.otherInvoice).toMatchObject({
      invoiceDate: '2.9.2026',
      lines: [{ quantity: '1', servedOn: null }],
    });
  });

  it('comes back from what was kept, and from nothing else', () => {
    const draft = blankDraft([claire], [account]);
    expect(isDraft(JSON.parse(JSON.stringify(draft)))).toBe(true);
    expect(isDraft({ ...draft, lines: [{ servedOn: 1 }] })).toBe(false);
    expect(isDraft(null)).toBe(false);
  });
});

describe('the key of a submission', () => {
  const input = toClaimInput(blankDraft([claire], [account]));

  it('stays while the same claim is tried again, also after the page was loaded anew', () => {
    const first = submissionOf(input, null);
    expect(submissionOf(structuredClone(input), JSON.parse(JSON.stringify(first))).key).toBe(first.key);
  });

  it('is another one as soon as the claim is another one', () => {
    const first = submissionOf(input, null);
    expect(submissionOf({ ...input, remark: 'Merci' }, first).key).not.toBe(first.key);
  });
});
