import { locales } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { claimSms } from './claim-letter.ts';
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
const expiresAt = Temporal.Instant.from('2026-11-29T23:30:00Z');
const home = 'https://guichet.example.ch';
const safety = `${home}/compte/securite`;
const bank = `${home}/compte/banque`;
const reset = `${home}/mot-de-passe-oublie`;
const organisation = 'Cabinet Lambert Sàrl';
const payment = { amountMinor: 109117n, accountHint: 'CH•• … 957', bookedOn: '2026-11-12' };
const reason = {
  fr: 'Ce compte est clôturé.',
  de: 'Dieses Konto ist aufgehoben.',
  it: 'Questo conto è chiuso.',
  en: 'This account is closed.',
};
const billing = {
  ...{
    link,
    recapLink: null,
    number: '2026-000042',
    month: '2026-10',
    amountMinor: 5000n,
    dueOn: '2026-12-01',
  },
  ...{ message: 'Voici', company: organisation, orderedBy: 'Nora Lambert', writtenOn: '2026-11-02' },
  lines: [{ title: claim.form.title, quantity: 2, amountMinor: 5000n }],
};
const request = {
  ...{
    link,
    providerName: organisation,
    invoiceNumber: 'F-2026-118',
    totalMinor: 123451n,
    clientShareMinor: 61726n,
  },
  ...{ period: { start: '2026-10-01', end: '2026-10-31' }, windowEndsAt: expiresAt, windowHours: 48 },
};
const webhook = { organisation, host: 'logiciel.example', link };
/** What a mail of a kind says. */
type Said<Kind, One = Mail> = One extends { kind: infer Kinds }
  ? Kind extends Kinds
    ? Omit<One, 'kind'>
    : never
  : never;
