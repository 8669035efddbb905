import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import type { AttachmentFacts } from '../attachments/claim-attachments.ts';
import { checkClaim } from './check-claim.ts';
import type { ClaimId } from './claim.ts';
import type { ClaimEntry } from './claim-entry.ts';
import type { ClaimGround } from './claim-ground.ts';
import { ground, head, today } from './testing/claim-ground.ts';

const line = { servedOn: '04.06.2026', description: 'Ergothérapie', quantity: '1.5', unitPrice: '95.55' };
const invoice = { invoiceDate: '2026-06-30', lines: [line] };
const entry: ClaimEntry = { ...head, form: { otherInvoice: invoice } };

const check = (typed: ClaimEntry, mine: Partial<ClaimGround> = {}) =>
  checkClaim(typed, { ...ground, ...mine }, today, 'fr');
const checkLine = (typed: object) =>
  check({ ...entry, form: { otherInvoice: { ...invoice, lines: [{ ...line, ...typed }] } } });
const problemsOf = (typed: ClaimEntry, mine?: Partial<ClaimGround>) =>
  check(typed, mine).problems.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('a claim without problems', () => {
  test('is read whole', () => {
    const { content, problems } = check(entry);
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      form: 'OTHER_INVOICE',
      decisionNumber: '320/2024/123456/0',
      totalMinor: 14_333n,
      period: { start: '2026-06-04', end: '2026-06-04' },
      lines: [{ servedOn: '2026-06-04', quantity: 15_000n, unitPriceMinor: 9_555n, amountMinor: 14_333n }],
      details: { form: 'OTHER_INVOICE', invoiceNumber: null, invoiceDate: '2026-06-30' },
      savesDecisionNumber: false,
      attachments: [],
    });
  });

  test('counts one where no quantity was typed', () => {
    expect(checkLine({ quantity: '  ' }).content?.lines[0]?.quantity).toBe(10_000n);
  });

  test('has fields of one line each, however they were pasted: a page is never filled with line breaks', () => {
    const pasted = `a${'\n'.repeat(300)}b\t\u2028 c`;
    const { content } = check({
      ...entry,
      form: {
        otherInvoice: {
          ...invoice,
          invoiceNumber: pasted,
          lines: [{ ...line, description: pasted, tariffPosition: pasted }],
        },
      },
    });
    expect(content).toMatchObject({
      details: { invoiceNumber: 'a b c' },
      lines: [{ description: 'a b c', tariffPosition: 'a b c' }],
    });
  });

  test('may be of today', () => {
    expect(checkLine({ servedOn: today }).problems).toEqual([]);
  });
});

describe('a claim with problems', () => {
  test('hears of all of them at once, each where it stands', () => {
    expect(problemsOf({ form: { otherInvoice: { lines: [line, { quantity: '0' }, null] } } })).toEqual([
      'beneficiaryId FIELD_REQUIRED',
      'bankAccountId FIELD_REQUIRED',
      'decisionNumber FIELD_REQUIRED',
      'form.otherInvoice.invoiceDate FIELD_REQUIRED',
      'form.otherInvoice.lines.1.servedOn FIELD_REQUIRED',
      'form.otherInvoice.lines.1.description FIELD_REQUIRED',
      'form.otherInvoice.lines.1.quantity CLAIM_FIGURE_NOT_POSITIVE',
      'form.otherInvoice.lines.1.unitPrice FIELD_REQUIRED',
      'form.otherInvoice.lines.2.servedOn FIELD_REQUIRED',
      'form.otherInvoice.lines.2.description FIELD_REQUIRED',
      'form.otherInvoice.lines.2.unitPrice FIELD_REQUIRED',
    ]);
  });

  test('is told so in the counter’s own words', () => {
    expect(checkLine({ servedOn: '' }).problems).toEqual([
      {
        path: ['form', 'otherInvoice', 'lines', '0', 'servedOn'],
        code: 'FIELD_REQUIRED',
        message: 'Le champ Date des prestations dispensées est obligatoire.',
      },
    ]);
  });

  test('is told so in each language, with every blank filled', () => {
    const typed = {
      form: { otherInvoice: { lines: [{ description: 'x'.repeat(141), servedOn: '2027-01-01' }] } },
    };
    const sentences = locales.map((locale) =>
      checkClaim(typed, ground, today, locale).problems.map(({ message }) => message),
    );
    expect(new Set(sentences.flat()).size).toBe(sentences.flat().length);
    expect(sentences.flat().filter((sentence) => /[{}]|undefined|object/.test(sentence))).toEqual([]);
  });

  test.each([
    ['a day in the future', { servedOn: '2026-11-22' }, 'servedOn CLAIM_DAY_IN_FUTURE'],
    ['a day that does not exist', { servedOn: '30.02.2026' }, 'servedOn DATE_NOT_IN_CALENDAR'],
    ['141 characters of description', { description: 'é'.repeat(141) }, 'description FIELD_TOO_LONG'],
    ['a fifth decimal', { quantity: '1.00001' }, 'quantity NUMBER_TOO_MANY_DECIMALS'],
    ['a price of nothing', { unitPrice: '0.00' }, 'unitPrice CLAIM_FIGURE_NOT_POSITIVE'],
    ['a negative price', { unitPrice: '-5' }, 'unitPrice AMOUNT_NEGATIVE'],
    ['a price in words', { unitPrice: 'cent' }, 'unitPrice AMOUNT_MALFORMED'],
  ])('refuses %s', (_name, typed, problem) => {
    expect(checkLine(typed).problems.map(({ path, code }) => `${path.at(-1)} ${code}`)).toEqual([problem]);
  });

  test('takes 140 characters, also those that count double for a computer', () => {
    expect(checkLine({ description: '🦻'.repeat(140) }).problems).toEqual([]);
  });

  test('refuses a beneficiary and an account that are not the person’s own', () => {
    expect(
      problemsOf(entry, { parties: { ...ground.parties, beneficiary: null, bankAccount: null } }),
    ).toEqual(['beneficiaryId VALUE_NOT_IN_LIST', 'bankAccountId VALUE_NOT_IN_LIST']);
  });

  test('refuses lines that come to nothing, and a total that no payment can carry', () => {
    expect(checkLine({ quantity: '0.0001', unitPrice: '0.01' }).problems.map(({ code }) => code)).toEqual([
      'CLAIM_FIGURE_NOT_POSITIVE',
    ]);
    expect(checkLine({ quantity: '2', unitPrice: '999999999.99' }).problems.map(({ code }) => code)).toEqual([
      'AMOUNT_TOO_LARGE',
    ]);
  });

  test('takes 50 lines and refuses 51, in one sentence', () => {
    const lines = (count: number) => ({
      ...entry,
      form: { otherInvoice: { ...invoice, lines: Array(count).fill(line) } },
    });
    expect(problemsOf(lines(50))).toEqual([]);
    expect(problemsOf(lines(51))).toEqual(['form.otherInvoice.lines CLAIM_TOO_MANY_LINES']);
    expect(problemsOf(lines(0))).toEqual(['form.otherInvoice.lines CLAIM_WITHOUT_LINES']);
  });
});

