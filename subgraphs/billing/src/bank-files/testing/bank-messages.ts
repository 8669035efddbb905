/** A payment of an answer or a booking. */
interface SaidTransfer {
  readonly reference: string;
  readonly status?: string;
  readonly amount?: string;
  readonly reason?: string;
}

/** The currency in which a bank books. */
type Booked = 'CHF' | 'EUR';

const reasonOf = (reason: string | undefined) =>
  reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>` : '';

/** An answer as a bank writes it, pain.002.001.10. */
export function answerOf({
  id = 'ANSWER-1',
  message,
  status,
  reason,
  group,
  transfers = [],
}: {
  readonly id?: string;
  readonly message: string;
  readonly status: string;
  readonly reason?: string;
  readonly group?: string;
  readonly transfers?: readonly SaidTransfer[];
}): string {
  const said = transfers.map(
    (transfer) => `<TxInfAndSts><OrgnlInstrId>${transfer.reference}</OrgnlInstrId>
      <OrgnlEndToEndId>${transfer.reference}</OrgnlEndToEndId><TxSts>${transfer.status}</TxSts>${reasonOf(transfer.reason)}</TxInfAndSts>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
  <GrpHdr><MsgId>${id}</MsgId><CreDtTm>2026-11-23T08:00:00+01:00</CreDtTm></GrpHdr>
  <OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
    <GrpSts>${status}</GrpSts>${reasonOf(reason)}</OrgnlGrpInfAndSts>
  ${group ? `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${group}</OrgnlPmtInfId>${said.join('')}</OrgnlPmtInfAndSts>` : ''}
</CstmrPmtStsRpt></Document>`;
}

/** One entry of a notification. */
export function bookingOf({
  direction,
  total,
  status = 'BOOK',
  on = '2026-11-24',
  group,
  count,
  transfers = [],
  currency = 'CHF',
}: {
  readonly currency?: Booked;
  readonly direction: 'DBIT' | 'CRDT';
  readonly total: string;
  readonly status?: string;
  readonly on?: string;
  readonly group?: string;
  readonly count?: number;
  readonly transfers?: readonly SaidTransfer[];
}): string {
  const details = transfers.map(
    ({ reference, amount, reason }) => `<TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs>
      <Amt Ccy="${currency}">${amount}</Amt>${reason ? `<RtrInf><Rsn><Cd>${reason}</Cd></Rsn></RtrInf>` : ''}</TxDtls>`,
  );
  const batch = group ? `<Btch><PmtInfId>${group}</PmtInfId><NbOfTxs>${count}</NbOfTxs></Btch>` : '';
  return `<Ntry><Amt Ccy="${currency}">${total}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts>
    <BookgDt><Dt>${on}</Dt></BookgDt><NtryDtls>${batch}${details.join('')}</NtryDtls></Ntry>`;
}

/** A notification as a bank writes it, camt.054.001.08. */
export function notificationOf(
  entries: readonly string[],
  { id = 'NOTICE-1', iban = 'CH5800791123000889012' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<camt:Document xmlns:camt="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
  <GrpHdr><MsgId>${id}</MsgId><CreDtTm>2026-11-24T18:00:00+01:00</CreDtTm></GrpHdr>
  <Ntfctn><Id>${id}-1</Id><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries.join('\n')}</Ntfctn>
</BkToCstmrDbtCdtNtfctn></camt:Document>`;
}
