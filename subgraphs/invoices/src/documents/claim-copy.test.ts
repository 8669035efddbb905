import { every, outlines } from '@guichet/chassis/sheets/testing/heard.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { claimCopy, type Standing } from './claim-copy.ts';
import { drawClaimCopy } from './draw-claim-copy.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

const at = Temporal.Instant.from('2026-11-01T23:30:00Z');
const submitted: SubmittedClaim = {
  form: 'OTHER_INVOICE',
  beneficiary: { familyName: 'Łukasiewicz', givenName: 'Théo', birthDate: '2014-09-03' },
  decisionNumber: '320/2024/123456/0',
  attachments: [],
  remark: null,
  details: { invoiceNumber: 'A-17', invoiceDate: '2026-06-30' },
  lines: Array.from({ length: 50 }, (_, index) => ({
    kind: 'SERVICE' as const,
    variant: null,
    servedOn: '2026-06-04',
    servedUntil: null,
    description: `Ergothérapie ${index + 1}, séance à domicile avec adaptation du poste de travail`,
    quantity: 15000n,
    unitPriceMinor: 9555n,
    amountMinor: 14333n,
    tariffPosition: '905.500.2',
  })),
  rates: [],
  total: 716650n,
  avsNumber: '7561234567897',
  iban: 'CH9300762011623852957',
  accountHolder: 'Claire Favre',
  submittedAt: at,
  claimVersion: 1,
  contentHash: 'a3f5b1c2'.repeat(8),
  locale: 'fr',
};
const claim = {
  form: 'OTHER_INVOICE',
  reference: '318.632-2026-00042',
  status: 'IN_PROCESS',
  submittedAt: at,
  officerMessage: null,
  movedAt: at,
  acceptedAt: null,
  grant: null,
} as const;

const draw = (standing: Partial<Standing> = {}, said: Partial<SubmittedClaim> = {}) =>
  drawClaimCopy(
    claimCopy({ ...claim, ...standing }, { ...submitted, ...said } as SubmittedClaim),
    { language: said.locale ?? 'fr', at },
    (page, pages) => `Page ${page} de ${pages}`,
  );

const pagesOf = async (bytes: Uint8Array) => (await extractText(await getDocumentProxy(bytes))).text;

