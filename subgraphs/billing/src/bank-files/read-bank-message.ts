import type { BankMessage } from './bank-word.ts';
import { readNotification } from './read-notification.ts';
import { readOrderAnswer } from './read-order-answer.ts';
import { element, readXml, XmlRefused } from './xml.ts';

/** The most bytes that a bank's message may have: 5 MiB, about 5,000 bookings. */
export const mostMessageBytes = 5 * 1024 * 1024;

/**
 * Reads a message of the bank: pain.002 or camt.054, whatever its version is.
 * @throws XmlRefused for anything else.
 */
export function readBankMessage(bytes: Uint8Array): BankMessage {
  if (bytes.length > mostMessageBytes) throw new XmlRefused('The file is too large');
  const document = element(readXml(bytes), 'Document');
  const answer = element(document, 'CstmrPmtStsRpt');
  if (answer) return readOrderAnswer(answer);
  const notification = element(document, 'BkToCstmrDbtCdtNtfctn');
  if (notification) return readNotification(notification);
  throw new XmlRefused('The file is no message that the office reads');
}
