import type { AmountOfMoney } from '../../ui/amount.tsx';

/** A bill whose Swiss QR code stands on a document. */
export interface SupplierBill {
  readonly creditorName: string;
  readonly iban: string;
  /** Null when the bill leaves it open. */
  readonly amount: AmountOfMoney | null;
  readonly currency: 'CHF' | 'EUR';
  readonly reference: string | null;
  readonly invoiceNumber: string | null;
  readonly invoiceDate: string | null;
}

/** A document as the server has examined it. Its addresses are good for minutes. */
export interface SeenFile {
  readonly mediaType: string;
  readonly url: string | null;
  /** A small picture of its first page; null when it could not be drawn. */
  readonly previewUrl: string | null;
  readonly supplierBills: readonly SupplierBill[];
  /** It has a code that could not be read as that of a bill. */
  readonly hasUnreadableCode: boolean;
}
