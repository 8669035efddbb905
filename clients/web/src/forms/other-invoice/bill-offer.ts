import type { SupplierBill } from '../claim/seen-file.ts';
import type { FileInHand } from '../claim/upload-queue.ts';

/** A bill that can be taken over. */
export interface BillOffer {
  readonly key: string;
  /** Of the document on which it stands. */
  readonly fileName: string;
  readonly bill: SupplierBill;
}

/** The bills on the documents, each once: the same bill may be there as a photo and as a PDF. */
export function offersOf(files: readonly FileInHand[]): readonly BillOffer[] {
  const offers = files.flatMap((file) =>
    (file.seen?.supplierBills ?? []).map((bill, at) => ({
      key: `${file.key}-${at}`,
      fileName: file.name,
      bill,
    })),
  );
  const isFirst = ({ bill }: BillOffer, at: number) =>
    offers.findIndex((other) => JSON.stringify(other.bill) === JSON.stringify(bill)) === at;
  return offers.filter(isFirst);
}

/** Documents whose only code can't be read. */
export function unreadableOf(files: readonly FileInHand[]): readonly FileInHand[] {
  return files.filter(({ seen }) => seen?.hasUnreadableCode && seen.supplierBills.length === 0);
}