/** Every kind of mail with the addresses to which it leads. The compiler notices one that is missing. */
const every: { readonly [Kind in Mail['kind']]: readonly [Said<Kind>, ...string[]] } = {
  EMAIL_VERIFICATION: [{ link, expiresAt, phoneHint: '•• 01', needsPassword: true }, link],
  ALREADY_REGISTERED: [{ signInLink: link, resetLink: `${link}4` }, link, `${link}4`],
  PASSWORD_RESET: [{ link }, link],
  PASSWORD_CHANGED: [{}, reset],
  CLAIM_RECEIVED: [claim, claim.link],
  CLAIM_ACCEPTED: [claim, claim.link],
  CLAIM_TO_COMPLETE: [{ ...claim, message: 'Le billet' }, claim.link],
  CLAIM_REFUSED: [{ ...claim, message: 'Pas lié' }, claim.link],
  CLAIM_PAID: [{ ...claim, payment }, claim.link],
  CLAIM_PAYMENT_REJECTED: [{ ...claim, payment, reason, isOfAccount: true }, claim.link],
  EMAIL_CHANGE: [{ link }, link],
  EMAIL_CHANGE_ASKED: [{ newEmailHint: 'c…@exemple.ch' }, safety, reset],
  EMAIL_CHANGED: [{ newEmailHint: 'c…@exemple.ch' }],
  EMAIL_TAKEN: [{ signInLink: link, resetLink: `${link}4` }, link, `${link}4`],
  MOBILE_PHONE_CHANGED: [{ phoneHint: '•• 01' }, safety, reset],
  SECOND_FACTOR_ADDED: [{ factor: 'PASSKEY', name: 'Mon téléphone' }, safety, reset],
  SECOND_FACTOR_REMOVED: [{ factor: 'AUTHENTICATOR', name: 'Aegis' }, safety, reset],
  RECOVERY_CODES_MADE: [{}, safety, reset],
  RECOVERY_CODE_USED: [{ left: 1 }, safety, reset],
  NEW_SIGN_IN: [{ device: 'Firefox, Windows', at: expiresAt, link }, link, reset],
  MANDATE_GIVEN: [
    {
      reference: 'GU-8F3K-9QWD-1M2P-77XA',
      creditor: 'Guichet, Services à la personne (CH24ZZZ00000026115)',
      ibanHint: 'FR•• … 189',
    },
    safety,
    reset,
  ],
  BANK_ACCOUNT_ADDED: [{ ibanHint: 'CH•• … 957' }, bank, reset],
  BANK_ACCOUNT_CHANGED: [{ ibanHint: 'CH•• … 957' }, bank, reset],
  BANK_ACCOUNT_REMOVED: [{ ibanHint: 'CH•• … 957' }, bank, reset],
  DATA_EXPORT_READY: [{ link, expiresAt }, link, reset],
  ACCOUNT_CLOSED: [{}],
  MEMBER_INVITATION: [{ organisation, invitedBy: 'Nora Lambert', isManager: true, link, expiresAt }, link],
  MEMBER_RIGHTS_CHANGED: [{ organisation, link }, link],
  MEMBER_REMOVED: [{ organisation }],
  SERVICE_ACCESS_REQUESTED: [{ organisation, link }, link],
  SERVICE_ACCESS_ACTIVATED: [{ organisation, link }, link],
  SERVICE_ACCESS_REFUSED: [{ organisation, reason: 'Non', link }, link],
  SERVICE_ACCESS_SUSPENDED: [{ organisation, reason: 'Non', link }, link],
  PROVIDER_APPLIED: [{ organisation, link }, link],
  PROVIDER_ADMITTED: [{ organisation, link }, link],
  PROVIDER_REFUSED: [{ organisation, reason: 'Non', link }, link],
  PROVIDER_SUSPENDED: [{ organisation, reason: 'Non', link }, link],
  CLIENT_ACTIVATION: [{ provider: organisation, town: 'Annecy', link, expiresAt }, link],
  CLIENT_LINK_REQUESTED: [{ provider: organisation, town: 'Annecy', link }, link],
  ROLE_GRANTED: [{ office: 'INSURANCE', role: 'OFFICER' }],
  ROLE_REVOKED: [{ office: 'POPULATION', role: 'ADMINISTRATOR' }],
  BILLING_ORDER_CONFIRMED: [billing, link],
  BILLING_ORDER_ON_ACCOUNT: [billing, link],
  BILLING_ORDER_NOT_PAID: [billing, link],
  BILLING_ORDER_EXPIRED: [billing, link],
  BILLING_ORDER_DELIVERED: [billing, link],
  BILLING_ORDER_RETURNED: [billing, link],
  BILLING_ORDER_WITHDRAWN: [billing, link],
  BILLING_ORDER_REFUSED: [billing, link],
  BILLING_ORDER_REFUNDED: [billing, link],
  BILLING_ORDER_CREDITED: [billing, link],
  BILLING_INVOICE_ISSUED: [{ ...billing, recapLink: `${link}4` }, link, `${link}4`],
  BILLING_RECAP_ISSUED: [billing, link],
  BILLING_INVOICE_PAID: [billing, link],
  BILLING_INVOICE_REMINDED: [billing, link],
  BILLING_INVOICE_SUMMONED: [billing, link],
  BILLING_CREDIT_NOTE_ISSUED: [billing, link],
  BILLING_CASE_OPENED: [billing, link],
  BILLING_CASE_QUESTION: [billing, link],
  BILLING_CASE_ANSWERED: [billing, link],
  BILLING_ACCOUNT_SUSPENDED: [billing, link],
  BILLING_ACCOUNT_REOPENED: [billing, link],
  REQUEST_ASKED: [request, link],
  REQUEST_REMINDER: [request, link],
  REQUEST_VALIDATED: [request, link],
  REQUEST_VALIDATED_ALONE: [request, link],
  REQUEST_CONTESTED: [request, link],
  REQUEST_CANCELLED: [request, link],
  REQUEST_DEBITED: [request, link],
  REQUEST_DEBIT_REFUSED: [request, link],
  WEBHOOK_EXHAUSTED: [webhook, link],
  WEBHOOK_GONE: [webhook, link],
};
const mails = Object.entries(every).map(
  ([kind, [said, ...links]]) => [kind, { kind, ...said } as Mail, links] as const,
);

