import { type BankMessage, type BankWord, dayOf, minorOf } from './bank-word.ts';
import { element, elements, textAt, type XmlElement, XmlRefused } from './xml.ts';

/** Statuses by which nothing was refused: passed on, checked, accepted, with a change, or settled. Being booked is camt's to say. */
const accepted = ['ACTC', 'ACCP', 'ACWC', 'ACSP', 'ACSC', 'PDNG', 'RCVD'];

/**
 * Reads pain.002, the bank's answer to an order: of the whole file, of a group or of single payments. A partly accepted one (PART)
 * says itself which payments were refused.
 * @param report The element `CstmrPmtStsRpt`.
 * @throws XmlRefused when what makes it such a message is missing.
 */
export function readOrderAnswer(report: XmlElement): BankMessage {
  const messageId = textAt(report, 'GrpHdr', 'MsgId');
  const on = dayOf(textAt(report, 'GrpHdr', 'CreDtTm'));
  const whole = element(report, 'OrgnlGrpInfAndSts');
  if (!messageId || !on || !whole) throw new XmlRefused('The answer to an order is incomplete');
  const said = { on, amountMinor: null, currency: null, count: null };
  const word = (kind: BankWord['of']['kind'], of: XmlElement, names: readonly [string, string]) =>
    wordOf({ ...said, of: { kind, reference: textAt(of, names[0]) } }, textAt(of, names[1]), of);
  const groups = elements(report, 'OrgnlPmtInfAndSts');
  return {
    kind: 'PAIN_002',
    messageId,
    accounts: [],
    ignored: 0,
    credits: [],
    collections: [],
    words: [
      ...word('MESSAGE', whole, ['OrgnlMsgId', 'GrpSts']),
      ...groups.flatMap((group) => word('GROUP', group, ['OrgnlPmtInfId', 'PmtInfSts'])),
      ...groups
        .flatMap((group) => elements(group, 'TxInfAndSts'))
        .flatMap((transfer) =>
          withAmount(word('TRANSFER', transfer, ['OrgnlEndToEndId', 'TxSts']), transfer),
        ),
    ],
  };
}

/** No word for a status that decides nothing by itself. */
function wordOf(
  said: Omit<BankWord, 'kind' | 'reasonCode'>,
  status: string | null,
  of: XmlElement,
): readonly BankWord[] {
  if (status === 'RJCT')
    return [{ ...said, kind: 'REJECTED', reasonCode: textAt(of, 'StsRsnInf', 'Rsn', 'Cd') }];
  return accepted.includes(status ?? '') ? [{ ...said, kind: 'ACCEPTED', reasonCode: null }] : [];
}

function withAmount(words: readonly BankWord[], transfer: XmlElement): readonly BankWord[] {
  const amount = ['OrgnlTxRef', 'Amt', 'InstdAmt'];
  return words.map((word) => ({
    ...word,
    amountMinor: minorOf(textAt(transfer, ...amount)),
    currency: textAt(transfer, ...amount, '@Ccy'),
  }));
}
