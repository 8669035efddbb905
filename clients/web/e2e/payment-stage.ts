import { setTimeout as pause } from 'node:timers/promises';
import type { GraphClient } from '@guichet/stack/testing/graph-client.ts';

interface StandingPayout {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}

/** A claim's payout as its owner sees it, as soon as it stands there: the services tell one another a moment later. */
export async function payoutAt(
  insured: GraphClient,
  claimId: string,
  payoutStatus: string,
  claimStatus: string,
): Promise<StandingPayout> {
  for (let tries = 0; tries < 600; tries++) {
    const { data } = await insured.ask<{ claim: { status: string; payout: StandingPayout | null } | null }>(
      'query Payout($id: ID!) { claim(id: $id) { status payout { id status version } } }',
      { id: claimId },
    );
    const payout = data?.claim?.payout;
    if (payout?.status === payoutStatus && data?.claim?.status === claimStatus) return payout;
    await pause(100);
  }
  throw new Error(`The payout of the claim did not come to ${payoutStatus}.`);
}

/** Finance records that a payout was sent and that the bank refused it for no fault of the account, over the graph. */
export async function refusePayment(insured: GraphClient, finance: GraphClient, claimId: string) {
  const record = async (payout: StandingPayout, outcome: string) => {
    const { data } = await finance.ask<{ recordPayoutOutcome: { problems: readonly object[] } }>(
      `mutation Outcome($id: ID!, $version: Int!) {
        recordPayoutOutcome(id: $id, version: $version, ${outcome}) { problems { code } } }`,
      { id: payout.id, version: payout.version },
    );
    if (data?.recordPayoutOutcome.problems.length !== 0) throw new Error(`${outcome} was not recorded.`);
  };
  const today = Temporal.Now.zonedDateTimeISO('Europe/Zurich').toPlainDate().toString();
  await record(await payoutAt(insured, claimId, 'PENDING', 'ACCEPTED'), 'outcome: SENT');
  const sent = await payoutAt(insured, claimId, 'RELEASED', 'TRANSMITTED');
  await record(sent, `outcome: REJECTED, bookedOn: "${today}", reasonCode: "AM05"`);
  await payoutAt(insured, claimId, 'REJECTED', 'PAYMENT_REJECTED');
}

/** Finance prepares a batch of what waits and undoes it: it stands in the list, and its payouts wait as before. */
export async function undoneBatch(finance: GraphClient): Promise<void> {
  const { data: shown } = await finance.ask<{ payoutBatchPreview: { seal: string } }>(
    'query Seal { payoutBatchPreview { seal } }',
  );
  const { data: made } = await finance.ask<{ createPayoutBatch: { payoutBatch: { id: string } | null } }>(
    `mutation Prepare($seen: String!, $key: ID!) {
      createPayoutBatch(seen: $seen, idempotencyKey: $key) { payoutBatch { id } } }`,
    { seen: shown?.payoutBatchPreview.seal, key: crypto.randomUUID() },
  );
  const { data } = await finance.ask<{ undoPayoutBatch: { problems: readonly object[] } }>(
    'mutation Undo($id: ID!) { undoPayoutBatch(id: $id, version: 1) { problems { code } } }',
    { id: made?.createPayoutBatch.payoutBatch?.id },
  );
  if (data?.undoPayoutBatch.problems.length !== 0) throw new Error('No batch was prepared and undone.');
}
