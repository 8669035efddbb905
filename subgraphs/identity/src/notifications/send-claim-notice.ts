import { badRequest } from '@guichet/chassis/problems/refusals.ts';
import type { ClaimNoticeInput } from '../__generated__/resolver-types.ts';
import { type AccountId, counter } from '../accounts/account.ts';
import { findReachable } from '../accounts/reach-account.ts';
import type { IdentityContext } from '../context.ts';
import { readId } from '../ids.ts';
import type { ClaimMail, ClaimPayment, PartialGrant } from './mail.ts';
import { insertNotice, isTold } from './notice.repository.ts';
import { tell } from './tell.ts';

/**
 * Writes to a person about a claim, in the language of his account, once for a business fact. An account that is
 * closed or gone is told nothing, and nothing is kept of it.
 * @throws GraphQLError BAD_REQUEST for a notice that no claim can have: the caller has a bug.
 */
export async function sendClaimNotice(context: IdentityContext, notice: ClaimNoticeInput): Promise<void> {
  const { database, settings } = context;
  const mail = mailOf(notice, settings.publicUrl);
  const accountId = readId<AccountId>(notice.accountId);
  if (!accountId) return;
  await database.transaction(async (tx) => {
    const account = await findReachable(tx, accountId);
    if (!account || (await isTold(tx, notice.key))) return;
    const messageId = await tell(context, tx, account, mail);
    await insertNotice(tx, { office: counter, key: notice.key, accountId, messageId });
  });
}

function mailOf(notice: ClaimNoticeInput, publicUrl: string): ClaimMail {
  const { kind, claimId, reference, formNumber, formTitle, periodStart, periodEnd } = notice;
  if (!readId(claimId) || !isAmount(notice.totalMinor))
    throw badRequest('BAD_REQUEST', "The claim or the amount of the notice can't be read.");
  const link = `${publicUrl}/guichet/demandes/${claimId}`;
  const facts = {
    link,
    reference,
    form: { number: formNumber, title: formTitle },
    period: { start: periodStart, end: periodEnd },
    submittedAt: Temporal.Instant.from(notice.submittedAt),
    totalMinor: BigInt(notice.totalMinor),
  };
  const message = notice.message ?? '';
  switch (kind) {
    case 'RECEIVED':
      return { kind: 'CLAIM_RECEIVED', ...facts };
    case 'ACCEPTED':
      return { kind: 'CLAIM_ACCEPTED', ...facts, inPart: partOf(notice) };
    case 'TO_COMPLETE':
      return { kind: 'CLAIM_TO_COMPLETE', ...facts, link: `${link}/correction`, message };
    case 'REFUSED':
      return { kind: 'CLAIM_REFUSED', ...facts, message };
    case 'PAID':
      return { kind: 'CLAIM_PAID', ...facts, payment: paymentOf(notice) };
    case 'PAYMENT_REJECTED':
      return { kind: 'CLAIM_PAYMENT_REJECTED', ...facts, payment: paymentOf(notice), ...reasonOf(notice) };
  }
}

/** What is granted of a claim; null when it is everything. */
function partOf({ grantedMinor, reductions }: ClaimNoticeInput): PartialGrant | null {
  if (!grantedMinor || !reductions?.length) return null;
  return {
    totalMinor: amountOf(grantedMinor),
    reductions: reductions.map(({ askedMinor, grantedMinor, ...line }) => ({
      ...line,
      askedMinor: amountOf(askedMinor),
      grantedMinor: amountOf(grantedMinor),
    })),
  };
}

function paymentOf({ payment }: ClaimNoticeInput): ClaimPayment {
  if (!payment || !isAmount(payment.amountMinor))
    throw badRequest('BAD_REQUEST', "The payment of the notice can't be read.");
  const { amountMinor, accountHint, bookedOn } = payment;
  return { amountMinor: BigInt(amountMinor), accountHint, bookedOn };
}

/** Why a payment did not arrive. */
function reasonOf({ payment }: ClaimNoticeInput) {
  if (!payment?.reason) throw badRequest('BAD_REQUEST', 'The notice says no reason.');
  return { reason: payment.reason, isOfAccount: payment.isOfAccount };
}

/** Whether a text is an amount above zero in centimes. */
function isAmount(text: string): boolean {
  return /^[1-9]\d{0,10}$/.test(text);
}

function amountOf(text: string): bigint {
  if (text !== '0' && !isAmount(text))
    throw badRequest('BAD_REQUEST', "An amount of the notice can't be read.");
  return BigInt(text);
}
