import { otherInvoiceWording } from '../../wording/other-invoice/other-invoice.ts';
import type { ClaimFormKind } from '../claim/claim-form.ts';
import { slugOf } from '../claim/claim-forms.ts';
import { BillOffers } from './bill-offers.tsx';
import { blankOtherInvoice, type OtherInvoiceDraft, otherInvoiceInput, readOtherInvoice } from './draft.ts';
import { InvoiceHead } from './invoice-head.tsx';
import { Lines } from './lines.tsx';
import { SupplierSection } from './supplier.tsx';

/** Form 318.632, « Facture »: for what no other form covers. */
export const otherInvoiceForm: ClaimFormKind<OtherInvoiceDraft> = {
  code: 'OTHER_INVOICE',
  slug: slugOf('OTHER_INVOICE'),
  member: 'otherInvoice',
  blank: blankOtherInvoice,
  read: readOtherInvoice,
  toInput: otherInvoiceInput,
  Sections: (props) => (
    <>
      <InvoiceHead {...props} />
      <SupplierSection {...props} />
      <Lines {...props} />
    </>
  ),
  FromDocuments: BillOffers,
  means: (locale) => otherInvoiceWording[locale].means,
  documentsMean: (locale) => otherInvoiceWording[locale].documentsMean,
};
