import { randomUUIDv7 } from 'node:crypto';
import type { GraphClient } from './graph-client.ts';

/** Money that came in. */
export interface NoticedCredit {
  readonly amount: string;
  /** The payer's reference, structured; null for none. */
  readonly reference?: string;
  readonly debtor: string;
}

/** A notification of credits on the account of the demonstration's invoices, as the bank writes it: camt.054. */
export function creditNotice(credits: readonly NoticedCredit[], bookedOn: string): string {
  const entries = credits.map(({ amount, reference, debtor }) => {
    const remittance = reference
      ? `<RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`
      : '';
    return `<Ntry><Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>${bookedOn}</Dt></BookgDt><AcctSvcrRef>${randomUUIDv7()}</AcctSvcrRef>
      <NtryDtls><TxDtls><Amt Ccy="CHF">${amount}</Amt>
        <RltdPties><Dbtr><Pty><Nm>${debtor}</Nm></Pty></Dbtr></RltdPties>${remittance}</TxDtls></NtryDtls></Ntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
  <GrpHdr><MsgId>${randomUUIDv7()}</MsgId></GrpHdr>
  <Ntfctn><Acct><Id><IBAN>CH4431999123000889012</IBAN></Id></Acct>${entries.join('')}</Ntfctn>
</BkToCstmrDbtCdtNtfctn></Document>`;
}

/** Finance gives the product a file of the bank. */
export async function readBankFile(url: string, finance: GraphClient, xml: string): Promise<void> {
  const { data } = await finance.ask<{ importBankStatement: { uploadUrl: string | null } }>(
    'mutation Read { importBankStatement { uploadUrl problems { code } } }',
  );
  const answer = await fetch(new URL(data?.importBankStatement.uploadUrl ?? '', url), {
    method: 'PUT',
    headers: { cookie: finance.cookie ?? '', origin: url, 'content-type': 'application/xml' },
    body: xml,
  });
  if (!answer.ok) throw new Error(`The file was not read: ${await answer.text()}`);
}

/** A booking on the demonstration's account of payment requests: a whole group of an order, or one transfer with the bank's reason. */
export interface NoticedMovement {
  readonly direction: 'CRDT' | 'DBIT';
  readonly amount: string;
  /** The order's MsgId, and how many transfers it holds. */
  readonly group?: { readonly messageId: string; readonly count: number };
  readonly transfer?: { readonly id: string; readonly reason: string };
}

/** A notification of such a booking, as the bank writes it: camt.054. */
export function movementNotice(
  { direction, amount, group, transfer }: NoticedMovement,
  bookedOn: string,
): string {
  const batch = group
    ? `<Btch><PmtInfId>${group.messageId}-1</PmtInfId><NbOfTxs>${group.count}</NbOfTxs></Btch>`
    : '';
  const details = transfer
    ? `<TxDtls><Refs><EndToEndId>${transfer.id.replaceAll('-', '')}</EndToEndId></Refs><Amt Ccy="EUR">${amount}</Amt>
        <RtrInf><Rsn><Cd>${transfer.reason}</Cd></Rsn></RtrInf></TxDtls>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
  <GrpHdr><MsgId>${randomUUIDv7()}</MsgId></GrpHdr>
  <Ntfctn><Acct><Id><IBAN>CH5604835012345678009</IBAN></Id></Acct>
    <Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>${bookedOn}</Dt></BookgDt><NtryDtls>${batch}${details}</NtryDtls></Ntry></Ntfctn>
</BkToCstmrDbtCdtNtfctn></Document>`;
}
