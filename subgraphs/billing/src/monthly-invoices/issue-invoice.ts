import { chainHash } from '@guichet/chassis/history/chain.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { billedTo, type ClientAccount } from '../client-accounts/client-account.ts';
import { invoiceReferenceOf } from '../papers/invoice-reference.ts';
import type { Creditor } from '../papers/payment-part.ts';
import { dayOfOffice } from '../payouts/payout.ts';
import type { RecapId } from '../recaps/recap.ts';
import { type ChargeGroup, invoiceLinesOf, sumsOf } from './closing.ts';
import { insertInvoice, insertInvoiceTransition, takeNumber } from './monthly-invoice.repository.ts';
import { invoiceNumberOf, type MonthlyInvoiceId, type MonthlyInvoiceStatus } from './monthly-invoice.ts';

/** What an invoice is made of. */
export interface InvoiceToIssue {
  readonly id: MonthlyInvoiceId;
  readonly recapId: RecapId;
  readonly account: ClientAccount;
  readonly month: string;
  readonly at: Temporal.Instant;
  readonly groups: readonly ChargeGroup[];
  readonly creditsMinor: bigint;
  readonly creditor: Creditor;
  readonly termDays: number;
}

/** Issues an account's invoice of a month: numbered without a gap in the year of its day, with who pays, and the account to pay on, as they are now. */
export async function issueInvoice(
  tx: Transaction,
  { id, recapId, account, month, at, groups, creditsMinor, creditor, termDays }: InvoiceToIssue,
): Promise<void> {
  const { office, organisationId, name, uid, locale } = account;
  const issuedOn = dayOfOffice(at);
  const { year } = Temporal.PlainDate.from(issuedOn);
  const { feeMinor, postageMinor } = sumsOf(groups);
  const subtotalMinor = feeMinor + postageMinor;
  const totalMinor = subtotalMinor - creditsMinor;
  const sequence = await takeNumber(tx, year);
  const number = invoiceNumberOf(year, sequence);
  // Credits may leave nothing to pay: then it is paid as it is issued.
  const status: MonthlyInvoiceStatus = totalMinor === 0n ? 'PAID' : 'ISSUED';
  await insertInvoice(tx, {
    ...{ id, office, recapId, clientAccountId: account.id, organisationId, month, locale, status },
    ...{ year, sequence, number, reference: invoiceReferenceOf(number, creditor.iban) },
    ...{
      issuedAt: at,
      issuedOn,
      dueOn: Temporal.PlainDate.from(issuedOn).add({ days: termDays }).toString(),
    },
    ...{ currency: 'CHF', subtotalMinor, creditsMinor, totalMinor, lines: invoiceLinesOf(groups) },
    ...{ debtor: { name, uid, address: billedTo(account) }, creditor },
  });
  const row = {
    ...{ office, invoiceId: id, invoiceVersion: 1, from: null, to: status, change: 'issue' },
    ...{ amountMinor: totalMinor, actor: 'billing', reason: null, at },
  };
  await insertInvoiceTransition(tx, { ...row, hash: chainHash(null, row) });
}
