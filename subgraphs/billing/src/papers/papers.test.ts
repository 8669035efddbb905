import { locales } from '@guichet/chassis/problems/problem.ts';
import { every, type Heard, outlines } from '@guichet/chassis/sheets/testing/heard.ts';
import { getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { drawCreditNote } from './draw-credit-note.ts';
import { drawDecision } from './draw-decision.ts';
import { drawMonthlyInvoice } from './draw-monthly-invoice.ts';
import { drawRecap } from './draw-recap.ts';
import { drawReceipt } from './draw-receipt.ts';
import { drawReminder } from './draw-reminder.ts';
import {
  creditNote,
  decision,
  invoice,
  longDebtor,
  recap,
  receipt,
  reminder,
} from './testing/paper-facts.ts';
import { textOf } from './testing/read-paper.ts';

const rolesOf = ({ children }: Heard) => children.map(({ role }) => role);

type Locale = (typeof locales)[number];

/** Each paper by what it is called in French. */
const papers: Readonly<Record<string, (locale: Locale) => Promise<Uint8Array>>> = {
  Reçu: (locale) => drawReceipt({ ...receipt, locale }),
  'Confirmation de commande': (locale) => drawReceipt({ ...receipt, locale, settlement: 'ON_ACCOUNT' }),
  Décision: (locale) => drawDecision({ ...decision, locale }),
  Facture: (locale) => drawMonthlyInvoice({ ...invoice, locale }),
  Avoir: (locale) => drawCreditNote({ ...creditNote, locale }),
  Rappel: (locale) => drawReminder({ ...reminder, locale }),
  Sommation: (locale) => drawReminder({ ...reminder, level: 2, remindedBeforeOn: '2026-12-03', locale }),
  'Récapitulatif mensuel': (locale) => drawRecap({ ...recap, locale }),
};

describe.each(Object.entries(papers))('« %s »', (name, draw) => {
  test('can be heard: its title and language, one head, sections, tables row by row, all text in an element', async () => {
    const bytes = await draw('fr');
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({ Title: expect.stringContaining(name), Language: 'fr' });
    expect(info).toMatchObject({ Author: 'Office cantonal de la population et des migrations' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const pages = await outlines(bytes);
    expect(every(pages, 'H1').map(({ text }) => text)).toEqual([expect.stringContaining(name)]);
    expect(every(pages, 'H2').length).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(rolesOf(page)).toEqual(['Document']);
    for (const table of every(pages, 'Table')) expect(new Set(rolesOf(table))).toEqual(new Set(['TR']));
  });

  test('is made of the same bytes for the same facts', async () => {
    const [one, other] = [await draw('fr'), await draw('fr')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('is said in the four languages, each in its own words and with nothing left to fill in', async () => {
    const said = await Promise.all(locales.map(async (locale) => await textOf(await draw(locale))));
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toContain(name);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('a receipt', () => {
  test('says who is paid, what, when in Geneva, by card, by which law, and that the order is definitive', async () => {
    const text = await textOf(await drawReceipt(receipt));
    for (const said of [
      ...['Office cantonal de la population et des migrations', 'OC2611020000042', '02.11.2026, 00:30'],
      ...['Moyen de paiement Carte', 'Pour Théo Favre', 'Votre référence : Bail 2027'],
      ...['RDROCPMC (RS Ge F 2 20.08)', 'la commande est définitive', 'n’est pas remboursée'],
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/2 25\.00 1\.20 51\.20/);
    expect(text).toMatch(/Total en CHF, TVA incluse 76\.20/);
  });

  test('of an order on account says on which invoice it goes, and that nothing is to be paid now', async () => {
    const text = await textOf(
      await drawReceipt({ ...receipt, settlement: 'ON_ACCOUNT', companyName: 'Régie' }),
    );
    expect(text).toContain('facture mensuelle de votre entreprise (novembre 2026)');
    expect(text).toContain('rien n’est à payer maintenant');
    expect(text).toContain('Raison sociale Régie');
    expect(text).not.toContain('Carte');
  });
});

describe('a decision', () => {
  test('bears the officer’s reason and his words on the appeal, and says that the fee stays due', async () => {
    const text = await textOf(await drawDecision(decision));
    expect(text).toContain('La personne n’est pas domiciliée dans le canton.');
    expect(text).toContain('le montant de 25.00 CHF reste dû et n’est pas remboursé');
    expect(text).toContain('ch. 3 et 5');
    expect(text).toContain('peut la contester, comme suit : Réclamation écrite à l’office');
    expect(text).toContain('Claire Favre Rue de Carouge 12 1205 Genève');
  });

  test('without the officer’s words on the appeal says whom to ask', async () => {
    const text = await textOf(await drawDecision({ ...decision, appeal: null }));
    expect(text).toContain('par quelle voie et dans quel délai la contester : ocpm@etat.ge.ch');
  });

  test('of many words goes on over the pages, none lost', async () => {
    const reason = Array.from({ length: 400 }, (_, index) => `motif${index + 1}`).join(' ');
    const text = await textOf(await drawDecision({ ...decision, to: longDebtor, reason }));
    for (let word = 1; word <= 400; word += 1) expect(text).toContain(`motif${word}`);
  });
});

describe('a credit note', () => {
  test('names the invoice that it corrects, why, what, and what it is taken off', async () => {
    const text = await textOf(await drawCreditNote(creditNote));
    expect(text).toContain('Avoir n° A-2026-000007');
    expect(text).toContain('commandée deux fois');
    expect(text).toMatch(/Total en votre faveur en CHF, TVA incluse 25\.00/);
    expect(text).toContain('de la facture n° 2026-000042');
  });

  test('for a month that is not closed yet is taken off the next invoice', async () => {
    const text = await textOf(await drawCreditNote({ ...creditNote, invoiceNumber: null }));
    expect(text).toContain('déduit de votre prochaine facture');
    expect(text).not.toContain('2026-000042');
  });
});
