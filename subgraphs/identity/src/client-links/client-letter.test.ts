import { locales } from '@guichet/chassis/problems/problem.ts';
import { expect, test } from 'vitest';
import { composeMail } from '../notifications/mail.ts';
import { linksIn } from '../notifications/message.ts';
import { clientSms } from './client-letter.ts';
import type { ClientMail } from './client-mail.ts';

const link = 'https://guichet.example.ch/guichet/prestataires/0199f000-0000-7000-8000-000000000000';
const provider = 'https://mechant.example';
const mails: readonly ClientMail[] = [
  {
    ...{ kind: 'CLIENT_ACTIVATION', provider, town: 'Annecy', link },
    expiresAt: Temporal.Instant.from('2026-12-06T23:30:00Z'),
  },
  { kind: 'CLIENT_LINK_REQUESTED', provider, town: 'Annecy', link },
];

test.each(locales)(
  'a client is told by SMS in %s within two parts, with the way to the request',
  (locale) => {
    for (const mail of mails) {
      const text = clientSms(mail, locale);
      expect(linksIn(text)).toEqual([link]);
      expect(text.length).toBeLessThanOrEqual(306);
    }
  },
);

test('what a provider is called stands among the facts, in no sentence and no subject of the counter', () => {
  for (const mail of mails) {
    const { subject, text } = composeMail(mail, 'fr');
    expect(subject).not.toContain(provider);
    expect(clientSms(mail, 'fr')).not.toContain(provider);
    expect(text.split('\n').filter((line) => line.includes(provider))).toEqual([
      `Prestataire\u00a0: ${provider}`,
    ]);
  }
});

test('an activation says until when its link is good, by the day in Geneva, and that nothing is debited without the client', () => {
  const [activation] = mails;
  const { text } = composeMail(activation as ClientMail, 'fr');
  expect(text).toContain("valable jusqu'au 07.12.2026");
  expect(text).toContain("rien n'est prélevé sans vous");
});
