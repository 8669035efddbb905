import { say } from '@guichet/chassis/problems/problem.ts';
import { drawSection, type SheetFact } from '@guichet/chassis/sheets/sheet-section.ts';
import type { SheetColumn, SheetTable } from '@guichet/chassis/sheets/sheet-table.ts';
import { drawLetter } from './letter.ts';
import { legalBasis, officeEmail, officeWording } from './office.wording.ts';
import { dayOf, figure, momentText, monthInWords } from './paper-words.ts';
import { lineTotal, type ReceiptFacts, type ReceiptLine, receiptTotal } from './receipt.ts';
import { receiptWording } from './receipt.wording.ts';

const columns: readonly SheetColumn[] = [
  { x: 48, width: 24, align: 'left' },
  { x: 72, width: 208, align: 'left' },
  { x: 288, width: 58, align: 'right' },
  { x: 354, width: 56, align: 'right' },
  { x: 418, width: 50, align: 'right' },
  { x: 476, width: 71, align: 'right' },
];

/** « Reçu » of an order that a card paid, or « Confirmation de commande » of one that goes on the monthly invoice. */
export function drawReceipt(facts: ReceiptFacts): Promise<Uint8Array> {
  const { locale, orderNumber, confirmedAt, settlement } = facts;
  const name = receiptWording[settlement === 'CARD' ? 'receipt' : 'confirmation'][locale];
  const about = say(receiptWording.about, locale, { number: orderNumber });
  const letter = {
    ...{ locale, name, title: name, about, number: orderNumber, to: null, at: confirmedAt },
    ...{ office: officeWording.name[locale], email: officeEmail },
  };
  return drawLetter(letter, (sheet) => {
    drawSection(sheet, { title: receiptWording.order[locale], facts: orderFacts(facts) });
    drawSection(sheet, { title: officeWording.services[locale], table: linesTable(facts) });
    drawSection(sheet, { title: receiptWording.definitive[locale], text: definitiveText(facts) });
  });
}

function orderFacts(facts: ReceiptFacts): readonly SheetFact[] {
  const { locale, orderNumber, confirmedAt, settlement, orderedBy, companyName } = facts;
  const isByCard = settlement === 'CARD';
  return [
    { label: officeWording.orderNumber[locale], value: orderNumber },
    {
      label: receiptWording[isByCard ? 'paidAt' : 'confirmedAt'][locale],
      value: momentText(confirmedAt),
    },
    { label: receiptWording.orderedBy[locale], value: orderedBy },
    ...(companyName === null ? [] : [{ label: officeWording.companyName[locale], value: companyName }]),
    {
      label: receiptWording.payment[locale],
      value: receiptWording[isByCard ? 'byCard' : 'onAccount'][locale],
    },
    { label: officeWording.legalBasis[locale], value: legalBasis },
  ];
}

function linesTable(facts: ReceiptFacts): SheetTable {
  const { locale, lines } = facts;
  const head = (key: 'service' | 'quantity' | 'fee' | 'postage' | 'amount') => ({
    label: officeWording[key][locale],
  });
  return {
    columns,
    head: [
      { label: officeWording.position[locale] },
      ...[head('service'), head('quantity'), head('fee'), head('postage'), head('amount')],
    ],
    rows: lines.map((line, index) => lineRow(line, index, facts)),
    sums: [{ label: officeWording.total[locale], amount: figure(receiptTotal(facts)) }],
  };
}

function lineRow(line: ReceiptLine, index: number, { locale }: ReceiptFacts) {
  const { service, beneficiary, reference, quantity, feeMinor, postageMinor } = line;
  const notes = [
    beneficiary === null ? '' : say(receiptWording.beneficiary, locale, { name: beneficiary }),
    reference === null ? '' : say(receiptWording.reference, locale, { reference }),
  ];
  return {
    cells: [
      ...[`${index + 1}`, service, `${quantity}`],
      ...[figure(feeMinor), figure(postageMinor), figure(lineTotal(line))],
    ],
    notes: notes.filter((text) => text !== '').map((text) => ({ text })),
  };
}

function definitiveText({ locale, settlement, confirmedAt }: ReceiptFacts): string {
  if (settlement === 'CARD') return receiptWording.definitiveByCard[locale];
  const month = monthInWords(dayOf(confirmedAt).slice(0, 7), locale);
  return [say(receiptWording.invoiced, locale, { month }), receiptWording.definitiveOnAccount[locale]].join(
    '\n',
  );
}
