import { type BankCreditWord, dayOf, minorOf } from './bank-word.ts';
import { element, elements, textAt, type XmlElement } from './xml.ts';

/** What of one entry came in: a credit that gives back nothing of ours, or a debit that reverses such a credit. What is only announced is nothing yet. */
export function readCredits(entry: XmlElement): readonly BankCreditWord[] {
  const status = textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts');
  const direction = textAt(entry, 'CdtDbtInd');
  const isReversal = textAt(entry, 'RvslInd') === 'true';
  const on = dayOf(textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm'));
  // A reversed debit is a credit too: it is a payment of ours that came back.
  const isCredit = direction === 'CRDT' ? !isReversal : direction === 'DBIT' && isReversal;
  if (status !== 'BOOK' || !isCredit || !on) return [];
  const transfers = elements(entry, 'NtryDtls').flatMap((details) => elements(details, 'TxDtls'));
  const own = textAt(entry, 'AcctSvcrRef');
  if (transfers.length === 0)
    return [
      { ...amountAt(entry), servicerReference: own, on, reference: null, debtorName: null, isReversal },
    ];
  return transfers
    .filter((transfer) => element(transfer, 'RtrInf') === undefined)
    .map((transfer, index) => ({
      ...amountAt(transfer, transfers.length === 1 ? entry : undefined),
      servicerReference: textAt(transfer, 'Refs', 'AcctSvcrRef') ?? (own && `${own}/${index + 1}`),
      on,
      reference: textAt(transfer, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
      debtorName:
        textAt(transfer, 'RltdPties', 'Dbtr', 'Pty', 'Nm') ?? textAt(transfer, 'RltdPties', 'Dbtr', 'Nm'),
      isReversal,
    }));
}

/** An amount where it stands. A bank that books one payment may name it once, at the entry. */
function amountAt(at: XmlElement, entry?: XmlElement): Pick<BankCreditWord, 'amountMinor' | 'currency'> {
  const own = element(at, 'Amt') ?? element(at, 'AmtDtls', 'TxAmt', 'Amt');
  const named = own ?? (entry && element(entry, 'Amt'));
  return { amountMinor: minorOf(textAt(named)), currency: textAt(named, '@Ccy') };
}
