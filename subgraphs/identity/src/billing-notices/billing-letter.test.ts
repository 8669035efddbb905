import { locales } from '@guichet/chassis/problems/problem.ts';
import { expect, test } from 'vitest';
import { composeMail } from '../notifications/mail.ts';
import type { BillingFacts, BillingMail } from './billing-mail.ts';

const attestation = {
  fr: 'Attestation de résidence',
  de: 'Wohnsitzbescheinigung',
  it: 'Attestato di residenza',
  en: 'Certificate of residence',
};
const postage = { fr: 'Courrier B', de: 'B-Post', it: 'Posta B', en: 'B mail' };
const facts: BillingFacts = {
  link: 'https://guichet.example.ch/guichet/commandes/1',
  recapLink: null,
  number: '2026-000042',
  month: null,
  amountMinor: 123450n,
  dueOn: null,
  message: null,
  company: null,
  orderedBy: 'Claire Favre',
  lines: [
    { title: attestation, quantity: 2, amountMinor: 123450n },
    { title: postage, quantity: 1, amountMinor: 0n },
  ],
  writtenOn: '2026-11-02',
};
const matters = [
  'ORDER_CONFIRMED',
  'ORDER_ON_ACCOUNT',
  'ORDER_NOT_PAID',
  'ORDER_EXPIRED',
  'ORDER_DELIVERED',
  'ORDER_RETURNED',
  'ORDER_WITHDRAWN',
  'ORDER_REFUSED',
  'ORDER_REFUNDED',
  'ORDER_CREDITED',
  'INVOICE_ISSUED',
  'RECAP_ISSUED',
  'INVOICE_PAID',
  'INVOICE_REMINDED',
  'INVOICE_SUMMONED',
  'CREDIT_NOTE_ISSUED',
  'CASE_OPENED',
  'CASE_QUESTION',
  'CASE_ANSWERED',
  'ACCOUNT_SUSPENDED',
  'ACCOUNT_REOPENED',
] as const;
const mailOf = (matter: (typeof matters)[number], some: Partial<BillingFacts> = {}): BillingMail => ({
  kind: `BILLING_${matter}`,
  ...facts,
  ...some,
});

test('a receipt is a proof: number, who, each service, total with VAT, by card, day and office', () => {
  const { subject, text } = composeMail(mailOf('ORDER_CONFIRMED'), 'fr');
  expect(subject).toBe('Reçu de la commande 2026-000042');
  expect(text).toContain(
    [
      'Commande n°\u00a0: 2026-000042',
      'Commandée par\u00a0: Claire Favre',
      '2 × Attestation de résidence\u00a0: 1\u2009234.50\u00a0CHF',
      '1 × Courrier B\u00a0: 0.00\u00a0CHF',
      'Total, TVA incluse\u00a0: 1\u2009234.50\u00a0CHF',
      'Paiement\u00a0: Payée par carte',
      'Etabli le\u00a0: 02.11.2026',
    ].join('\n'),
  );
  expect(text).toContain("définitive\u00a0: la taxe reste due et n'est pas remboursée");
  expect(text).toContain('RDROCPMC (RS Ge F 2 20.08)');
});

test('an order on account is announced for the monthly invoice and the recap, under the company’s name', () => {
  const { text } = composeMail(mailOf('ORDER_ON_ACCOUNT', { company: 'Cabinet Lambert Sàrl' }), 'fr');
  expect(text).toContain('Entreprise\u00a0: Cabinet Lambert Sàrl\n');
  expect(text).toContain('Paiement\u00a0: Sur la facture mensuelle\n');
  expect(text).toContain('le récapitulatif des demandes effectuées en ligne');
});

test.each(locales)('letters in %s are the population office’s, not the insurance’s', (locale) => {
  for (const matter of matters) {
    const { text, html } = composeMail(mailOf(matter, { month: '2026-10' }), locale);
    expect(text).toContain('(OCPM)');
    for (const part of [text, html]) expect(part).not.toMatch(/assurances sociales|assurance invalidité/);
  }
});

test.each(locales)('in %s what is about money says whom one writes to', (locale) => {
  const told = matters.filter((matter) =>
    composeMail(mailOf(matter, { month: '2026-10' }), locale).text.includes('finance.ocpm@etat.ge.ch'),
  );
  expect(told).toEqual(matters.filter((matter) => !matter.startsWith('ORDER_')));
});

test.each(locales)('in %s a subject says numbers and a month, and nothing that people named', (locale) => {
  const named = { company: 'ZQ7 {number}', orderedBy: 'ZQ7 {month}', message: 'ZQ7', month: '2026-10' };
  for (const matter of matters) {
    const { subject, text } = composeMail(mailOf(matter, named), locale);
    expect(subject).not.toContain('ZQ7');
    expect(text).toContain('ZQ7 {number}\n');
    expect(text).toContain('> ZQ7\n');
  }
});

test('an invoice leads to its page and, for who sees it, to the recap; month and term stand as they are written here', () => {
  const issued = { month: '2026-10', dueOn: '2026-12-01', lines: [], orderedBy: null };
  const recapLink = 'https://guichet.example.ch/recapitulatif/2026-10';
  const { subject, text } = composeMail(mailOf('INVOICE_ISSUED', { ...issued, recapLink }), 'fr');
  expect(subject).toBe('Facture mensuelle 2026-000042, octobre 2026');
  expect(text).toContain(`Voir le récapitulatif\u00a0:\n${recapLink}\n`);
  expect(text).toContain("A payer jusqu'au\u00a0: 01.12.2026\n");
  expect(composeMail(mailOf('INVOICE_ISSUED', issued), 'fr').text).not.toContain('/recapitulatif/');
});

test.each([
  ['ORDER_WITHDRAWN', 'la taxe reste due'],
  ['ORDER_REFUSED', 'La taxe reste due, même en cas de refus'],
  ['ORDER_NOT_PAID', "rien n'a été prélevé"],
  ['ORDER_EXPIRED', "Rien n'a été prélevé"],
  ['ORDER_CREDITED', 'Elle est déduite de la prochaine facture mensuelle'],
  ['CASE_QUESTION', 'le service financier a besoin de savoir ceci'],
  ['INVOICE_REMINDED', 'Un nouveau délai de 20 jours'],
] as const)('%s says so: « %s »', (matter, sentence) => {
  expect(composeMail(mailOf(matter), 'fr').text).toContain(sentence);
});
