import { say } from '@guichet/chassis/problems/problem.ts';
import { drawSection } from '@guichet/chassis/sheets/sheet-section.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { drawPayment } from './draw-payment.ts';
import { drawLetter } from './letter.ts';
import { financeEmail, officeWording } from './office.wording.ts';
import { amountText, beginningOf, dayText, figure, monthInWords } from './paper-words.ts';
import { openAmount, type ReminderFacts } from './reminder.ts';
import { reminderWording } from './reminder.wording.ts';

const columns: readonly SheetColumn[] = [
  { x: 48, width: 72, align: 'left' },
  { x: 128, width: 300, align: 'left' },
  { x: 436, width: 111, align: 'right' },
];

/**
 * « Rappel » or « Sommation »: what of an invoice is open, the new term, and the QR-bill of the invoice with the open amount.
 *
 * @throws Error when nothing is open: nobody is reminded of nothing.
 */
export function drawReminder(facts: ReminderFacts): Promise<Uint8Array> {
  const { locale, level, remindedOn, invoiceNumber, month, debtor } = facts;
  const open = openAmount(facts);
  if (open <= 0n) throw new Error(`Nothing of the invoice ${invoiceNumber} is open`);
  const name = reminderWording[level === 1 ? 'first' : 'second'][locale];
  const about = say(reminderWording.about, locale, {
    ...{ invoice: invoiceNumber, month: monthInWords(month, locale) },
  });
  const letter = {
    ...{ locale, name, title: name, about, number: invoiceNumber, to: debtor, at: beginningOf(remindedOn) },
    ...{ office: officeWording.name[locale], email: financeEmail, bringsOwnFont: true },
  };
  const message = say(officeWording.numbered, locale, {
    ...{ paper: officeWording.invoice[locale], number: invoiceNumber },
  });
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, { title: name, isTheirTurn: level === 2, text: textOf(facts) });
    drawSection(sheet, { title: reminderWording.open[locale], table: amountsTable(facts) });
    drawPayment(sheet, { ...facts, amountMinor: open, message }, termsOf(facts, open));
  });
}

function textOf(facts: ReminderFacts): string {
  const { locale, dueOn, termOn } = facts;
  const days = { due: dayText(dueOn), term: dayText(termOn) };
  const { firstText, secondText, consequence, crossed } = reminderWording;
  if (facts.level === 1) return [say(firstText, locale, days), crossed[locale]].join('\n');
  const before = dayText(facts.remindedBeforeOn);
  return [say(secondText, locale, { ...days, before }), consequence[locale], crossed[locale]].join('\n');
}

function termsOf({ locale, termOn }: ReminderFacts, open: bigint): string {
  return say(reminderWording.terms, locale, { amount: amountText(open), term: dayText(termOn) });
}

function amountsTable(facts: ReminderFacts): SheetTable {
  const { locale, invoiceNumber, issuedOn, dueOn, totalMinor, paidMinor, creditedMinor } = facts;
  const invoice = say(reminderWording.invoice, locale, { invoice: invoiceNumber, due: dayText(dueOn) });
  const less = [
    { title: reminderWording.paid[locale], minor: paidMinor },
    { title: reminderWording.credited[locale], minor: creditedMinor },
  ];
  return {
    columns,
    head: [
      { label: reminderWording.day[locale] },
      { label: reminderWording.what[locale] },
      { label: officeWording.amount[locale] },
    ],
    rows: [
      { cells: [dayText(issuedOn), invoice, figure(totalMinor)] },
      ...less
        .filter(({ minor }) => minor > 0n)
        .map(({ title, minor }) => ({ cells: ['', title, figure(-minor)] })),
    ],
    sums: [{ label: reminderWording.total[locale], amount: figure(openAmount(facts)) }],
  };
}
