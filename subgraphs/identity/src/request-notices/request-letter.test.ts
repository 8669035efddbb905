import { locales } from '@guichet/chassis/problems/problem.ts';
import { expect, test } from 'vitest';
import { composeMail } from '../notifications/mail.ts';
import { linksIn } from '../notifications/message.ts';
import { requestSms } from './request-letter.ts';
import type { RequestMail, RequestMatter } from './request-mail.ts';

const facts = {
  link: 'https://guichet.example.ch/guichet/paiements/0199f000-0000-7000-8000-000000000000',
  providerName: 'Aide & Ménage SAS',
  invoiceNumber: 'F-2026-118',
  period: { start: '2026-10-01', end: '2026-10-31' },
  totalMinor: 123451n,
  clientShareMinor: 61726n,
  windowEndsAt: Temporal.Instant.from('2026-10-24T23:30:00Z'),
  windowHours: 48,
};
const matters: readonly RequestMatter[] = [
  'ASKED',
  'REMINDER',
  'VALIDATED',
  'VALIDATED_ALONE',
  'CONTESTED',
  'CANCELLED',
  'DEBITED',
  'DEBIT_REFUSED',
];
const mailOf = (matter: RequestMatter, some: Partial<typeof facts> = {}): RequestMail => ({
  kind: `REQUEST_${matter}`,
  ...facts,
  ...some,
});

test('a request says who asks, for what, the whole and the share, and what silence does', () => {
  const { text } = composeMail({ ...mailOf('ASKED'), windowEndsAt: null }, 'fr');
  expect(text).toContain('Prestataire\u00a0: Aide & Ménage SAS\n');
  expect(text).toContain('Facture n°\u00a0: F-2026-118\n');
  expect(text).toContain('Période\u00a0: 01.10.2026 – 31.10.2026\n');
  expect(text).toContain('Total, TVA incluse\u00a0: 1\u2009234.51\u00a0EUR\n');
  expect(text).toContain('Votre part\u00a0: 617.26\u00a0EUR\n');
  expect(text).toContain('Avance immédiate\u00a0: 617.25\u00a0EUR\n');
  expect(text).toContain('vous disposez de 48 heures pour la valider ou la contester');
  expect(text).toContain('Sans action de votre part dans ce délai, elle est automatiquement validée.');
  expect(text).not.toContain("jusqu'au");
});

test.each([
  ['fr', '25.10.2026 à 01h30 (heure de Genève)'],
  ['de', '25.10.2026, 01.30 Uhr (Genfer Zeit)'],
  ['it', '25.10.2026, ore 01.30 (ora di Ginevra)'],
  ['en', '25.10.2026, 01:30 (Geneva time)'],
] as const)('a reminder in %s says until when, in Geneva’s time and with its zone', (locale, until) => {
  const { subject, text } = composeMail(mailOf('REMINDER'), locale);
  expect(subject).toContain(until);
  expect(text).toContain(until);
  expect(requestSms(mailOf('REMINDER'), locale)).toContain(until);
});

test('the two hours that bear one name when the clocks go back are told as Geneva tells them', () => {
  const at = (instant: string) =>
    requestSms(mailOf('REMINDER', { windowEndsAt: Temporal.Instant.from(instant) }), 'fr');
  expect(at('2026-10-25T01:30:00Z')).toContain('25.10.2026 à 02h30 (heure de Genève)');
  expect(at('2026-10-25T02:30:00Z')).toContain('25.10.2026 à 03h30 (heure de Genève)');
});

test('a validation that nobody made says so, and whom to turn to', () => {
  expect(composeMail(mailOf('VALIDATED_ALONE'), 'fr').text).toMatch(
    /Sans réponse de votre part jusqu'au 25\.10\.2026 à 01h30 \(heure de Genève\).+automatiquement/,
  );
  expect(composeMail(mailOf('VALIDATED'), 'fr').text).toContain('Vous avez validé');
});

test('what a provider wrote stands among the facts, in no sentence, subject or SMS of the counter', () => {
  const wrong = 'https://mechant.example {share}';
  for (const matter of matters) {
    const mail = mailOf(matter, { providerName: wrong, invoiceNumber: wrong });
    const { subject, text } = composeMail(mail, 'fr');
    expect(subject).not.toContain('mechant');
    expect(text).toContain(`Prestataire\u00a0: ${wrong}\n`);
    expect(requestSms(mail, 'fr')).not.toContain('mechant');
  }
});

test.each(locales)('an SMS in %s fits in two parts, with the way to the request', (locale) => {
  for (const matter of matters) {
    const text = requestSms(mailOf(matter), locale);
    expect(linksIn(text)).toEqual([facts.link]);
    expect(text, matter).not.toMatch(/undefined|\{\w+\}/);
    expect(text.length, `${matter}: ${text}`).toBeLessThanOrEqual(306);
  }
});
