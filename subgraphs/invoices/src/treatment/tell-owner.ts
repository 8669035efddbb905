import { addJob } from '@guichet/chassis/jobs/jobs.ts';
import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import { type Locale, locales } from '@guichet/chassis/problems/problem.ts';
import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { maskIban } from '@guichet/schema/scalars/iban.ts';
import { z } from 'zod';
import type { Claim } from '../claims/claim.ts';
import { type ReducedLine, readForNotice, type ToldStep } from '../claims/read-for-notice.ts';
import { claimFormOf } from '../forms/form.ts';
import { describeLine } from '../forms/form-rooms.ts';
import { readPayment } from '../payments/read-payment.ts';

/** What a person is told about a claim. */
const noticeKinds = ['RECEIVED', 'ACCEPTED', 'TO_COMPLETE', 'REFUSED', 'PAID', 'PAYMENT_REJECTED'] as const;

export type NoticeKind = (typeof noticeKinds)[number];

const noticeJob = z.object({ claimId: z.uuid(), version: z.int().positive(), kind: z.enum(noticeKinds) });

const command = `mutation TellOwner($input: ClaimNoticeInput!) {
  sendClaimNotice(input: $input) { problems { code } }
}`;

interface Told {
  readonly sendClaimNotice: { readonly problems: readonly { readonly code: string }[] };
}

/** Has the owner told of the step that brought the claim to its version, in the transaction of the step. */
export function tellOwner(
  tx: Transaction,
  { id, version }: Pick<Claim, 'id' | 'version'>,
  kind: NoticeKind,
): Promise<void> {
  return addJob(
    tx,
    'tell-owner',
    { claimId: id, version, kind },
    { key: `tell-owner:${noticeKey(id, version, kind)}` },
  );
}

/**
 * Asks identity to write to a claim's owner. It may be asked twice: claim, version and kind are the key, and identity
 * writes once for a key, for ever. What is told is what was true at that version, however late the job runs.
 * @throws Error when identity refuses: the job stays, and is tried again.
 */
export async function sendNotice(payload: unknown, context: JobContext): Promise<void> {
  const { claimId, version, kind } = noticeJob.parse(payload);
  const step = await readForNotice(context, claimId, version);
  const { claim, submittedAt, printedForm, period, totalMinor, grant, message } = step;
  const { title } = claimFormOf(claim.form);
  const { sendClaimNotice } = await context.peers.ask<Told>('identity', {
    query: command,
    variables: {
      input: {
        key: noticeKey(claimId, version, kind),
        accountId: claim.ownerAccountId,
        kind,
        claimId,
        reference: claim.reference,
        formTitle: title,
        formNumber: printedForm,
        periodStart: period.start,
        periodEnd: period.end,
        submittedAt: submittedAt.toString({ fractionalSecondDigits: 3 }),
        totalMinor: totalMinor.toString(),
        grantedMinor: grant?.totalMinor.toString() ?? null,
        reductions: grant?.reductions.map(inNotice) ?? [],
        message,
        payment: await paymentIn(step, context, version),
      },
    },
  });
  const codes = sendClaimNotice.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`identity did not take the notice: ${codes.join(', ')}`);
}

/** What became of the payment that a notice is about; null when it is about something else. */
async function paymentIn({ claim, bank }: ToldStep, context: JobContext, version: number) {
  if (bank === null) return null;
  const { iban, amountMinor } = await readPayment(context, claim.id, version);
  const { bookedOn, refusal } = bank;
  const told = { amountMinor: amountMinor.toString(), accountHint: maskIban(iban), bookedOn };
  return { ...told, reason: refusal?.sentence ?? null, isOfAccount: refusal?.isOfAccount ?? false };
}

function inNotice({ line, grantedMinor, reason }: ReducedLine) {
  const inEach = locales.map((locale): [Locale, string] => [locale, describeLine(line, locale)]);
  return {
    line: Object.fromEntries(inEach),
    servedOn: line.servedOn,
    askedMinor: line.amountMinor.toString(),
    grantedMinor: grantedMinor.toString(),
    reason,
  };
}

function noticeKey(claimId: string, version: number, kind: NoticeKind): string {
  return `${claimId}:${version}:${kind}`;
}