describe.each(mails)('%s', (_kind, mail, links) => {
  test.each(locales)('in %s says the same as text and drawn, with its links in both', (locale) => {
    const { subject, text, html } = composeMail(mail, locale, home);
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
    const written = locales.map((locale) => composeMail(mail, locale, home).text);
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

test('an acceptance in part says what is paid, which lines are reduced and why, and that a decision may be asked for', () => {
  const line = { fr: 'Ergothérapie {amount}', de: 'Ergotherapie', it: 'Ergoterapia', en: 'Therapy' };
  const reduction = {
    line,
    servedOn: '2026-08-19',
    askedMinor: 14333n,
    grantedMinor: 0n,
    reason: 'Déjà payé',
  };
  const inPart = { totalMinor: 109117n, reductions: [reduction] };
  const mail = { kind: 'CLAIM_ACCEPTED', ...claim, inPart } as const;
  const { subject, text } = composeMail(mail, 'fr');
  expect(subject).toBe('Votre demande est acceptée en partie');
  expect(text).toContain(
    '> Ergothérapie {amount}, 19.08.2026\u00a0: 0.00\u00a0CHF accordés sur 143.33\u00a0CHF\n> Déjà payé\n',
  );
  expect(text).toContain(
    'Montant demandé\u00a0: 1\u2009234.50\u00a0CHF\nMontant accordé\u00a0: 1\u2009091.17\u00a0CHF\n',
  );
  expect(text).toMatch(/demander à l'office une décision écrite.+art\. 79 al\. 4/);
  expect(claimSms(mail, 'fr')).toContain('Le paiement de 1\u2009091.17\u00a0CHF');
  for (const locale of locales)
    expect(composeMail(mail, locale).text).not.toMatch(/undefined|\{(?!amount\})\w+\}/);
});

test('a payment is told with its amount, the bank’s day and the account, of which a mail shows the last digits', () => {
  const mail = { kind: 'CLAIM_PAID', ...claim, payment } as const;
  const { subject, text } = composeMail(mail, 'fr');
  expect(subject).toBe('Votre demande est payée');
  expect(text).toContain('Le 12.11.2026, 1\u2009091.17\u00a0CHF ont été versés sur votre compte CH•• … 957.');
  expect(text).toContain('Statut\u00a0: Payé\n');
  expect(claimSms(mail, 'fr')).toContain('1\u2009091.17\u00a0CHF sont versés');
});

test('a payment that the bank refused is told with its reason and what to do; the same account may stay where it isn’t the reason', () => {
  const mail = { kind: 'CLAIM_PAYMENT_REJECTED', ...claim, payment, reason } as const;
  const { text } = composeMail({ ...mail, isOfAccount: true }, 'de');
  expect(text).toContain('> Dieses Konto ist aufgehoben.\n');
  expect(text).toContain('Sobald Sie ein anderes Konto angegeben haben');
  expect(composeMail({ ...mail, isOfAccount: false }, 'de').text).toContain(
    'dasselbe Konto oder ein anderes',
  );
});

test.each([
  ['fr', /demander à l'office une décision écrite.+art\. 79 al\. 4/],
  ['de', /eine schriftliche Verfügung verlangen.+Art\. 79 Abs\. 4/],
  ['it', /chiedere all'ufficio una decisione scritta.+art\. 79 cpv\. 4/],
  ['en', /ask the office for a written decision.+art\. 79 para\. 4/],
] as const)(
  'a refusal in %s gives the reason, and says that a formal decision may be asked for',
  (locale, way) => {
    const { text } = composeMail({ kind: 'CLAIM_REFUSED', ...claim, message: 'Pas lié' }, locale);
    expect(text).toContain('> Pas lié');
    expect(text).toMatch(way);
  },
);

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
    expect(composeMail(mail, 'fr', home).html).not.toMatch(/<(?:img|link|script)|url\(|@import|@font-face/);
});

test('each language counts in its own way', () => {
  const opening = (left: number, locale: 'fr' | 'de') =>
    composeMail({ kind: 'RECOVERY_CODE_USED', left }, locale, home).text;
  expect(opening(0, 'fr')).toContain('Il ne vous en reste aucun\u00a0: créez-en de nouveaux.');
  expect(opening(1, 'fr')).toContain('Il vous en reste un');
  expect(opening(7, 'fr')).toContain('Il vous en reste 7.');
  expect(opening(1, 'de')).toContain('Sie haben noch einen');
});

test('a sign-in is told with day and time in Geneva, as each language writes them', () => {
  const at = Temporal.Instant.from('2026-07-31T22:05:00Z');
  const mail = { kind: 'NEW_SIGN_IN', device: null, at, link } as const;
  for (const [locale, said] of [
    ['fr', '01.08.2026 à 00h05'],
    ['de', '01.08.2026, 00.05 Uhr'],
    ['it', '01.08.2026, ore 00.05'],
    ['en', '01.08.2026, 00:05'],
  ] as const)
    expect(composeMail(mail, locale, home).text).toContain(said);
});

test('what people name themselves stands in no subject and no sentence of the counter', () => {
  const invitedBy = 'https://mechant.example';
  const mail = {
    kind: 'MEMBER_INVITATION',
    organisation: '{day}',
    invitedBy,
    isManager: false,
    link,
    expiresAt,
  } as const;
  const { subject, text } = composeMail(mail, 'fr', home);
  expect(subject).not.toContain(invitedBy);
  expect(text).toContain(`De la part de\u00a0: ${invitedBy}\n`);
  expect(text).toContain('Entreprise\u00a0: {day}\n');
});

test.each(locales)('a notice by SMS in %s fits in two parts, with the way to the claim', (locale) => {
  for (const kind of ['CLAIM_RECEIVED', 'CLAIM_ACCEPTED'] as const) {
    const text = claimSms({ kind, ...claim }, locale);
    expect(linksIn(text)).toEqual([claim.link]);
    expect(text.length).toBeLessThanOrEqual(306);
  }
  const rejected = { kind: 'CLAIM_PAYMENT_REJECTED', ...claim, payment, reason, isOfAccount: true } as const;
  for (const mail of [{ kind: 'CLAIM_PAID', ...claim, payment } as const, rejected])
    expect(claimSms(mail, locale).length).toBeLessThanOrEqual(306);
  for (const kind of ['CLAIM_TO_COMPLETE', 'CLAIM_REFUSED'] as const)
    expect(claimSms({ kind, ...claim, message: 'Le billet' }, locale)).not.toContain('Le billet');
});
