import { say } from '@guichet/chassis/problems/problem.ts';
import type { Sheet } from '@guichet/chassis/sheets/sheet.ts';
import { drawSection, type SheetFact } from '@guichet/chassis/sheets/sheet-section.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { drawPayment } from './draw-payment.ts';
import {
  type InvoiceFacts,
  type InvoiceItem,
  invoiceSubtotal,
  invoiceTotal,
  itemTotal,
} from './invoice-paper.ts';
import { invoiceWording } from './invoice-paper.wording.ts';
import { drawLetter } from './letter.ts';
import { financeEmail, legalBasis, officeWording } from './office.wording.ts';
import { amountText, beginningOf, dayText, figure, monthInWords } from './paper-words.ts';
import { paymentPartWording } from './payment-part.wording.ts';

const columns: readonly SheetColumn[] = [
  { x: 48, width: 24, align: 'left' },
  { x: 72, width: 246, align: 'left' },
  { x: 326, width: 58, align: 'right' },
  { x: 392, width: 74, align: 'right' },
  { x: 474, width: 73, align: 'right' },
];

const creditColumns: readonly SheetColumn[] = [
  { x: 48, width: 336, align: 'left' },
  { x: 392, width: 155, align: 'right' },
];

/** « Facture »: what a company ordered on account in a month, with a QR-bill unless there is nothing to pay. */
export function drawMonthlyInvoice(facts: InvoiceFacts): Promise<Uint8Array> {
  const { locale, number, month, issuedOn, debtor, credits } = facts;
  const name = officeWording.invoice[locale];
  const title = say(officeWording.numbered, locale, { paper: name, number });
  const about = say(invoiceWording.about, locale, { month: monthInWords(month, locale) });
  const total = invoiceTotal(facts);
  const letter = {
    ...{ locale, name, title, about, number, to: debtor, at: beginningOf(issuedOn) },
    ...{ office: officeWording.name[locale], email: financeEmail, bringsOwnFont: total > 0n },
  };
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, { title: name, facts: invoiceFacts(facts) });
    drawSection(sheet, { title: officeWording.services[locale], table: itemsTable(facts) });
    if (credits.length > 0) drawCredits(sheet, facts, total);
    if (total > 0n) drawPayment(sheet, { ...facts, amountMinor: total, message: title }, termsOf(facts));
    else if (credits.length === 0) drawNothingToPay(sheet, facts);
  });
}

function invoiceFacts(facts: InvoiceFacts): SheetFact[] {
  const { locale, month, issuedOn, dueOn, debtor } = facts;
  const due = { label: invoiceWording.dueOn[locale], value: dayText(dueOn) };
  return [
    { label: officeWording.uid[locale], value: debtor.uid },
    { label: officeWording.period[locale], value: monthInWords(month, locale) },
    { label: invoiceWording.issuedOn[locale], value: dayText(issuedOn) },
    ...(invoiceTotal(facts) > 0n ? [due] : []),
    { label: officeWording.legalBasis[locale], value: legalBasis },
  ];
}

function itemsTable(facts: InvoiceFacts): SheetTable {
  const { locale, items } = facts;
  return {
    columns,
    head: [
      { label: officeWording.position[locale] },
      { label: invoiceWording.item[locale] },
      { label: officeWording.quantity[locale] },
      { label: invoiceWording.unit[locale] },
      { label: officeWording.amount[locale] },
    ],
    rows: items.map((item, index) => ({
      cells: [
        ...[`${index + 1}`, titleOf(item, facts), `${item.quantity}`],
        ...[figure(item.unitMinor), figure(itemTotal(item))],
      ],
    })),
    sums: [{ label: officeWording.total[locale], amount: figure(invoiceSubtotal(facts)) }],
  };
}

function titleOf({ kind, title }: InvoiceItem, { locale }: InvoiceFacts): string {
  return kind === 'POSTAGE' ? say(invoiceWording.postage, locale, { title }) : title;
}

function drawCredits(sheet: Sheet, facts: InvoiceFacts, total: bigint): void {
  const { locale } = facts;
  drawSection(sheet, {
    title: invoiceWording.credits[locale],
    ...(total <= 0n && { text: invoiceWording.nothingToPay[locale] }),
    table: creditsTable(facts),
  });
}

function creditsTable(facts: InvoiceFacts): SheetTable {
  const { locale, credits } = facts;
  return {
    columns: creditColumns,
    head: [{ label: invoiceWording.item[locale] }, { label: officeWording.amount[locale] }],
    rows: credits.map(({ number, amountMinor }) => ({
      cells: [say(invoiceWording.credit, locale, { number }), figure(-amountMinor)],
    })),
    sums: [{ label: invoiceWording.toPay[locale], amount: figure(invoiceTotal(facts)) }],
  };
}

function termsOf(facts: InvoiceFacts): string {
  const { locale, dueOn } = facts;
  const amount = amountText(invoiceTotal(facts));
  return say(invoiceWording.terms, locale, { amount, day: dayText(dueOn) });
}

function drawNothingToPay(sheet: Sheet, { locale }: InvoiceFacts): void {
  drawSection(sheet, {
    title: paymentPartWording.payment[locale],
    text: invoiceWording.nothingToPay[locale],
  });
}
