import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import {
  type BankAddress,
  breachesOf,
  type Debtor,
  type PaymentOrder,
  type Remittance,
  type Transfer,
  type TransferGroup,
} from './payment-order.ts';
import { writeXml, type XmlContent } from './xml.ts';

/** Who wrote the file, as the bank's help desk asks: program, its maker, version, and the version of the Swiss Payment Standards. */
const program = [
  ['NAME', 'Guichet'],
  ['VRSN', '1.0'],
  ['PRVD', 'Guichet'],
  ['SPSV', '0202'],
] as const;

/**
 * Writes a payment order as pain.001.001.09 by the Swiss Payment Standards 2025 (version 2.2, payments « D »). The schema lets more
 * through than banks do, so the rules are held before.
 * @throws Error for an order that a bank would refuse: whoever put it together has a bug.
 */
export function writePaymentOrder(order: PaymentOrder): string {
  const breaches = breachesOf(order);
  if (breaches.length > 0) throw new Error(`A payment order breaks the rules: ${breaches.join(', ')}`);
  const { debtor, groups } = order;
  const transfers = groups.flatMap((group) => group.transfers);
  return writeXml({
    Document: {
      '@xmlns': 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: order.messageId,
          CreDtTm: writtenTime(order.createdAt),
          ...totalsOf(transfers),
          InitgPty: {
            Nm: debtor.name,
            CtctDtls: { Othr: program.map(([ChanlTp, Id]) => ({ ChanlTp, Id })) },
          },
        },
        PmtInf: groups.map((group) => groupElement(group, debtor)),
      },
    },
  });
}

/** A total that differs from the payments by one centime has the whole file refused. */
export function totalsOf(transfers: readonly Pick<Transfer, 'amountMinor'>[]) {
  const sum = transfers.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  return { NbOfTxs: String(transfers.length), CtrlSum: toDecimalString(sum) };
}

function groupElement(group: TransferGroup, debtor: Debtor): XmlContent {
  const { id, currency, executionOn, isSepa, transfers } = group;
  return {
    PmtInfId: id,
    PmtMtd: 'TRF',
    BtchBookg: 'true',
    ...totalsOf(transfers),
    ...(isSepa && { PmtTpInf: { SvcLvl: { Cd: 'SEPA' } } }),
    ReqdExctnDt: { Dt: executionOn.toString() },
    Dbtr: { Nm: debtor.name },
    DbtrAcct: { Id: { IBAN: debtor.iban } },
    DbtrAgt: { FinInstnId: bankOf(debtor) },
    CdtTrfTxInf: transfers.map((transfer) => transferElement(transfer, currency)),
  };
}

function bankOf({ iban, bic }: Debtor): XmlContent {
  return bic ? { BICFI: bic } : { ClrSysMmbId: { ClrSysId: { Cd: 'CHBCC' }, MmbId: iban.slice(4, 9) } };
}

function transferElement(transfer: Transfer, currency: string): XmlContent {
  const { endToEndId, amountMinor, creditorName, address, iban, remittance } = transfer;
  return {
    PmtId: { InstrId: endToEndId, EndToEndId: endToEndId },
    Amt: { InstdAmt: { '@Ccy': currency, '#text': toDecimalString(amountMinor) } },
    Cdtr: { Nm: creditorName, PstlAdr: addressElement(address) },
    CdtrAcct: { Id: { IBAN: iban } },
    RmtInf: remittanceElement(remittance),
  };
}

/** An address, element by element. */
export function addressElement({ street, houseNumber, postalCode, town, country }: BankAddress): XmlContent {
  return {
    ...(street && { StrtNm: street }),
    ...(houseNumber && { BldgNb: houseNumber }),
    ...(postalCode && { PstCd: postalCode }),
    TwnNm: town,
    Ctry: country,
  };
}

function remittanceElement(remittance: Remittance): XmlContent {
  if (remittance.kind === 'TEXT') return { Ustrd: remittance.text };
  const type = remittance.kind === 'QRR' ? { Prtry: 'QRR' } : { Cd: 'SCOR' };
  return { Strd: { CdtrRefInf: { Tp: { CdOrPrtry: type }, Ref: remittance.reference } } };
}

/** To the second, with the office's offset: `2026-11-21T10:00:00+01:00`. */
export function writtenTime(instant: Temporal.Instant): string {
  return instant.toString({ timeZone: 'Europe/Zurich', smallestUnit: 'second' });
}