describe('fifty lines', () => {
  test('go over several pages: each names the columns and itself, no line is lost, the sum comes last', async () => {
    const pages = await pagesOf(await draw());
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} de ${pages.length}`);
      if (page.includes('Ergothérapie')) expect(page).toContain('Montant en CHF');
    }
    const all = pages.join('\n');
    for (let line = 1; line <= 50; line += 1) expect(all).toContain(`Ergothérapie ${line},`);
    expect(all.match(/143\.33/g)).toHaveLength(50);
    expect(pages.findLast((page) => page.includes('Total en CHF'))).toMatch(/Total en CHF\s*7\s?166\.50/);
  });

  test('bear their fingerprint on one line, also the widest there is', async () => {
    for (const digit of '0123456789abcdef') {
      const contentHash = digit.repeat(64);
      expect((await pagesOf(await draw({}, { contentHash }))).join('\n')).toContain(contentHash);
    }
  });

  test('give the same bytes for the same state, and others for another one', async () => {
    const hash = async (standing?: Partial<Standing>) => Buffer.from(await draw(standing)).toString('base64');
    expect(await hash()).toBe(await hash());
    expect(await hash({ status: 'ACCEPTED' })).not.toBe(await hash());
  });
});

test('long words of the office and of the person go on over the pages, whole', async () => {
  const officerMessage = Array.from({ length: 200 }, (_, word) => `mot${word}`).join(' ');
  const remark = Array.from({ length: 90 }, (_, line) => `ligne ${line}`).join('\n');
  const all = (await pagesOf(await draw({ status: 'TO_COMPLETE', officerMessage }, { remark }))).join('\n');
  for (let word = 0; word < 200; word += 1) expect(all).toMatch(new RegExp(`\\bmot${word}\\b`));
  for (let line = 0; line < 90; line += 1) expect(all).toMatch(new RegExp(`ligne ${line}\\b`));
  expect(all).not.toContain('art. 79');
});

test('other alphabets are written too, and control characters are not', async () => {
  const all = (await pagesOf(await draw({}, { remark: 'Жанна Ελένη\u0007\u200b fin' }))).join('\n');
  expect(all).toContain('Жанна Ελένη fin');
  expect(all).toContain('Łukasiewicz Théo');
});

test('the names of the columns never stand alone at the foot of a page', async () => {
  const lines = submitted.lines.slice(0, 1);
  for (let words = 0; words < 24; words += 1) {
    const officerMessage = Array.from({ length: words }, () => 'Non.').join('\n');
    const pages = await pagesOf(await draw({ status: 'REFUSED', officerMessage }, { lines }));
    for (const page of pages) expect(page.includes('Montant en CHF')).toBe(page.includes('143.33'));
  }
});

test('an acceptance in part says of each reduced line how much and why, the sum, and that a decision can be demanded', async () => {
  const lines = submitted.lines.slice(0, 2);
  const grant = {
    reductions: [{ position: 1, grantedMinor: 10000n, reason: 'Tarif du 1er janvier' }],
    totalMinor: 24333n,
  };
  const all = (
    await pagesOf(await draw({ status: 'ACCEPTED', acceptedAt: at, grant }, { lines, total: 28666n }))
  ).join('\n');
  expect(all).toMatch(/Accordé : 100\.00 CHF\. Tarif du 1er janvier/);
  expect(all.match(/Accordé :/g)).toHaveLength(1);
  expect(all).toMatch(/Total en CHF\s*286\.66/);
  expect(all).toMatch(/Total accordé en CHF\s*243\.33/);
  expect(all).toContain('art. 79 al. 4');
});

test('the boxes of the paper form bear its numbers, heard before their names', async () => {
  const pages = await outlines(await draw({}, { lines: submitted.lines.slice(0, 1) }));
  expect(every(pages, 'TH').map(({ text }) => text)).toEqual([
    ...['Référence', 'Envoyée le', 'Statut', '1 Date de la facture', '2 Numéro de facture'],
    ...["3 Numéro d'assuré (AVS)", '4 Numéro de décision', '5 Nom, prénom', 'Date de naissance'],
    ...['6 Office AI compétent', '8 IBAN', '10 Titulaire du compte'],
    ...['11 Date', '12 Prestation', '13 Nombre', '14 Tarif en CHF', '16 Montant en CHF', '17 Total en CHF'],
  ]);
});

test.each([
  [
    'fr',
    'Raison du refus',
    'demander à l.office une décision écrite, que vous pourrez contester .art. 79 al. 4',
  ],
  ['de', 'Grund der Ablehnung', 'schriftliche Verfügung verlangen, die Sie anfechten können .Art. 79 Abs. 4'],
  ['it', 'Motivo del rifiuto', 'una decisione scritta, che potrà contestare .art. 79 cpv. 4'],
  ['en', 'Reason for the refusal', 'a written decision, which you can then contest .art. 79 para. 4'],
] as const)(
  'a refusal in %s gives the reason, and says that a decision can be demanded',
  async (locale, title, way) => {
    const lines = submitted.lines.slice(0, 1);
    const pages = await pagesOf(await draw({ status: 'REFUSED', officerMessage: 'Non.' }, { locale, lines }));
    const all = pages.join(' ').replace(/\s+/g, ' ');
    expect(all).toContain(`${title} Non.`);
    expect(all).toMatch(new RegExp(way));
  },
);

describe('the office’s box', () => {
  const visaOf = async (standing: Partial<Standing>) =>
    (await pagesOf(await draw(standing, { lines: submitted.lines.slice(0, 1) })))
      .join(' ')
      .match(/18\s+Visa de l'office AI\s+(Réservé à l'office|Acceptée le [\d.]+)/)?.[1];

  test('stands empty until the claim is accepted, then with the day in Geneva', async () => {
    expect(await visaOf({})).toBe("Réservé à l'office");
    expect(await visaOf({ status: 'PAID', acceptedAt: at })).toBe('Acceptée le 02.11.2026');
  });

  test('is not on the copy of a refused claim', async () => {
    expect(await visaOf({ status: 'REFUSED', officerMessage: 'Non.' })).toBeUndefined();
  });
});

test('a claim that was handed in in German is copied in German, its state and the office’s titles too', async () => {
  const all = (
    await pagesOf(
      await draw({ status: 'TO_COMPLETE', officerMessage: 'Il manque le billet.' }, { locale: 'de' }),
    )
  ).join(' ');
  for (const said of ['Kopie des Gesuchs', 'Zu ergänzen, seit 02.11.2026', 'Mitteilung der Stelle'])
    expect(all).toContain(said);
  expect(all).not.toMatch(/Montant|Statut /);
});
