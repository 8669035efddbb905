import type { z } from 'zod';
import type { FormRoom } from '../form-room.ts';
import { otherInvoicePermissions } from './other-invoice.permissions.ts';
import { deleteOtherInvoice, findOtherInvoices, insertOtherInvoice } from './other-invoice.repository.ts';
import { type OtherInvoiceDetails, type OtherInvoiceEntry, readOtherInvoice } from './other-invoice.ts';
import { otherInvoiceTypedWords } from './other-invoice.wording.ts';
import { frozenOtherInvoice, otherInvoiceCopyFacts, otherInvoiceCopyLines } from './other-invoice-copy.ts';
import { repeatOtherInvoice } from './repeat-other-invoice.ts';

/** Form 318.632, « Facture »: any other invoice, in the person's own words and at the provider's prices. */
export const otherInvoiceRoom: FormRoom<
  OtherInvoiceEntry,
  OtherInvoiceDetails,
  z.output<typeof frozenOtherInvoice>
> = {
  form: 'OTHER_INVOICE',
  typeName: 'OtherInvoiceDetails',
  tariffs: [],
  lineKinds: ['SERVICE'],
  typedWords: otherInvoiceTypedWords,
  resolvers: {},
  permissions: otherInvoicePermissions,
  read: readOtherInvoice,
  repeat: repeatOtherInvoice,
  describe: ({ description }) => description,
  freeze: ({ form: _, ...details }) => details,
  frozen: frozenOtherInvoice,
  copyFacts: otherInvoiceCopyFacts,
  copyLines: otherInvoiceCopyLines,
  record: (tx, claim, { form: _, ...details }) => insertOtherInvoice(tx, { ...claim, ...details }),
  erase: deleteOtherInvoice,
  async find(db, scope, claimIds) {
    const rows = await findOtherInvoices(db, scope, claimIds);
    return rows.map(({ claimId, office: _office, ownerAccountId: _owner, ...details }) => ({
      claimId,
      details: { form: 'OTHER_INVOICE', ...details },
    }));
  },
};
