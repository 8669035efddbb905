import type { Client } from '@urql/core';
import { AmendClaimDocument } from '../../graphql/__generated__/documents/amend-claim.ts';
import { SubmitClaimDocument } from '../../graphql/__generated__/documents/submit-claim.ts';
import type { ClaimInput } from '../../graphql/__generated__/types.ts';
import type { Problem } from '../problems.ts';

/** What became of sending a claim. */
export type HandedIn =
  | { readonly kind: 'sent'; readonly claimId: string }
  /** It was sent or corrected from elsewhere: this claim is the one. */
  | { readonly kind: 'overtaken'; readonly claimId: string; readonly message: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** No answer: the same may be sent again under the same key. */
  | { readonly kind: 'lost' };

interface Sending {
  readonly input: ClaimInput;
  readonly idempotencyKey: string;
}

/** « Envoyer la demande », with the draft that it was made from. */
export async function submit(client: Client, sending: Sending, draftId: string | null): Promise<HandedIn> {
  const { data } = await client.mutation(SubmitClaimDocument, { ...sending, draftId }).toPromise();
  if (!data) return { kind: 'lost' };
  const { claim, problems } = data.submitClaim;
  const sent = problems.find(({ code }) => code === 'CLAIM_DRAFT_SENT');
  if (claim && sent) return { kind: 'overtaken', claimId: claim.id, message: sent.message };
  if (claim) return { kind: 'sent', claimId: claim.id };
  // The draft was discarded in another tab; what stands here is sent all the same.
  const isDraftGone = problems.some(({ code, path }) => code === 'NOT_FOUND' && path[0] === 'draftId');
  return draftId !== null && isDraftGone ? submit(client, sending, null) : { kind: 'refused', problems };
}

/** « Modifier ma demande »: the version is the one that was corrected. */
export async function amend(
  client: Client,
  sending: Sending,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<HandedIn> {
  const { data } = await client.mutation(AmendClaimDocument, { ...sending, id, version }).toPromise();
  if (!data) return { kind: 'lost' };
  const { claim, problems } = data.amendClaim;
  const overtaken = problems.find(({ path }) => path[0] === 'id' || path[0] === 'version');
  if (overtaken) return { kind: 'overtaken', claimId: id, message: overtaken.message };
  return claim && problems.length === 0 ? { kind: 'sent', claimId: claim.id } : { kind: 'refused', problems };
}
