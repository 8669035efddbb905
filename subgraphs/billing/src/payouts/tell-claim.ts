import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { bankReasonOf } from './bank-reason.ts';
import { findPayouts, findTransitions } from './payout.repository.ts';
import { dayOfOffice, insuranceOffice, isTold } from './payout.ts';

const tellJob = z.object({ payoutId: z.uuid(), payoutVersion: z.int().positive() });

const command = `mutation RecordClaimPayment($input: ClaimPaymentInput!) {
  recordClaimPayment(input: $input) { problems { code } }
}`;

interface Recorded {
  readonly recordClaimPayment: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Tells invoices what became of a payout at a version of it. It may be told twice, and late: invoices ignores a version that it
 * has heard of, or that a later one has overtaken.
 * @throws Error when invoices refuses: the job stays, and is tried again.
 */
export async function tellClaim(payload: unknown, { database, peers }: JobContext): Promise<void> {
  const { payoutId, payoutVersion } = tellJob.parse(payload);
  const scope = { kind: 'OFFICE', office: insuranceOffice } as const;
  const [payout] = await findPayouts(database.jobs, scope, [payoutId]);
  if (!payout) throw new Error('A claim was to be told of a payout that does not exist');
  const step = (await findTransitions(database.jobs, scope, [payout.id])).find(
    (transition) => transition.payoutVersion === payoutVersion,
  );
  if (!step || !isTold(step.to)) throw new Error('A claim was to be told of a step that no payout took');
  const { isOfAccount, sentence } = bankReasonOf(step.reasonCode ?? '');
  const { recordClaimPayment } = await peers.ask<Recorded>('invoices', {
    query: command,
    variables: {
      input: {
        claimId: payout.claimId,
        decisionVersion: payout.decisionVersion,
        payoutVersion,
        status: step.to,
        on: step.bookedOn ?? dayOfOffice(step.at),
        reason: step.reasonCode === null ? null : { code: step.reasonCode, isOfAccount, ...sentence },
      },
    },
  });
  const codes = recordClaimPayment.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`invoices did not take the payment: ${codes.join(', ')}`);
}
