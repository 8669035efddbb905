import PdfKit from 'pdfkit';
import { SwissQRBill } from 'swissqrbill/pdf';

/** What is special about a bill. */
export interface QrBill {
  /** Pages that stand before the payment part. */
  readonly pagesBefore?: number;
  /** A payment part for each; one over 143 francs unless told. Null leaves the amount open. */
  readonly amounts?: readonly (number | null)[];
  readonly currency?: 'CHF' | 'EUR';
}

/** A bill with its payment part, as billers' programs draw it. */
export async function qrBillPdf({
  pagesBefore = 0,
  amounts = [143],
  currency = 'CHF',
}: QrBill = {}): Promise<Buffer> {
  const document = new PdfKit({ size: 'A4' });
  const bytes = Array.fromAsync(document);
  document.text('Physiothérapie du Rhône Sàrl');
  for (let page = 0; page < pagesBefore; page += 1) document.addPage().text('Détail des prestations');
  amounts.forEach((amount, at) => {
    if (at > 0) document.addPage();
    new SwissQRBill({
      currency,
      ...(amount !== null && { amount }),
      creditor: {
        account: 'CH44 3199 9123 0008 8901 2',
        name: 'Physiothérapie du Rhône Sàrl',
        address: 'Rue du Rhône',
        buildingNumber: 7,
        zip: 1204,
        city: 'Genève',
        country: 'CH',
      },
      reference: '21 00000 00003 13947 14300 09017',
    }).attachTo(document);
  });
  document.end();
  return Buffer.concat(await bytes);
}
