import type { Transaction } from '@guichet/chassis/postgres/database.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { insertClaim, nextReferenceNumber } from './claim.repository.ts';
import { type ClaimId, claimReference, insuranceOffice } from './claim.ts';
import { factsOf, type HandedInClaim, keepHandedIn } from './keep-handed-in.ts';
import { recordTransition } from './move-claim.ts';

/** Writes a new claim, what was submitted and the first row of its history. Answers its id. */
export async function recordClaim(
  tx: Transaction,
  context: Pick<WorkContext, 'vault' | 'files' | 'newId'>,
  handedIn: HandedInClaim,
): Promise<ClaimId> {
  const { owner, content, now } = handedIn;
  const number = await nextReferenceNumber(tx);
  const facts = factsOf(content, now);
  const claim = {
    id: context.newId<ClaimId>(),
    office: insuranceOffice,
    version: 1,
    reference: claimReference(facts.printedForm, now, number),
    ownerAccountId: owner,
    form: content.form,
    status: 'IN_PROCESS',
    submittedAt: now,
    ...facts,
  } as const;
  await insertClaim(tx, claim);
  await keepHandedIn(tx, context, claim, handedIn);
  await recordTransition(tx, claim, { from: null, to: claim.status, by: 'OWNER' }, { actor: owner, at: now });
  return claim.id;
}
