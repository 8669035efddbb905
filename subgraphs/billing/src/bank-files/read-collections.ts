import { type BankWord, dayOf, minorOf } from './bank-word.ts';
import { amountOf } from './read-amount.ts';
import { element, elements, textAt, type XmlElement } from './xml.ts';

/**
 * What an entry of camt.054 says of debits that the office ordered, where it says anything: the other way round than of payments. A credit that names
 * debits, or all of their group, came in; a debit that names one and a reason took it back.
 */
export function readCollections(entry: XmlElement): readonly BankWord[] {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts');
  const on = dayOf(textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm'));
  if (status !== 'BOOK' || !on) return [];
  const isIn = textAt(entry, 'CdtDbtInd') === 'CRDT';
  const isReversal = textAt(entry, 'RvslInd') === 'true';
  const details = elements(entry, 'NtryDtls');
  const transfers = details.flatMap((detail) => elements(detail, 'TxDtls'));
  const isBack = (at: XmlElement) => isReversal || element(at, 'RtrInf') !== undefined;
  const word = (kind: BankWord['kind'], of: BankWord['of'], some: Partial<BankWord>): BankWord => ({
    ...{ kind, of, amountMinor: null, currency: null, count: null, on, reasonCode: null, ...some },
  });
  const group = textAt(details[0], 'Btch', 'PmtInfId');
  if (transfers.length === 0 && isIn && !isReversal && group) {
    const count = textAt(details[0], 'Btch', 'NbOfTxs');
    const amount = { amountMinor: minorOf(textAt(entry, 'Amt')), currency: textAt(entry, 'Amt', '@Ccy') };
    const counted = count !== null && /^\d{1,6}$/.test(count) ? Number(count) : null;
    return [word('EXECUTED', { kind: 'GROUP', reference: group }, { ...amount, count: counted })];
  }
  return transfers
    .filter((transfer) => isBack(transfer) !== isIn)
    .map((transfer) => {
      const reference = textAt(transfer, 'Refs', 'EndToEndId') ?? textAt(transfer, 'Refs', 'InstrId');
      const of = { kind: 'TRANSFER', reference } as const;
      const amount = amountOf(transfer, entry);
      if (isIn) return word('EXECUTED', of, amount);
      return word('RETURNED', of, {
        ...amount,
        reasonCode: textAt(transfer, 'RtrInf', 'Rsn', 'Cd') ?? 'MS03',
      });
    });
}
