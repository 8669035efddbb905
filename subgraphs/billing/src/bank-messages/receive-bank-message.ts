import { HouseError } from '@guichet/chassis/log/house-error.ts';
import { type ProblemCode, problem } from '@guichet/chassis/problems/problem.ts';
import type { FileReceipt } from '@guichet/chassis/subgraph/file-desk.ts';
import type { BankMessage } from '../bank-files/bank-word.ts';
import { mostMessageBytes, readBankMessage } from '../bank-files/read-bank-message.ts';
import { XmlRefused } from '../bank-files/xml.ts';
import type { BillingContext } from '../context.ts';
import { isOrdersFinance } from '../finance/finance-viewer.ts';
import { financeScopeOf } from '../payouts/finance-scope.ts';
import { providerFinanceOf } from '../request-batches/request-batch-scope.ts';
import { knowsBatches } from '../request-batches/take-words.ts';
import { bankMessageProblems } from './bank-message.problems.ts';
import type { BankMessageId } from './bank-message.ts';
import { importCredits } from './import-credits.ts';
import { importMessage } from './import-message.ts';
import { importRequestWords } from './import-request-words.ts';
import { messageScopeOf } from './message-scope.ts';

/** The file has more bytes than one may have, or than it announced. */
class TooLarge extends HouseError {}

/**
 * Takes a file of the bank, reads it and does what it says, under the id that the ticket names.
 * @returns null for who is not finance any more.
 */
export async function receiveBankMessage(
  context: BillingContext,
  id: string,
  { length, bytes }: { readonly length: number; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<FileReceipt | null> {
  const { locale, viewer } = context;
  const isFinance = messageScopeOf(viewer).offices.length > 0;
  if (!isFinance) return null;
  const refuse = (status: number, code: ProblemCode) => ({ status, problems: [problem(code, [], locale)] });
  let received: Buffer;
  let message: BankMessage;
  try {
    received = await gathered(bytes, Math.min(length, mostMessageBytes));
    message = readBankMessage(received);
  } catch (error) {
    if (error instanceof TooLarge) return refuse(413, bankMessageProblems.BANK_MESSAGE_TOO_LARGE);
    if (error instanceof XmlRefused) return refuse(422, bankMessageProblems.BANK_MESSAGE_UNREADABLE);
    throw error;
  }
  const read = await readerOf(context, message);
  if (!read) return refuse(422, bankMessageProblems.BANK_MESSAGE_OTHER_ACCOUNT);
  const isNew = await read(context, id as BankMessageId, message, received);
  return isNew ? { status: 200, problems: [] } : refuse(409, bankMessageProblems.BANK_MESSAGE_KNOWN);
}

/** Who reads a message: each office's finance what is booked on its own account. An answer to an order names none: it is whose order it names. */
async function readerOf(context: BillingContext, message: BankMessage) {
  const { database, debtor, invoiceTerms, providerAccount, viewer } = context;
  const { creditor, bankIban } = invoiceTerms;
  const { accounts } = message;
  const isOf = (...own: readonly (string | null | undefined)[]) =>
    accounts.every((named) => own.includes(named));
  const scope = providerFinanceOf(viewer);
  const paysOut = financeScopeOf(viewer).office !== null;
  // Whoever is finance of both offices sends answers to either's orders.
  const isOfRequests =
    accounts.length > 0
      ? isOf(providerAccount?.iban)
      : !paysOut || (await knowsBatches(database.pages, scope, message));
  if (scope.isFinance && isOfRequests) return importRequestWords;
  if (paysOut && isOf(debtor?.iban)) return importMessage;
  const isOfInvoices = accounts.length > 0 && isOf(creditor?.iban, bankIban);
  return isOrdersFinance(viewer) && isOfInvoices ? importCredits : null;
}

async function gathered(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) throw new TooLarge('A file of the bank is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
