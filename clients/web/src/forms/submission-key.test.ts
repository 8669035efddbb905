import { describe, expect, it } from 'vitest';
import { submissionOf } from './submission-key.ts';

describe('the key of a submission', () => {
  const input = { beneficiaryId: 'claire', form: { otherInvoice: { invoiceDate: '2.9.2026' } } };

  it('stays while the same claim is tried again, also after the page was loaded anew', () => {
    const first = submissionOf(input, null);
    expect(submissionOf(structuredClone(input), JSON.parse(JSON.stringify(first))).key).toBe(first.key);
  });

  it('is another one as soon as the claim is another one', () => {
    const first = submissionOf(input, null);
    expect(submissionOf({ ...input, remark: 'Merci' }, first).key).not.toBe(first.key);
  });
});
