import { type QrBill, qrBillPdf } from '@guichet/stack/testing/qr-bill.ts';
import { withPages } from '../src/previews/pdf-pages.ts';

/** A bill as one sees it on paper: a picture of A4 with 150 points an inch. */
export async function qrBillPicture(bill: QrBill = {}): Promise<Buffer> {
  return withPages(await qrBillPdf(bill), async (pages) => (await pages.draw(0, 1754)).png().toBuffer());
}
