import type { JobContext } from '@guichet/chassis/subgraph/context.ts';
import { z } from 'zod';
import { askHolderAddress } from './ask-holder-address.ts';
import { readPayment } from './read-payment.ts';

const payoutJob = z.object({ claimId: z.uuid(), decisionVersion: z.int().positive() });

const command = `mutation RecordPayout($input: RecordPayoutInput!) {
  recordPayout(input: $input) { problems { code } }
}`;

interface Recorded {
  readonly recordPayout: { readonly problems: readonly { readonly code: string }[] };
}

/**
 * Tells billing that an accepted claim is to be paid. It may be told twice: the claim and the version of its decision
 * are the key, and billing keeps one payout for a key, for ever.
 * @throws Error when billing refuses: the job stays, and is tried again.
 */
export async function recordPayout(payload: unknown, context: JobContext): Promise<void> {
  const { claimId, decisionVersion } = payoutJob.parse(payload);
  const { claim, payment, iban, amountMinor } = await readPayment(context, claimId, decisionVersion);
  const { recordPayout } = await context.peers.ask<Recorded>('billing', {
    query: command,
    variables: {
      input: {
        claimId,
        decisionVersion,
        reference: claim.reference,
        ownerAccountId: claim.ownerAccountId,
        beneficiaryId: claim.beneficiaryId,
        amountMinor: amountMinor.toString(),
        currency: 'CHF',
        iban,
        accountHolder: payment.accountHolder,
        holderAddress: await askHolderAddress(context.peers, payment),
      },
    },
  });
  const codes = recordPayout.problems.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`billing did not record the payout: ${codes.join(', ')}`);
}
