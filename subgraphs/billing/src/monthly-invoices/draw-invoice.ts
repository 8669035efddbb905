import { createHash } from 'node:crypto';
import { newFileName } from '@guichet/chassis/files/file-key.ts';
import { newFileKey, sealBytes } from '@guichet/chassis/files/sealed-bytes.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { wholeOffice } from '../client-accounts/account-scope.ts';
import { creditsTakenOff } from '../credit-notes/take-off-credits.ts';
import { postageTitles } from '../services/postage.ts';
import { serviceLoaders } from '../services/service.loaders.ts';
import { findInvoices, type InvoiceRow, keepPaper } from './monthly-invoice.repository.ts';
import type { InvoiceLine } from './monthly-invoice.ts';
import { tellInvoice } from './tell-invoice.ts';

/** The task that makes an invoice's paper, once, and then has the company told. */
export const drawInvoiceTask = 'draw-invoice';

/** What a paper's own key is sealed for in the vault. */
export const invoiceKeyPurpose = 'billing.invoice-key';

const drawJob = z.object({ invoiceId: z.uuid() });

/** Makes the paper of an invoice, keeps it sealed, and tells the company. A worker who died after keeping it has only not told yet. */
export async function drawInvoice(payload: unknown, context: JobContext): Promise<void> {
  const { invoiceId } = drawJob.parse(payload);
  const [invoice] = await findInvoices(context.database.jobs, wholeOffice, [invoiceId]);
  if (!invoice) throw new Error('The paper of an invoice was to be made that does not exist');
  if (invoice.storageKey === null) await keep(context, invoice);
  await tellInvoice(context, invoice);
}

async function keep(context: JobContext, invoice: InvoiceRow): Promise<void> {
  const { database, files, vault } = context;
  const bytes = await draw(context, invoice);
  const key = newFileKey();
  const storageKey = newFileName();
  await files.put(storageKey, sealBytes(key, oneOf(bytes)));
  await keepPaper(database.jobs, invoice.id, {
    ...{ storageKey, fileSize: bytes.length },
    fileKey: await vault.seal(invoiceKeyPurpose, key),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
}

async function draw({ database }: JobContext, invoice: InvoiceRow): Promise<Uint8Array> {
  const { locale, number, month, issuedOn, dueOn, debtor, creditor, reference, lines } = invoice;
  const { serviceByCode } = serviceLoaders({ database: { ...database, pages: database.jobs }, locale });
  const titleOf = async ({ kind, code }: InvoiceLine): Promise<string> =>
    kind === 'POSTAGE'
      ? (postageTitles[code as keyof typeof postageTitles]?.[locale] ?? code)
      : ((await serviceByCode.load(code))?.title ?? code);
  const items = await Promise.all(
    lines.map(async (line) => ({
      ...{ kind: line.kind, title: await titleOf(line), quantity: line.quantity },
      unitMinor: BigInt(line.unitMinor),
    })),
  );
  const credits = await creditsTakenOff(database.jobs, invoice);
  // Loaded with the first paper: reading and shaping fonts is a large library, which every start would pay for.
  const { drawMonthlyInvoice } = await import('../papers/draw-monthly-invoice.ts');
  return drawMonthlyInvoice({
    ...{ locale, number, month, issuedOn, dueOn, creditor, debtor, reference, items, credits },
  });
}

async function* oneOf(bytes: Uint8Array) {
  yield bytes;
}
