import { say } from '@guichet/chassis/problems/problem.ts';
import { drawSection, type SheetFact } from '@guichet/chassis/sheets/sheet-section.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { type CreditNoteFacts, creditTotal } from './credit-note-paper.ts';
import { creditNoteWording } from './credit-note-paper.wording.ts';
import { drawLetter } from './letter.ts';
import { financeEmail, officeWording } from './office.wording.ts';
import { beginningOf, dayText, figure } from './paper-words.ts';

const columns: readonly SheetColumn[] = [
  { x: 48, width: 24, align: 'left' },
  { x: 72, width: 350, align: 'left' },
  { x: 430, width: 117, align: 'right' },
];

/** « Avoir »: what the office gives back of an invoice, and why. */
export function drawCreditNote(facts: CreditNoteFacts): Promise<Uint8Array> {
  const { locale, number, issuedOn, debtor, reason } = facts;
  const name = creditNoteWording.name[locale];
  const title = say(officeWording.numbered, locale, { paper: name, number });
  const letter = {
    ...{ locale, name, title, about: aboutOf(facts), number, to: debtor, at: beginningOf(issuedOn) },
    ...{ office: officeWording.name[locale], email: financeEmail },
  };
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, { title: name, facts: noteFacts(facts) });
    drawSection(sheet, { title: officeWording.reason[locale], quote: reason });
    drawSection(sheet, { title: creditNoteWording.credited[locale], table: linesTable(facts) });
    drawSection(sheet, {
      title: creditNoteWording.use[locale],
      facts: [{ label: officeWording.contact[locale], value: financeEmail }],
      text: useOf(facts),
    });
  });
}

function aboutOf({ locale, invoiceNumber }: CreditNoteFacts): string {
  if (invoiceNumber === null) return creditNoteWording.aboutRequest[locale];
  return say(creditNoteWording.about, locale, { invoice: invoiceNumber });
}

function useOf({ locale, invoiceNumber }: CreditNoteFacts): string {
  if (invoiceNumber === null) return creditNoteWording.offNext[locale];
  return say(creditNoteWording.offInvoice, locale, { invoice: invoiceNumber });
}

function noteFacts({ locale, number, issuedOn, debtor, invoiceNumber }: CreditNoteFacts): SheetFact[] {
  return [
    { label: creditNoteWording.number[locale], value: number },
    { label: officeWording.date[locale], value: dayText(issuedOn) },
    { label: officeWording.company[locale], value: debtor.name },
    { label: officeWording.uid[locale], value: debtor.uid },
    ...(invoiceNumber === null ? [] : [{ label: creditNoteWording.corrects[locale], value: invoiceNumber }]),
  ];
}

function linesTable(facts: CreditNoteFacts): SheetTable {
  const { locale, lines } = facts;
  return {
    columns,
    head: [
      { label: officeWording.position[locale] },
      { label: creditNoteWording.item[locale] },
      { label: officeWording.amount[locale] },
    ],
    rows: lines.map(({ title, amountMinor }, index) => ({
      cells: [`${index + 1}`, title, figure(amountMinor)],
    })),
    sums: [{ label: creditNoteWording.total[locale], amount: figure(creditTotal(facts)) }],
  };
}