describe('the form', () => {
  test('is exactly one', () => {
    const { form: _form, ...formless } = entry;
    expect(problemsOf(formless)).toEqual(['form CLAIM_FORM_NOT_CHOSEN']);
    expect(problemsOf({ ...entry, form: {} })).toEqual(['form CLAIM_FORM_NOT_CHOSEN']);
    expect(problemsOf({ ...entry, form: { otherInvoice: invoice, travel: {} } })).toEqual([
      'form CLAIM_FORM_NOT_CHOSEN',
    ]);
  });
});

test('a preview computes what it can, whatever else is wrong', () => {
  const lines = [line, { unitPrice: '10' }, { quantity: 'deux', unitPrice: '3.20' }];
  const { amounts, totalMinor, content } = check({ form: { otherInvoice: { lines } } });
  expect(amounts.map(({ amountMinor }) => amountMinor)).toEqual([14_333n, 1_000n, null]);
  expect(amounts[1]?.path).toEqual(['form', 'otherInvoice', 'lines', '1']);
  expect(totalMinor).toBe(15_333n);
  expect(content).toBeNull();
});

describe('a claim is not taken', () => {
  test('before the account’s e-mail is verified: the sentence says where to ask for the link', () => {
    const { problems, content } = check(entry, { parties: { ...ground.parties, isEmailVerified: false } });
    expect(content).toBeNull();
    expect(problems).toEqual([
      {
        path: [],
        code: 'EMAIL_NOT_VERIFIED',
        message: expect.stringContaining('Le guichet peut vous envoyer ce lien encore une fois'),
      },
    ]);
  });

  test('with a document that is not the account’s own, or of another claim; in a correction its own may stay', () => {
    const file = {
      id: '0199a000-0000-7000-8000-000000000001' as AttachmentFacts['id'],
      fileName: 'billet.pdf',
      mediaType: 'application/pdf',
      size: 12,
      sha256: 'ab',
      status: 'READY',
      claimId: 'corrected' as ClaimId,
    } as const;
    const typed = { ...entry, attachmentIds: [file.id] };
    expect(problemsOf(typed)).toEqual(['attachmentIds.0 ATTACHMENT_UNKNOWN']);
    expect(problemsOf(typed, { attachments: [file] })).toEqual(['attachmentIds.0 ATTACHMENT_TAKEN']);
    const { content } = check(typed, { attachments: [file], corrects: 'corrected' });
    expect(content?.attachments).toEqual([file]);
  });
});

describe('the decision number', () => {
  test('is saved when the person says so, as he calls it: 60 characters and no more', () => {
    const saving = (description: string) => ({
      ...entry,
      savesDecisionNumber: true,
      decisionNumberDescription: description,
    });
    expect(check(saving(' Réadaptation, Théo ')).content).toMatchObject({
      savesDecisionNumber: true,
      decisionNumberDescription: 'Réadaptation, Théo',
    });
    expect(problemsOf(saving('x'.repeat(60)))).toEqual([]);
    expect(problemsOf(saving('x'.repeat(61)))).toEqual(['decisionNumberDescription FIELD_TOO_LONG']);
    expect(problemsOf({ ...saving('x'.repeat(61)), savesDecisionNumber: false })).toEqual([]);
  });
});
