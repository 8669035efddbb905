import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { composeMail, type Mail } from './mail.ts';
import { linksIn } from './message.ts';

const claim = {
  link: 'https://guichet.example.ch/guichet/demandes/0199f000-0000-7000-8000-000000000000',
  reference: '318.632.1-2026-00042',
  form: {
    number: '318.632.1',
    title: { fr: 'Facture pour frais de voyage', de: 'Reisekosten', it: 'Spese di viaggio', en: 'Travel' },
  },
  period: { start: '2026-08-19', end: '2026-08-24' },
  submittedAt: Temporal.Instant.from('2026-11-01T23:30:00Z'),
  totalMinor: 123450n,
};
const link = 'https://guichet.example.ch/lien/abc_DEF-123';
const mails: readonly (readonly [Mail['kind'], Mail, readonly string[]])[] = [
  ['EMAIL_VERIFICATION', { kind: 'EMAIL_VERIFICATION', link }, [link]],
  [
    'ALREADY_REGISTERED',
    { kind: 'ALREADY_REGISTERED', signInLink: link, resetLink: `${link}4` },
    [link, `${link}4`],
  ],
  ['PASSWORD_RESET', { kind: 'PASSWORD_RESET', link }, [link]],
  ['PASSWORD_CHANGED', { kind: 'PASSWORD_CHANGED' }, []],
  ['CLAIM_RECEIVED', { kind: 'CLAIM_RECEIVED', ...claim }, [claim.link]],
  ['CLAIM_ACCEPTED', { kind: 'CLAIM_ACCEPTED', ...claim }, [claim.link]],
  ['CLAIM_TO_COMPLETE', { kind: 'CLAIM_TO_COMPLETE', ...claim, message: 'Le billet' }, [claim.link]],
  ['CLAIM_REFUSED', { kind: 'CLAIM_REFUSED', ...claim, message: 'Pas lié' }, [claim.link]],
];

describe.each(mails)('%s', (_kind, mail, links) => {
  test.each(locales)('in %s says the same as text and drawn, with its links in both', (locale) => {
    const { subject, text, html } = composeMail(mail, locale);
    expect(linksIn(text)).toEqual(links);
    for (const address of links) expect(html).toContain(`href="${address}"`);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`<title>${subject}</title>`.replaceAll("'", '&#39;'));
    expect(subject).not.toMatch(/[\r\n]/);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|\bnull\b|\{\w+\}/);
  });
});

test('each language has its own words', () => {
  for (const [, mail] of mails) {
    const written = locales.map((locale) => composeMail(mail, locale).text);
    expect(new Set(written).size).toBe(locales.length);
  }
});

test('the mail for a new password speaks as the guide does', () => {
  const { text, html } = composeMail({ kind: 'PASSWORD_RESET', link }, 'fr');
  for (const sentence of [
    'Bonjour,',
    "Quelqu'un a demandé la réinitialisation du mot de passe de votre compte, si ce n'est pas vous, veuillez ignorer cet e-mail.",
    'Réinitialiser le mot de passe',
    'Meilleures salutations.',
  ]) {
    expect(text).toContain(sentence);
    expect(html).toContain(sentence.replaceAll("'", '&#39;'));
  }
});

test('a claim is told with its form, number, days, amount and state, as they are written in Switzerland', () => {
  const { text } = composeMail({ kind: 'CLAIM_ACCEPTED', ...claim }, 'fr');
  expect(text).toContain('Demande\u00a0: Facture pour frais de voyage\n');
  expect(text).toContain('Formulaire\u00a0: n° 318.632.1\n');
  expect(text).toContain('Référence\u00a0: 318.632.1-2026-00042\n');
  expect(text).toContain('Période\u00a0: 19.08.2026 – 24.08.2026\n');
  expect(text, 'the day in Geneva').toContain('Envoyée le\u00a0: 02.11.2026\n');
  expect(text).toContain('Montant demandé\u00a0: 1\u2009234.50\u00a0CHF\n');
  expect(text).toContain('Statut\u00a0: Accepté\n');
  expect(text).toContain('Le paiement de 1\u2009234.50\u00a0CHF arrivera prochainement.');
  expect(text).toContain('une dizaine de jours');
});

test('a refusal says that a formal decision may be asked for', () => {
  const { text } = composeMail({ kind: 'CLAIM_REFUSED', ...claim, message: 'Pas lié' }, 'fr');
  expect(text).toMatch(/demander à l'office une décision écrite.+art\. 79 al\. 4/);
});

describe('what an officer typed', () => {
  const message = 'Bonjour <b>Claire</b> & "Théo",\r\n\r\n<script>alert(1)</script>\n{amount}';
  const { text, html } = composeMail({ kind: 'CLAIM_TO_COMPLETE', ...claim, message }, 'fr');

  test('is never HTML, and keeps its lines', () => {
    expect(html).not.toMatch(/<b>|<script/);
    expect(html).toContain(
      'Bonjour &lt;b&gt;Claire&lt;/b&gt; &amp; &quot;Théo&quot;,<br><br>&lt;script&gt;alert(1)&lt;/script&gt;<br>{amount}',
    );
  });

  test('stands quoted in the text, so that it can’t pass for the counter’s words', () => {
    expect(text).toContain('> Bonjour <b>Claire</b> & "Théo",\n>\n> <script>alert(1)</script>\n> {amount}\n');
  });
});

test('a mail fetches nothing: no picture, no font, no style sheet, no script', () => {
  for (const [, mail] of mails)
    expect(composeMail(mail, 'fr').html).not.toMatch(/<(?:img|link|script)|url\(|@import|@font-face/);
});
