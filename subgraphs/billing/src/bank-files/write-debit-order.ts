import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import { type Debit, type DebitOrder, debitBreachesOf } from './debit-order.ts';
import { addressElement, totalsOf, writtenTime } from './write-payment-order.ts';
import { writeXml, type XmlContent } from './xml.ts';

/**
 * Writes an order to debit as pain.008.001.08 by the core scheme of the SEPA (EPC130-08): recurrent debits, in EUR.
 * @throws Error for an order that a bank would refuse: whoever put it together has a bug.
 */
export function writeDebitOrder(order: DebitOrder): string {
  const breaches = debitBreachesOf(order);
  if (breaches.length > 0) throw new Error(`An order to debit breaks the rules: ${breaches.join(', ')}`);
  const { creditor, debits } = order;
  const totals = totalsOf(debits);
  return writeXml({
    Document: {
      '@xmlns': 'urn:iso:std:iso:20022:tech:xsd:pain.008.001.08',
      CstmrDrctDbtInitn: {
        GrpHdr: {
          MsgId: order.messageId,
          CreDtTm: writtenTime(order.createdAt),
          ...totals,
          InitgPty: { Nm: creditor.name },
        },
        PmtInf: {
          PmtInfId: order.groupId,
          PmtMtd: 'DD',
          BtchBookg: 'true',
          ...totals,
          PmtTpInf: { SvcLvl: { Cd: 'SEPA' }, LclInstrm: { Cd: 'CORE' }, SeqTp: 'RCUR' },
          ReqdColltnDt: order.collectionOn.toString(),
          Cdtr: { Nm: creditor.name },
          CdtrAcct: { Id: { IBAN: creditor.iban } },
          CdtrAgt: { FinInstnId: creditor.bic ? { BICFI: creditor.bic } : unnamed },
          ChrgBr: 'SLEV',
          CdtrSchmeId: { Id: { PrvtId: { Othr: { Id: creditor.creditorId, SchmeNm: { Prtry: 'SEPA' } } } } },
          DrctDbtTxInf: debits.map(debitElement),
        },
      },
    },
  });
}

/** How the scheme names a bank that the IBAN names alone. */
const unnamed = { Othr: { Id: 'NOTPROVIDED' } };

function debitElement(debit: Debit): XmlContent {
  const { endToEndId, amountMinor, mandateReference, mandateAcceptedOn } = debit;
  return {
    PmtId: { InstrId: endToEndId, EndToEndId: endToEndId },
    InstdAmt: { '@Ccy': 'EUR', '#text': toDecimalString(amountMinor) },
    DrctDbtTx: { MndtRltdInf: { MndtId: mandateReference, DtOfSgntr: mandateAcceptedOn.toString() } },
    DbtrAgt: { FinInstnId: unnamed },
    Dbtr: { Nm: debit.debtorName, ...(debit.address && { PstlAdr: addressElement(debit.address) }) },
    DbtrAcct: { Id: { IBAN: debit.iban } },
    RmtInf: { Ustrd: debit.text },
  };
}
