import { Readable } from 'node:stream';
import { appendAudit } from '@guichet/chassis/audit/audit.ts';
import { openBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { OutgoingFile } from '@guichet/chassis/subgraph/file-desk.ts';
import { accountScopeOf } from '../client-accounts/account-scope.ts';
import type { BillingContext } from '../context.ts';
import { invoiceKeyPurpose } from './draw-invoice.ts';
import { findInvoices } from './monthly-invoice.repository.ts';

/** The paper of an invoice, as it was made when it was issued. The office's reading is written down. */
export async function readInvoiceFile(context: BillingContext, id: string): Promise<OutgoingFile | null> {
  const { database, files, vault, viewer } = context;
  const scope = accountScopeOf(viewer, 'INVOICES');
  const [invoice] = await findInvoices(database.pages, scope, [id]);
  if (!invoice?.storageKey || !invoice.fileKey || invoice.fileSize === null) return null;
  const key = await vault.unseal(invoiceKeyPurpose, invoice.fileKey);
  const bytes = openBytes(key, await files.get(invoice.storageKey));
  if (scope.kind === 'OFFICE')
    await appendAudit(database.trail, {
      ...{ office: invoice.office, actor: viewer, action: 'monthlyInvoice.read' },
      subject: `MonthlyInvoice:${invoice.id}`,
    });
  return {
    fileName: `facture-${invoice.number}.pdf`,
    mediaType: 'application/pdf',
    length: invoice.fileSize,
    bytes: Readable.from(bytes, { objectMode: false }),
  };
}
