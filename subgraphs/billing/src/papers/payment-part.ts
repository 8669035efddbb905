import { type Locale, say } from '@guichet/chassis/problems/problem.ts';
import type { Sheet } from '@guichet/chassis/sheets/sheet.ts';
import { formatIban, type Iban } from '@guichet/schema/scalars/iban.ts';
import { SwissQRBill } from 'swissqrbill/pdf';
import { formatReference } from 'swissqrbill/utils';
import { toBankText } from '../bank-files/bank-text.ts';
import { type DebtorCompany, splitStreet } from './paper-address.ts';
import { amountText } from './paper-words.ts';
import { paymentPartWording } from './payment-part.wording.ts';

/** The account that invoices are paid on, and whose it is. */
export interface Creditor {
  readonly iban: Iban;
  readonly name: string;
  readonly street: string;
  readonly buildingNumber: string;
  readonly postalCode: string;
  readonly town: string;
  /** Two letters of ISO 3166-1. */
  readonly country: string;
}

/** What a QR-bill asks. */
export interface PaymentPart {
  readonly locale: Locale;
  readonly creditor: Creditor;
  readonly debtor: DebtorCompany;
  /** In centimes, more than zero. */
  readonly amountMinor: bigint;
  /** As `invoiceReferenceOf` makes it. */
  readonly reference: string;
  /** What the payment is for, in words: « Facture n° 2026-000042 ». */
  readonly message: string;
}

/** A4 over 105 mm, as the Style Guide of the Swiss QR-bill wants it, to a point. */
export const partHeight = 297.64;

/** How long each text may be (Swiss Implementation Guidelines QR-bill, chapter 4). */
const limits = { name: 70, street: 70, number: 16, postalCode: 16, town: 35, message: 140 } as const;

/** Draws the payment part and its receipt at the foot of this page, or of the next one when there is no room. */
export function drawPaymentPart(sheet: Sheet, part: PaymentPart): void {
  const { locale, creditor, debtor, amountMinor, reference, message } = part;
  const { street, number } = splitStreet(debtor.address.address);
  const bill = new SwissQRBill(
    {
      currency: 'CHF',
      // The library takes francs; up to the largest amount that the standard lets through, two decimals come back as they went.
      amount: Number(amountMinor) / 100,
      reference,
      message: printed(message, limits.message),
      creditor: { account: creditor.iban, ...partyOf(creditor) },
      debtor: partyOf({ ...debtor.address, name: debtor.name, street, buildingNumber: number ?? '' }),
    },
    { language: libraryLanguages[locale] },
  );
  const words = say(paymentPartWording.heard, locale, {
    amount: amountText(amountMinor),
    iban: formatIban(creditor.iban),
    reference: formatReference(reference),
  });
  sheet.drawAtEnd(partHeight, words, (doc) => {
    doc.save();
    bill.attachTo(doc);
    doc.restore();
  });
}

const libraryLanguages = { fr: 'FR', de: 'DE', it: 'IT', en: 'EN' } as const;

function partyOf(party: Omit<Creditor, 'iban'>) {
  const number = printed(party.buildingNumber, limits.number);
  return {
    name: printed(party.name, limits.name),
    address: printed(party.street, limits.street),
    ...(number !== '' && { buildingNumber: number }),
    zip: printed(party.postalCode, limits.postalCode),
    city: printed(party.town, limits.town),
    country: party.country,
  };
}

/** Letters of the banks' set that the reader's own Helvetica can't print (it knows Windows-1252), beside those that lose an accent. */
const plainer: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', Ŧ: 'T', ŧ: 't', ı: 'i', ĸ: 'k', Ŋ: 'N', ŋ: 'n' },
};

/** A text as it can stand both in the code and in print: the Style Guide allows four typefaces, and of those every reader has Helvetica. */
function printed(text: string, limit: number): string {
  const letters = [...toBankText(text, limit)].map((letter) =>
    /[\u0020-\u007e\u00a0-\u00ffŒœŠšŸŽž€]/.test(letter)
      ? letter
      : (plainer[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '')),
  );
  return letters.join('').slice(0, limit);
}
