import { locales } from '@guichet/chassis/problems/problem.ts';
import { every, outlines } from '@guichet/chassis/sheets/testing/heard.ts';
import { describe, expect, test } from 'vitest';
import { drawMonthlyInvoice } from './draw-monthly-invoice.ts';
import { drawReminder } from './draw-reminder.ts';
import { invoiceTotal } from './invoice-paper.ts';
import { invoiceReferenceOf } from './invoice-reference.ts';
import { creditor, invoice, longDebtor, plainIban, reminder } from './testing/paper-facts.ts';
import { pagesOf, paymentCodeOf, textOf } from './testing/read-paper.ts';

const sevenEmpty = Array.from({ length: 7 }, () => '');
const creditorLines = ['S', 'Office de démonstration', 'Route de Chancy', '88', '1213', 'Onex', 'CH'];
const debtorLines = ['S', 'Régie du Rhône SA', 'Rue du Rhône', '8', '1204', 'Genève', 'CH'];

describe('the code that a bank reads', () => {
  test('on an invoice is the creditor, the account, the amount, the debtor and the QR reference of the facts', async () => {
    expect(await paymentCodeOf(await drawMonthlyInvoice(invoice))).toEqual([
      ...['SPC', '0200', '1', 'CH4431999123000889012', ...creditorLines, ...sevenEmpty],
      ...['342.40', 'CHF', ...debtorLines, 'QRR', '000000000000000020260000425'],
      ...['Facture n° 2026-000042', 'EPD'],
    ]);
  });

  test('on an ordinary account has a creditor reference', async () => {
    const reference = invoiceReferenceOf(invoice.number, plainIban);
    const bytes = await drawMonthlyInvoice({
      ...invoice,
      reference,
      creditor: { ...creditor, iban: plainIban },
    });
    const code = await paymentCodeOf(bytes);
    expect(code?.[3]).toBe(plainIban);
    expect(code?.slice(27, 29)).toEqual(['SCOR', reference]);
  });

  test('on a reminder has the same reference, and the amount that is open', async () => {
    const code = await paymentCodeOf(await drawReminder(reminder));
    expect(code?.slice(18, 20)).toEqual(['217.40', 'CHF']);
    expect(code?.slice(27, 30)).toEqual(['QRR', invoice.reference, 'Facture n° 2026-000042']);
  });

  test('takes names of any length and alphabet: cut, and in letters that it may hold', async () => {
    const code = await paymentCodeOf(await drawMonthlyInvoice({ ...invoice, debtor: longDebtor }));
    expect(code?.slice(20, 27)).toEqual([
      ...['S', 'Société coopérative immobilière Lukasiewicz, Kovacevic & Müller-Würstl'],
      ...['Chemin de la Petite-Voirie-des-Bois-de-la-Bâtie', '128bis', '74160'],
      ...['Saint-Julien-en-Genevois', 'FR'],
    ]);
  });

  test('is right to the centime up to the largest amount that it can hold', async () => {
    const item = { kind: 'SERVICE', title: 'Attestation', quantity: 1, unitMinor: 99_999_999_999n } as const;
    const code = await paymentCodeOf(await drawMonthlyInvoice({ ...invoice, items: [item] }));
    expect(code?.[18]).toBe('999999999.99');
  });
});

