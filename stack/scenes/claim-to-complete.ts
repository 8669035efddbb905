import type { GraphClient } from '../testing/graph-client.ts';
import { findClaimGround, otherInvoice, submitClaim } from './claims.ts';

const REQUEST_CORRECTION = `mutation RequestClaimCorrection($id: ID!, $version: Int!, $message: String) {
  requestClaimCorrection(id: $id, version: $version, message: $message) { problems { code message } }
}`;

const SAVE_DRAFT = `mutation SaveClaimDraft($input: ClaimInput!, $corrects: ID, $idempotencyKey: ID!) {
  saveClaimDraft(input: $input, corrects: $corrects, idempotencyKey: $idempotencyKey) { problems { code message } }
}`;

/** Hands a claim in as the person, sends it back as the officer, and has the person begin its correction. @returns its id. */
export async function haveClaimToComplete(person: GraphClient, officer: GraphClient): Promise<string> {
  const input = otherInvoice(await findClaimGround(person));
  const claim = await submitClaim(person, input, crypto.randomUUID());
  if (claim.kind === 'IN_DOUBT') throw new Error(`A claim was not acknowledged: ${claim.reason}`);
  const { id, version } = claim;
  await change(officer, REQUEST_CORRECTION, { id, version, message: 'La quittance manque.' });
  await haveDraft(person, id);
  return id;
}

/** Saves a draft of the signed-in person's: of a new claim, or of the correction of one. */
export async function haveDraft(person: GraphClient, corrects: string | null = null): Promise<void> {
  const input = otherInvoice(await findClaimGround(person));
  await change(person, SAVE_DRAFT, { input, corrects, idempotencyKey: crypto.randomUUID() });
}

async function change(client: GraphClient, document: string, variables: object): Promise<void> {
  const answer = await client.ask<Record<string, { problems: readonly object[] }>>(document, {
    ...variables,
  });
  const [payload] = Object.values(answer.data ?? {});
  if (payload?.problems.length !== 0) throw new Error(`Nothing was changed: ${JSON.stringify(answer)}`);
}
