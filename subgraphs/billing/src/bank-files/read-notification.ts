import { type BankMessage, type BankWord, dayOf, minorOf } from './bank-word.ts';
import { type Amount, amountOf } from './read-amount.ts';
import { readCollections } from './read-collections.ts';
import { readCredits } from './read-credits.ts';
import { element, elements, textAt, type XmlElement, XmlRefused } from './xml.ts';

/**
 * Reads camt.054, what was booked on the office's account. A debit says that a payment was executed, or, without details, that all of
 * a group was; a credit that names a payment of ours and a reason is one that came back. Other credits are money
 * that came in.
 * @param notification The element `BkToCstmrDbtCdtNtfctn`.
 * @throws XmlRefused when what makes it such a message is missing.
 */
export function readNotification(notification: XmlElement): BankMessage {
  const messageId = textAt(notification, 'GrpHdr', 'MsgId');
  const accounts = elements(notification, 'Ntfctn').map((account) => textAt(account, 'Acct', 'Id', 'IBAN'));
  if (!messageId || accounts.length === 0 || accounts.includes(null))
    throw new XmlRefused('The notification is incomplete');
  const entries = elements(notification, 'Ntfctn').flatMap((account) => elements(account, 'Ntry'));
  const read = entries.map(readEntry);
  return {
    kind: 'CAMT_054',
    messageId,
    accounts: accounts.filter((iban) => iban !== null),
    words: read.flatMap(({ words }) => words),
    ignored: read.reduce((sum, { ignored }) => sum + ignored, 0),
    credits: entries.flatMap(readCredits),
    collections: entries.flatMap(readCollections),
  };
}

/** What one entry comes to. One that is only announced says nothing yet. */
function readEntry(entry: XmlElement): Pick<BankMessage, 'words' | 'ignored'> {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts');
  const direction = textAt(entry, 'CdtDbtInd');
  const on = dayOf(textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm'));
  if (status !== 'BOOK' || (direction !== 'DBIT' && direction !== 'CRDT')) return { words: [], ignored: 1 };
  if (!on) throw new XmlRefused('An entry has no day');
  const details = elements(entry, 'NtryDtls');
  const transfers = details.flatMap((detail) => elements(detail, 'TxDtls'));
  const isReversal = textAt(entry, 'RvslInd') === 'true';
  if (direction === 'DBIT' && !isReversal)
    return {
      ignored: 0,
      words:
        transfers.length > 0
          ? transfers.map((transfer) => transferWord('EXECUTED', transfer, on, amountOf(transfer, entry)))
          : [groupWord(entry, details[0], on)],
    };
  const returned = transfers.filter(
    (transfer) => direction === 'CRDT' && (isReversal || element(transfer, 'RtrInf') !== undefined),
  );
  return {
    ignored: Math.max(transfers.length, 1) - returned.length,
    words: returned.map((transfer) => transferWord('RETURNED', transfer, on, amountOf(transfer, entry))),
  };
}

function transferWord(kind: BankWord['kind'], transfer: XmlElement, on: string, amount: Amount): BankWord {
  const reference = textAt(transfer, 'Refs', 'EndToEndId') ?? textAt(transfer, 'Refs', 'InstrId');
  const reason = textAt(transfer, 'RtrInf', 'Rsn', 'Cd');
  return {
    kind,
    of: { kind: 'TRANSFER', reference },
    ...amount,
    count: null,
    on,
    reasonCode: kind === 'RETURNED' ? (reason ?? 'MS03') : null,
  };
}

/** An entry that the bank booked as a whole, under the group's reference. */
function groupWord(entry: XmlElement, details: XmlElement | undefined, on: string): BankWord {
  const count = textAt(details, 'Btch', 'NbOfTxs');
  return {
    kind: 'EXECUTED',
    of: { kind: 'GROUP', reference: textAt(details, 'Btch', 'PmtInfId') },
    amountMinor: minorOf(textAt(entry, 'Amt')),
    currency: textAt(entry, 'Amt', '@Ccy'),
    count: count !== null && /^\d{1,6}$/.test(count) ? Number(count) : null,
    on,
    reasonCode: null,
  };
}