describe('an invoice', () => {
  test('says to whom, for which month, what of each, until when, and whom to ask', async () => {
    const text = await textOf(await drawMonthlyInvoice(invoice));
    for (const said of [
      ...['Facture n° 2026-000042', 'octobre 2026', 'Régie du Rhône SA Service comptabilité Rue du Rhône 8'],
      ...[
        'CHE-123.456.788',
        'Attestation de résidence 12 25.00 300.00',
        'Frais de port : Lettre recommandée',
      ],
      ...['Total en CHF, TVA incluse 342.40', '342.40 CHF à payer à 30 jours, jusqu’au 02.12.2026'],
      ...['finance.ocpm@etat.ge.ch', 'CH44 3199 9123 0008 8901 2', '00 00000 00000 00002 02600 00425'],
    ])
      expect(text).toContain(said);
  });

  test('takes its credits off', async () => {
    const facts = { ...invoice, credits: [{ number: 'A-2026-000007', amountMinor: 2500n }] };
    const text = await textOf(await drawMonthlyInvoice(facts));
    expect(text).toContain('Avoir n° A-2026-000007 −25.00');
    expect(text).toContain('Total à payer en CHF, TVA incluse 317.40');
    expect(invoiceTotal(facts)).toBe(31740n);
    expect((await paymentCodeOf(await drawMonthlyInvoice(facts)))?.[18]).toBe('317.40');
  });

  test.each([34240n, 40000n])(
    'of which credits of %s centimes leave nothing asks for nothing',
    async (amountMinor) => {
      const bytes = await drawMonthlyInvoice({
        ...invoice,
        credits: [{ number: 'A-2026-000007', amountMinor }],
      });
      const text = await textOf(bytes);
      expect(text).toContain('Rien n’est à payer pour cette facture.');
      expect(text).not.toContain('Payable jusqu’au');
      expect(text).not.toContain('Section paiement');
      expect(await paymentCodeOf(bytes)).toBeNull();
    },
  );

  test('of 300 lines names the columns on each page, loses none, and keeps payment and its words on the last page', async () => {
    const items = Array.from({ length: 300 }, (_, index) => ({
      ...({
        kind: 'SERVICE',
        title: `Prestation ${index + 1} au long nom ${'qui dure '.repeat(index % 9)}`,
      } as const),
      ...{ quantity: 1, unitMinor: 2500n },
    }));
    const pages = await pagesOf(await drawMonthlyInvoice({ ...invoice, items }));
    for (let line = 1; line <= 300; line += 1) expect(pages.join(' ')).toContain(`Prestation ${line} au`);
    for (const page of pages) if (page.includes('Prestation ')) expect(page).toContain('Montant en CHF');
    expect(pages.at(-1)).toMatch(/Section paiement.*|Récépissé.*/);
    expect(pages.at(-1)).toMatch(/7 500\.00 CHF à payer/);
  });

  test.each(locales)('says its payment part in %s, and in words to who cannot see it', async (locale) => {
    const bytes = await drawMonthlyInvoice({ ...invoice, locale });
    const titles = { fr: 'Récépissé', de: 'Empfangsschein', it: 'Ricevuta', en: 'Receipt' };
    expect(await textOf(bytes)).toContain(titles[locale]);
    const [figure] = every(await outlines(bytes), 'Figure');
    expect(figure?.text).toMatch(/342\.40 CHF.*CH44 3199 9123 0008 8901 2.*00 00000 00000 00002 02600 00425/);
    expect((await paymentCodeOf(bytes))?.[18]).toBe('342.40');
  });
});

describe('a reminder', () => {
  test('says what is open, that a new term runs, and what became of the rest', async () => {
    const text = await textOf(await drawReminder(reminder));
    expect(text).toContain('nouveau délai de 20 jours, jusqu’au 23.12.2026');
    expect(text).toContain('Paiements reçus −100.00');
    expect(text).toContain('Avoirs −25.00');
    expect(text).toContain('Montant ouvert en CHF, TVA incluse 217.40');
    expect(text).not.toContain('suspendre');
  });

  test('of the second level names the first one and what may follow', async () => {
    const text = await textOf(
      await drawReminder({ ...reminder, level: 2, remindedBeforeOn: '2026-12-03', termOn: '2027-01-13' }),
    );
    expect(text).toContain('Sommation');
    expect(text).toContain('Malgré notre rappel du 03.12.2026');
    expect(text).toContain('suspendre les commandes sur facture');
  });

  test('is not written when nothing is open', () => {
    expect(() => drawReminder({ ...reminder, paidMinor: reminder.totalMinor })).toThrow('Nothing');
  });
});
